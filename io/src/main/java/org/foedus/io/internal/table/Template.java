package org.foedus.io.internal.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foedus.io.Position;
import tools.jackson.core.JsonToken;

/** A JSON value into which the cells of a row are filled. */
public sealed interface Template {

    /** Where it stands in the mapping. */
    Position position();

    /** An object. */
    record Members(Map<String, Template> members, Position position) implements Template {}

    /** An array. */
    record Elements(List<Template> elements, Position position) implements Template {}

    /** A text with values in it. */
    record Filled(List<Piece> pieces, Position position) implements Template {}

    /** A value that is the same for each row. */
    record Constant(JsonToken token, String text, Position position) implements Template {}

    /** A value that is there under a condition. */
    record Conditional(Condition when, Template value, Position position) implements Template {}

    /** Values of an array, one for each part of a group whose rows have one value in a column. */
    record Per(Reference column, Optional<Condition> when, Template value, Position position) implements Template {}

    /** Values of an array, one for each row of a group or for each value of a column that is a list. */
    record Each(Reference over, Optional<Condition> when, Template value, Position position) implements Template {}

    /** The first of several that is there. */
    record First(List<Template> choices, Position position) implements Template {}

    /** A citation of the cells of the row. */
    record Cite(List<Reference> columns, Map<String, Template> others, Position position) implements Template {}
}
