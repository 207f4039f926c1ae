package org.foedus.io;

/**
 * Something in a document that has to be mended, or, if its code is a {@linkplain ProblemCode#isNote() note}, that one should know.
 *
 * @param code what sort of problem
 * @param message what is wrong, with the value concerned
 * @param expected what would be right; empty if the message says it all
 * @param position where
 */
public record Problem(ProblemCode code, String message, String expected, Position position) {

    /** This problem, with the note that it is why a record is left out. */
    Problem andLeftOut(String id) {
        String record = id.isEmpty() ? "this record" : "the record \"" + shortened(id) + "\"";
        return new Problem(code, message + "; " + record + " is left out", expected, position);
    }

    /** This problem, with the note that a member is left out because of it. */
    Problem andMemberLeftOut(String member) {
        return new Problem(code, message + "; \"" + member + "\" is left out", expected, position);
    }

    private static String shortened(String id) {
        int shown = 80;
        return id.length() <= shown ? id : id.substring(0, shown) + "…";
    }

    /** The problem in one line, as a compiler would put it. */
    @Override
    public String toString() {
        return position + ": " + message + (expected.isEmpty() ? "" : "; expected " + expected) + " [" + code + "]";
    }
}
