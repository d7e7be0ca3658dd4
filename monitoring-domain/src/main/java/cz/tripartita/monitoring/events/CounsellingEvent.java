package cz.tripartita.monitoring.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of counselling and the open office of one municipality in one month. */
public sealed interface CounsellingEvent {

    UUID registerId();

    /**
     * Contacts of counselling were entered; nothing of them says who the person was.
     *
     * @param month such as {@code 2026-11}
     */
    record ContactsEntered(UUID registerId, String municipality, String month, UUID entryId, Contact contact)
            implements CounsellingEvent {}

    /** Contacts were entered wrongly and are corrected. */
    record ContactsCorrected(UUID registerId, UUID entryId, Contact contact, String reason)
            implements CounsellingEvent {}

    /**
     * An event of the open office was entered.
     *
     * @param month such as {@code 2026-11}
     */
    record OfficeEventEntered(UUID registerId, String municipality, String month, UUID entryId, OfficeEvent event)
            implements CounsellingEvent {}

    /** Contacts or an event were entered by mistake and do not count. */
    record EntryVoided(UUID registerId, UUID entryId, String reason) implements CounsellingEvent {}

    /**
     * The visits of the web portal in the month were counted; a further count replaces the one before.
     *
     * @param month such as {@code 2026-11}
     * @param correction official reason of a further count, none the first time
     */
    record PortalVisitsCounted(
            UUID registerId,
            String municipality,
            String month,
            int visits,
            @Nullable String correction) implements CounsellingEvent {}
}
