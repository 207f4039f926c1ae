package org.foedus.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.foedus.dataset.Dataset;
import org.foedus.dataset.Extension;
import org.foedus.dataset.RecordKind;
import org.foedus.id.Identified;
import org.foedus.io.internal.codec.RecordLines;
import org.foedus.io.internal.codec.RecordPlaces;

/**
 * Reads files of records (NDJSON) as a stream: memory does not grow with the file. The first line is a header,
 * {@code {"format":"foedus/1","kind":"records","id":"…","title":"…"}}; every further line holds one record in an object with one
 * member that is named after its kind, {@code {"agreement":{"id":"…",…}}}. Lines end with a line feed, or a carriage return and
 * a line feed. A line that cannot be read costs only itself. A reader is immutable and may be shared.
 */
public final class RecordReader {
    private static final int BLOCKS_AHEAD = 2;

    private final ReadOptions options;
    private final boolean stopsAfterProblems;
    private final RecordLines lines;

    private RecordReader(ReadOptions options, boolean stopsAfterProblems) {
        this.options = options;
        this.stopsAfterProblems = stopsAfterProblems;
        this.lines = new RecordLines(options);
    }

    /** A reader with the {@linkplain ReadOptions#defaults() default} limits. */
    public static RecordReader withDefaults() {
        return of(ReadOptions.defaults());
    }

    /** A reader with limits of one's own. */
    public static RecordReader of(ReadOptions options) {
        return new RecordReader(options, false);
    }

    /** A reader that does not read on at one problem more than allowed. */
    static RecordReader stoppingAfterProblems(ReadOptions options) {
        return new RecordReader(options, true);
    }

    /**
     * Reads records and hands them on one by one.
     *
     * @param in the bytes of the file; it is read to the end and not closed
     * @param name what to call it in problems
     * @param visitor takes what is read
     */
    public RecordCount read(InputStream in, String name, RecordVisitor<? super PlacedRecord> visitor) {
        return read(in, name, 1, Function.identity(), visitor);
    }

    /**
     * Reads records and makes something of each, on several threads. What is made, and the problems, are handed on in the order
     * of the file, whatever the number of threads.
     *
     * @param in the bytes of the file; it is read to the end and not closed
     * @param name what to call it in problems
     * @param threads how many records may be worked on at once; 1 for the calling thread alone
     * @param work makes something of a record; it is called on several threads at once if there are several
     * @param visitor takes what was made
     * @throws IllegalArgumentException if there is not at least one thread
     */
    public <R> RecordCount read(
            InputStream in,
            String name,
            int threads,
            Function<? super PlacedRecord, ? extends R> work,
            RecordVisitor<? super R> visitor) {
        if (threads < 1) {
            throw new IllegalArgumentException("there must be at least 1 thread, but there are " + threads);
        }
        LineBlocks blocks = new LineBlocks(in, options.maxLineBytes());
        RecordDelivery<R> delivery = new RecordDelivery<>(options, stopsAfterProblems, visitor);
        try {
            Optional<LineBlock> first = blocks.next();
            if (first.isEmpty()) {
                delivery.problem(problem(ProblemCode.UNREADABLE, "the file is empty", "a header and records", name));
                delivery.stop();
                return delivery.count();
            }
            LineBlock records = header(first.orElseThrow(), name, delivery, visitor);
            if (threads == 1) {
                inTurn(records, blocks, block -> work(block, name, work), delivery);
            } else {
                atOnce(records, blocks, threads, block -> work(block, name, work), delivery);
            }
        } catch (IOException problem) {
            delivery.problem(
                    problem(ProblemCode.UNREADABLE, "the file cannot be read: " + problem.getMessage(), "", name));
            delivery.stop();
        }
        return delivery.count();
    }

    private static Problem problem(ProblemCode code, String message, String expected, String name) {
        return new Problem(code, message, expected, new Position(name, "", 0, 0));
    }

    /** Reads the header from the first block, and gives what is left of the block. */
    private <R> LineBlock header(
            LineBlock block, String name, RecordDelivery<R> delivery, RecordVisitor<? super R> visitor) {
        LineSink sink = new LineSink(options.maxProblems());
        int lineFeed = block.lineFeed(block.from());
        int end = block.contentEnd(block.from(), lineFeed);
        Optional<Dataset> header = Optional.empty();
        if (isTooLong(block.from(), end)) {
            sink.problem(tooLong(name, block.firstLine()));
        } else {
            header =
                    lines.header(new RecordLines.Line(block.bytes(), block.from(), end, block.firstLine(), name), sink);
        }
        sink.found().forEach(delivery::problem);
        header.ifPresentOrElse(visitor::header, delivery::stop);
        return block.after(lineFeed);
    }

