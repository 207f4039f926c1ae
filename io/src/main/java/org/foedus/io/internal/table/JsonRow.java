package org.foedus.io.internal.table;

import java.util.List;
import java.util.Optional;

/** A row that is a JSON object. */
final class JsonRow implements Row {
    private final int number;
    private final int line;
    private final List<String> texts;
    private final int[] places;
    private final String json;
    private final Optional<String> fault;

    /**
     * @param number its number
     * @param line the line in which it begins
     * @param texts the texts of the cells that somebody asked for
     * @param places the lines and columns of those cells, one after the other; 0 if the object lacks the cell
     * @param json the object as it stands there
     * @param fault why it cannot be read
     */
    JsonRow(int number, int line, List<String> texts, int[] places, String json, Optional<String> fault) {
        this.number = number;
        this.line = line;
        this.texts = texts;
        this.places = places;
        this.json = json;
        this.fault = fault;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public Optional<String> fault() {
        return fault;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public int size() {
        return texts.size();
    }

    @Override
    public String text(int cell) {
        return cell < texts.size() ? texts.get(cell) : "";
    }

    @Override
    public List<String> original() {
        return List.of(json);
    }

    @Override
    public int lineOf(int cell) {
        return hasPlace(cell) ? places[2 * cell] : line;
    }

    @Override
    public int columnOf(int cell) {
        return hasPlace(cell) ? places[2 * cell + 1] : 1;
    }

    private boolean hasPlace(int cell) {
        return cell >= 0 && 2 * cell < places.length && places[2 * cell] > 0;
    }
}
