package cz.tripartita.readmodels.grantledger;

import java.time.Instant;
import java.util.UUID;

/**
 * A published exception from the window of a programme for one application.
 *
 * @param programme name of the programme
 * @param organisation name of the applicant
 * @param until the first instant at which the application may no longer be submitted
 * @param reason official reason
 */
public record LateSubmission(
        UUID applicationId,
        UUID programmeId,
        String programme,
        String organisation,
        Instant until,
        String reason,
        Instant allowedAt) {}
