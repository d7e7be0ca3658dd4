package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.monitoring.events.MethodTerms;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One version of the method of evaluation.
 *
 * @param validFrom the first year that is evaluated by it
 */
public record MethodView(UUID methodId, int version, int validFrom, LocalDate adoptedOn, MethodTerms terms) {}
