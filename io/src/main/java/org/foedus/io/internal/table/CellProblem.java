package org.foedus.io.internal.table;

/**
 * What keeps a row out of the records.
 *
 * @param row the number of the row within its group, counted from 0
 * @param cell the cell concerned; -1 if it is the row as a whole
 * @param message what is wrong
 * @param expected what would be right; empty if the message says it all
 */
public record CellProblem(int row, int cell, String message, String expected) {}