    private boolean isTooLong(int from, int end) {
        return end - from > options.maxLineBytes();
    }

    private Problem tooLong(String name, int line) {
        return new Problem(
                ProblemCode.LIMIT_EXCEEDED,
                "the line has more than " + options.maxLineBytes() + " bytes, the limit maxLineBytes",
                "a shorter line, or a reader with a higher limit",
                new Position(name, "", line, 1));
    }

    private static <R> void inTurn(
            LineBlock first,
            LineBlocks blocks,
            Function<LineBlock, List<Consumer<RecordDelivery<R>>>> work,
            RecordDelivery<R> delivery)
            throws IOException {
        Optional<LineBlock> block = Optional.of(first);
        while (block.isPresent() && !delivery.isStopped()) {
            work.apply(block.orElseThrow()).forEach(event -> event.accept(delivery));
            blocks.reuse(block.orElseThrow());
            block = blocks.next();
        }
    }

    private static <R> void atOnce(
            LineBlock first,
            LineBlocks blocks,
            int threads,
            Function<LineBlock, List<Consumer<RecordDelivery<R>>>> work,
            RecordDelivery<R> delivery)
            throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<CompletableFuture<List<Consumer<RecordDelivery<R>>>>> ahead = new ArrayDeque<>();
            Optional<LineBlock> block = Optional.of(first);
            while (block.isPresent() && !delivery.isStopped()) {
                LineBlock next = block.orElseThrow();
                ahead.add(CompletableFuture.supplyAsync(() -> work.apply(next), workers));
                if (ahead.size() > threads + BLOCKS_AHEAD) {
                    await(ahead.remove()).forEach(event -> event.accept(delivery));
                }
                block = blocks.next();
            }
            while (!ahead.isEmpty() && !delivery.isStopped()) {
                await(ahead.remove()).forEach(event -> event.accept(delivery));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <V> V await(CompletableFuture<V> result) {
        try {
            return result.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            if (failed.getCause() instanceof Error problem) {
                throw problem;
            }
            throw failed;
        }
    }

    /** What there is to hand on of a block. */
    private <R> List<Consumer<RecordDelivery<R>>> work(
            LineBlock block, String name, Function<? super PlacedRecord, ? extends R> work) {
        List<Consumer<RecordDelivery<R>>> events = new ArrayList<>();
        LineSink sink = new LineSink(options.maxProblems());
        RecordPlaces.Log places = new RecordPlaces.Log();
        int number = block.firstLine();
        for (int from = block.from(); from < block.to(); number++) {
            int lineFeed = block.lineFeed(from);
            int end = block.contentEnd(from, lineFeed);
            int line = number;
            if (end == from) {
                events.add(delivery -> delivery.emptyLine(line));
            } else {
                sink.begin();
                if (isTooLong(from, end)) {
                    sink.problem(tooLong(name, line));
                    sink.leftOut(0, "");
                    addProblems(sink, events);
                } else {
                    List<Consumer<RecordDelivery<R>>> made = new ArrayList<>(1);
                    lines.record(
                            new RecordLines.Line(block.bytes(), from, end, line, name),
                            sink,
                            new Worker<>(work, made, name, line),
                            places);
                    if (made.isEmpty() && !sink.isLeftOut()) {
                        sink.leftOut(sink.problems() - 1, "");
                    }
                    addProblems(sink, events);
                    events.addAll(made);
                }
                if (sink.isLeftOut()) {
                    String id = sink.leftOut();
                    events.add(delivery -> delivery.leftOut(id, name));
                }
            }
            from = lineFeed + 1;
        }
        return events;
    }

    /** Works on the record of one line. */
    private record Worker<R>(
            Function<? super PlacedRecord, ? extends R> work,
            List<Consumer<RecordDelivery<R>>> made,
            String name,
            int line)
            implements RecordLines.RecordSink {
        @Override
        public void record(RecordKind kind, Identified value, RecordPlaces places, List<Extension> extensions) {
            R result = work.apply(new PlacedRecord(kind, value, places, extensions));
            made.add(delivery -> delivery.record(result, name, line));
        }

        @Override
        public void extension(Extension extension) {
            made.add(delivery -> delivery.extension(extension, name));
        }
    }

    private static <R> void addProblems(LineSink sink, List<Consumer<RecordDelivery<R>>> events) {
        for (Problem problem : sink.found()) {
            events.add(delivery -> delivery.problem(problem));
        }
    }
}
