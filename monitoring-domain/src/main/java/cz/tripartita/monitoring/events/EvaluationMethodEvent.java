package cz.tripartita.monitoring.events;

import java.util.UUID;

/** The stream of the method by which one municipality evaluates effectiveness. */
public sealed interface EvaluationMethodEvent {

    UUID methodId();

    /**
     * A version of the method was adopted; evaluations that were made by an earlier one stay as they are.
     *
     * @param version 1 for the first
     * @param validFrom the first year that is evaluated by it
     */
    record MethodAdopted(UUID methodId, String municipality, int version, int validFrom, MethodTerms terms)
            implements EvaluationMethodEvent {}
}
