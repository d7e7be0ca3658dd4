package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.ComplaintChannel;
import cz.tripartita.monitoring.events.ComplaintOutcome;
import cz.tripartita.monitoring.events.ComplaintTopic;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint of a service.
 *
 * @param organisation name of the provider
 * @param outcome what it was found to be, none before it was handled
 * @param version sequence number of its last event
 */
public record ComplaintView(
        UUID complaintId,
        UUID monitoringId,
        UUID serviceId,
        String serviceName,
        UUID organisationId,
        String organisation,
        LocalDate receivedOn,
        ComplaintChannel channel,
        ComplaintTopic topic,
        @Nullable ComplaintOutcome outcome,
        @Nullable LocalDate handledOn,
        long version) {}
