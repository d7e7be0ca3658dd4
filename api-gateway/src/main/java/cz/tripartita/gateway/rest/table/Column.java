package cz.tripartita.gateway.rest.table;

import cz.tripartita.gateway.rest.query.AnswerColumn;
import cz.tripartita.gateway.rest.query.PersonFields;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import java.lang.reflect.RecordComponent;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * One column of a table, found in a row by a path of field names.
 *
 * @param name what stands in the header
 * @param kind what makes a date of a string and an amount of an object
 */
record Column(List<String> path, String name, Kind kind) {

    private static final String BETWEEN_VALUES = "; ";

    /** An erasable text is, in an answer, the text. */
    private static final Map<Class<?>, Kind> ONE_VALUE = Map.of(
            Money.class, Kind.AMOUNT,
            LocalDate.class, Kind.DAY,
            Instant.class, Kind.MOMENT,
            ErasableText.class, Kind.AS_IN_JSON);

    enum Kind {
        AMOUNT,
        DAY,
        MOMENT,
        /** What JSON has: text, number, true or false; lists of these joined, everything else as JSON. */
        AS_IN_JSON
    }

    /**
     * The columns of all rows of a type, in the order of its components; records in it are laid out beside each other.
     * What answers add of persons has columns too, at the end of the record, whether or not the caller sees it.
     */
    static List<Column> of(Class<?> row) {
        List<Column> columns = new ArrayList<>();
        collect(row, List.of(), columns);
        return List.copyOf(columns);
    }

    /** A column that an answer names itself. */
    static Column of(AnswerColumn named) {
        List<String> path = new ArrayList<>();
        for (JsonPointer at = JsonPointer.compile(named.at()); !at.matches(); at = at.tail()) {
            path.add(at.getMatchingProperty());
        }
        return new Column(List.copyOf(path), named.label(), Kind.AS_IN_JSON);
    }

    /** A column of a type, called by its path, dotted where it stands in a record. */
    private static Column at(List<String> path, Kind kind) {
        return new Column(path, String.join(".", path), kind);
    }

    private static void collect(Class<?> type, List<String> path, List<Column> columns) {
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent component : components) {
            List<String> further = further(path, component.getName());
            Class<?> of = component.getType();
            if (of.isRecord() && !ONE_VALUE.containsKey(of)) {
                collect(of, further, columns);
            } else {
                columns.add(at(further, ONE_VALUE.getOrDefault(of, Kind.AS_IN_JSON)));
            }
        }
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        PersonFields.addedTo(names).forEach(name -> columns.add(at(further(path, name), Kind.AS_IN_JSON)));
    }

    private static List<String> further(List<String> path, String name) {
        List<String> further = new ArrayList<>(path);
        further.add(name);
        return List.copyOf(further);
    }

    /** What a row has here. */
    Cell of(JsonNode row) {
        JsonNode found = row;
        for (String field : path) {
            found = found.path(field);
        }
        if (found.isMissingNode() || found.isNull()) {
            return new Cell.Blank();
        }
        return switch (kind) {
            case AMOUNT -> new Cell.Amount(found.get("amount").decimalValue().setScale(2, RoundingMode.UNNECESSARY));
            case DAY -> new Cell.Day(LocalDate.parse(found.stringValue()));
            case MOMENT -> new Cell.Moment(Instant.parse(found.stringValue()));
            case AS_IN_JSON -> asInJson(found);
        };
    }

    private static Cell asInJson(JsonNode value) {
        if (value.isNumber()) {
            return new Cell.Decimal(value.decimalValue());
        }
        if (value.isBoolean()) {
            return new Cell.Flag(value.booleanValue());
        }
        String text = textOf(value);
        return text.isEmpty() ? new Cell.Blank() : new Cell.Text(text);
    }

    private static String textOf(JsonNode value) {
        if (value.isArray() && value.valueStream().noneMatch(JsonNode::isContainer)) {
            return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(BETWEEN_VALUES));
        }
        return value.isContainer() ? value.toString() : value.asString();
    }
}
