package cz.tripartita.monitoring.complaint;

import cz.tripartita.monitoring.events.ComplaintChannel;
import cz.tripartita.monitoring.events.ComplaintTopic;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Counts a complaint that came in on the day on which it happened. */
public record ReceiveComplaint(
        @TargetAggregateIdentifier UUID complaintId,
        UUID monitoringId,
        ComplaintChannel channel,
        ComplaintTopic topic) {}
