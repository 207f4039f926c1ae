package org.foedus.io.internal.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads rows that are JSON objects, one a line or in an array. A member of an object within the row is a column of its own, with a
 * dot between the names; so is an element of an array, with its index.
 */
final class JsonRows implements Rows {
    private final TableForm form;
    private final JsonObjects objects;
    private final Header header = Header.open();
    private final Deque<Row> ready = new ArrayDeque<>();
    private int number;

    JsonRows(JsonObjects objects, TableForm form) {
        this.form = form;
        this.objects = objects;
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public List<String> originalNames() {
        return List.of("original");
    }

    @Override
    public Optional<Row> next() throws IOException {
        while (ready.isEmpty()) {
            JsonObjects.One object = objects.next();
            if (object == null) {
                return Optional.empty();
            }
            unroll(object);
        }
        return Optional.of(ready.remove());
    }

    private void unroll(JsonObjects.One object) {
        if (form.each().isEmpty() || object.fault().isPresent()) {
            ready.add(row(object, object.cells()));
            return;
        }
        Map<Integer, List<JsonObjects.Cell>> elements = new HashMap<>();
        List<JsonObjects.Cell> shared = new ArrayList<>();
        String prefix = form.each() + ".";
        for (JsonObjects.Cell cell : object.cells()) {
            String rest = cell.name().startsWith(prefix) ? cell.name().substring(prefix.length()) : "";
            int dot = rest.indexOf('.');
            String index = dot < 0 ? rest : rest.substring(0, dot);
            if (index.isEmpty() || !index.chars().allMatch(Character::isDigit)) {
                shared.add(cell);
            } else {
                String name = dot < 0 ? form.each() : prefix + rest.substring(dot + 1);
                elements.computeIfAbsent(Integer.valueOf(index), added -> new ArrayList<>())
                        .add(new JsonObjects.Cell(name, cell.text(), cell.line(), cell.column()));
            }
        }
        elements.keySet().stream().sorted().forEach(index -> {
            List<JsonObjects.Cell> cells = new ArrayList<>(shared);
            cells.addAll(elements.getOrDefault(index, List.of()));
            ready.add(row(object, cells));
        });
        if (elements.isEmpty()) {
            ready.add(row(object, shared));
        }
    }

    private Row row(JsonObjects.One object, List<JsonObjects.Cell> cells) {
        String[] texts = new String[header.size()];
        Arrays.fill(texts, "");
        int[] places = new int[2 * texts.length];
        for (JsonObjects.Cell cell : cells) {
            int column = header.asked(cell.name());
            if (column >= 0) {
                texts[column] = cell.text();
                places[2 * column] = cell.line();
                places[2 * column + 1] = cell.column();
            }
        }
        number++;
        return new JsonRow(number, object.line(), List.of(texts), places, object.json(), object.fault());
    }

    @Override
    public void close() throws IOException {
        objects.close();
    }
}
