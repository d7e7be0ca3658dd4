package cz.tripartita.monitoring.qualityvisit;

import cz.tripartita.monitoring.events.Remedy;
import cz.tripartita.monitoring.finding.RemedyFound;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says how far a finding of a visit was remedied.
 *
 * @param furtherDeadline until when the rest is to be remedied; without it the finding is settled
 */
public record FollowUpVisitFinding(
        @TargetAggregateIdentifier UUID visitId,
        UUID findingId,
        Remedy remedy,
        @Nullable @Size(max = 10_000) String note,
        @Nullable LocalDate furtherDeadline) {

    RemedyFound found() {
        return new RemedyFound(findingId, remedy, note, furtherDeadline);
    }
}
