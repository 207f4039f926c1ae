package org.foedus.examples.cli;

/** The input or the question cannot be used. The message is for the person at the terminal. */
final class UnusableInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableInput(String message) {
        super(message);
    }
}
