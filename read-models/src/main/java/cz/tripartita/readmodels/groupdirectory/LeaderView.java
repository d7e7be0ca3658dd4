package cz.tripartita.readmodels.groupdirectory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The elected leader of a group.
 *
 * @param termEndsOn the last day of the term
 */
public record LeaderView(UUID membershipId, UUID memberId, LocalDate electedOn, LocalDate termEndsOn) {}
