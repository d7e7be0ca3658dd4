package cz.tripartita.planning.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of one service in the catalogue. */
public sealed interface ServiceEvent {

    UUID serviceId();

    /**
     * A service entered the catalogue; its entry counts as confirmed on that day.
     *
     * @param organisationId its provider
     * @param processId the process whose statute lists its areas
     * @param kind code of the kind in Act 108/2006, such as {@code 39}; none unless it is registered
     */
    record ServiceListed(
            UUID serviceId,
            String municipality,
            UUID organisationId,
            UUID processId,
            ServiceCategory category,
            @Nullable String kind,
            ServiceEntry entry,
            LocalDate listedOn)
            implements ServiceEvent {}

    /** What the catalogue says of the service changed; the new entry counts as confirmed on that day. */
    record ServiceChanged(UUID serviceId, ServiceEntry entry, LocalDate changedOn) implements ServiceEvent {}

    /** The service's registration became known, or changed: it replaces an earlier one of the same number. */
    record RegistrationRecorded(UUID serviceId, Registration registration) implements ServiceEvent {}

    /**
     * Somebody found the entry to be still true.
     *
     * @param by who confirmed it, none where no person is known
     */
    record ServiceConfirmed(
            UUID serviceId, LocalDate confirmedOn, @Nullable UUID by) implements ServiceEvent {}

    /** The service is no longer provided. */
    record ServiceEnded(UUID serviceId, LocalDate endedOn, String reason) implements ServiceEvent {}
}
