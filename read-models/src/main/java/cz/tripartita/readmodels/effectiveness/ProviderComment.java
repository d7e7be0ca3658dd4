package cz.tripartita.readmodels.effectiveness;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A comment of the provider on a score.
 *
 * @param scoreVersion the score that it is about
 * @param comment official wording of the organisation
 * @param personId who made it
 */
public record ProviderComment(int scoreVersion, String comment, LocalDate commentedOn, UUID personId) {}
