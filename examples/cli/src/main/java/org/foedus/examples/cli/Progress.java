package org.foedus.examples.cli;

import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Shows on a terminal that work goes on: one line that is written over and over, once the work has taken a second. Without a
 * terminal it shows nothing.
 */
final class Progress implements AutoCloseable {
    private static final int TICKS_A_SECOND = 4;

    private final PrintWriter err;
    private final boolean live;
    private final Runnable stop;
    private Supplier<String> doing = () -> "";
    private int ticks;
    private int columns;
    private boolean ended;

    /** Calls something four times a second. */
    @FunctionalInterface
    interface Ticker {

        /** Starts to call it, and gives what ends the calls. */
        Runnable start(Runnable tick);
    }

    Progress(PrintWriter err, boolean live, Ticker ticker) {
        this.err = err;
        this.live = live;
        this.stop = live ? ticker.start(this::tick) : () -> {};
    }

    /** Starts to show what goes on. */
    static Progress start(Screen screen, PrintWriter err) {
        return new Progress(err, screen.errIsTerminal(), Progress::byTimer);
    }

    /** Ticks on a thread of its own, which keeps no process alive. */
    private static Runnable byTimer(Runnable tick) {
        long pause = TimeUnit.SECONDS.toMillis(1) / TICKS_A_SECOND;
        Timer timer = new Timer("progress", true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        tick.run();
                    }
                },
                pause,
                pause);
        return timer::cancel;
    }

    /** Says what is being done from now on. */
    synchronized void say(Supplier<String> what) {
        doing = what;
    }

    /** Prints something, which may go to the same terminal, without mixing it with the line. */
    synchronized void aside(PrintWriter out, Runnable print) {
        erase();
        print.run();
        if (live) {
            out.flush();
        }
    }

    private synchronized void tick() {
        ticks++;
        if (ended || ticks < TICKS_A_SECOND) {
            return;
        }
        String line = doing.get() + " (" + ticks / TICKS_A_SECOND + " s)";
        err.print("\r" + line + " ".repeat(Math.max(0, columns - line.length())));
        err.flush();
        columns = line.length();
    }

    private void erase() {
        if (columns > 0) {
            err.print("\r" + " ".repeat(columns) + "\r");
            err.flush();
            columns = 0;
        }
    }

    /** Takes the line away for good, before results are written. */
    void end() {
        stop.run();
        synchronized (this) {
            ended = true;
            erase();
        }
    }

    /** Takes the line away for good. */
    @Override
    public void close() {
        end();
    }
}
