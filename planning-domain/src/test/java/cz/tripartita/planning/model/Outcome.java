package cz.tripartita.planning.model;

import cz.tripartita.planning.PlanningRule;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the deciders made of a command. */
sealed interface Outcome {

    /** The command was taken; nothing happened where it was already so. */
    record Taken(Map<UUID, List<?>> events) implements Outcome {}

    /** The command was refused. */
    record Refused(PlanningRule rule, Map<String, Object> facts) implements Outcome {}

    /** There is no such stream. */
    record NoSuchStream() implements Outcome {}
}
