package cz.tripartita.monitoring.complaint;

import cz.tripartita.monitoring.events.ComplaintOutcome;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Says what a complaint was found to be; where that was said before, {@code correction} gives the official reason. */
public record HandleComplaint(
        @TargetAggregateIdentifier UUID complaintId,
        ComplaintOutcome outcome,
        @Nullable @Size(max = 10_000) String correction) {}
