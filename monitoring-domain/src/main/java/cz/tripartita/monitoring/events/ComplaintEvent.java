package cz.tripartita.monitoring.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of one complaint of a service: that it was there and what came of it, nothing of who complained. */
public sealed interface ComplaintEvent {

    UUID complaintId();

    /** A complaint came in. */
    record ComplaintReceived(
            UUID complaintId,
            String municipality,
            UUID monitoringId,
            UUID serviceId,
            String serviceName,
            UUID organisationId,
            LocalDate receivedOn,
            ComplaintChannel channel,
            ComplaintTopic topic)
            implements ComplaintEvent {}

    /**
     * A complaint was handled; a further time corrects what was said before.
     *
     * @param correction official reason of a correction, none the first time
     */
    record ComplaintHandled(
            UUID complaintId,
            LocalDate handledOn,
            ComplaintOutcome outcome,
            @Nullable String correction) implements ComplaintEvent {}

    /** A complaint was entered by mistake and does not count. */
    record ComplaintVoided(UUID complaintId, String reason) implements ComplaintEvent {}
}
