package org.foedus.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One way to damage a value in a document. */
enum Mutation {
    DELETE,
    RENAME,
    ADD_A_MEMBER,
    REPEAT,
    SWAP_WITH_THE_FIRST,
    WRAP_IN_A_LIST,
    TO_NULL,
    TO_NUMBER,
    TO_TRUE,
    TO_EMPTY_TEXT,
    TO_BLANK_TEXT,
    TO_EMPTY_OBJECT,
    TO_EMPTY_LIST,
    TO_LOWER_CASE,
    TO_TEXT;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Every place in a document but its root. */
    static List<JsonPointer> places(JsonNode document) {
        List<JsonPointer> places = new ArrayList<>();
        collect(document, JsonPointer.empty(), places);
        return places;
    }

    private static void collect(JsonNode node, JsonPointer place, List<JsonPointer> places) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                JsonPointer inside = place.appendProperty(member.getKey());
                places.add(inside);
                collect(member.getValue(), inside, places);
            });
        } else {
            for (int index = 0; index < node.size(); index++) {
                JsonPointer inside = place.appendIndex(index);
                places.add(inside);
                collect(node.get(index), inside, places);
            }
        }
    }

    /** Puts a value where another stands. */
    static void replace(JsonNode document, JsonPointer place, JsonNode value) {
        JsonNode around = document.at(place.head());
        if (around instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), value);
        } else if (around instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), value);
        }
    }

    /** Damages the document at a place. */
    void damage(JsonNode document, JsonPointer place) {
        JsonNode value = document.at(place);
        JsonNode around = document.at(place.head());
        String name = place.last().getMatchingProperty();
        switch (this) {
            case DELETE -> delete(around, place);
            case RENAME -> {
                if (around instanceof ObjectNode object) {
                    object.remove(name);
                    object.set(name + "s", value);
                }
            }
            case ADD_A_MEMBER -> {
                if (value instanceof ObjectNode object) {
                    object.put("colour", "red");
                }
            }
            case REPEAT -> {
                if (around instanceof ArrayNode list) {
                    list.add(value.deepCopy());
                }
            }
            case SWAP_WITH_THE_FIRST -> swap(document, around, place);
            case WRAP_IN_A_LIST -> replace(document, place, NODES.arrayNode().add(value));
            case TO_NULL -> replace(document, place, NODES.nullNode());
            case TO_NUMBER -> replace(document, place, NODES.numberNode(-7));
            case TO_TRUE -> replace(document, place, NODES.booleanNode(true));
            case TO_EMPTY_TEXT -> replace(document, place, NODES.stringNode(""));
            case TO_BLANK_TEXT -> replace(document, place, NODES.stringNode(" \u2028"));
            case TO_EMPTY_OBJECT -> replace(document, place, NODES.objectNode());
            case TO_EMPTY_LIST -> replace(document, place, NODES.arrayNode());
            case TO_LOWER_CASE -> {
                if (value.isString()) {
                    replace(
                            document,
                            place,
                            NODES.stringNode(value.stringValue().toLowerCase(Locale.ROOT)));
                }
            }
            case TO_TEXT -> replace(document, place, NODES.stringNode(value.toString()));
        }
    }

    private static void delete(JsonNode around, JsonPointer place) {
        if (around instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        } else if (around instanceof ArrayNode list) {
            list.remove(place.last().getMatchingIndex());
        }
    }

    private static void swap(JsonNode document, JsonNode around, JsonPointer place) {
        JsonPointer first = around instanceof ObjectNode object
                ? place.head().appendProperty(object.propertyNames().iterator().next())
                : place.head().appendIndex(0);
        JsonNode one = document.at(first).deepCopy();
        JsonNode other = document.at(place).deepCopy();
        replace(document, first, other);
        replace(document, place, one);
    }
}
