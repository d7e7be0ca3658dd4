package cz.tripartita.monitoring.counselling;

import cz.tripartita.monitoring.events.Contact;
import cz.tripartita.monitoring.events.CounsellingEvent;
import cz.tripartita.monitoring.events.Gathering;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions on the entries of a month need to know.
 *
 * @param month such as {@code 2026-11}, none while nothing was entered
 * @param entries those that count and those that do not, in their order
 * @param portalVisits none before they were counted
 */
record RegisterState(
        @Nullable String month,
        Map<UUID, Entry> entries,
        @Nullable Integer portalVisits) {

    /** Nothing was entered yet. */
    static final RegisterState EMPTY = new RegisterState(null, Map.of(), null);

    RegisterState {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** Either contacts or an event; one that was voided does not count. */
    record Entry(@Nullable Contact contact, @Nullable Gathering event, boolean voided) {}

    RegisterState evolve(CounsellingEvent event) {
        return switch (event) {
            case CounsellingEvent.ContactsEntered e ->
                with(e.month(), e.entryId(), new Entry(e.contact(), null, false));
            case CounsellingEvent.ContactsCorrected e -> {
                known(e.entryId());
                yield with(month, e.entryId(), new Entry(e.contact(), null, false));
            }
            case CounsellingEvent.OfficeEventEntered e ->
                with(e.month(), e.entryId(), new Entry(null, e.event(), false));
            case CounsellingEvent.EntryVoided e -> {
                Entry entry = known(e.entryId());
                yield with(month, e.entryId(), new Entry(entry.contact(), entry.event(), true));
            }
            case CounsellingEvent.PortalVisitsCounted e -> new RegisterState(e.month(), entries, e.visits());
        };
    }

    private Entry known(UUID entryId) {
        Entry entry = entries.get(entryId);
        if (entry == null) {
            throw new IllegalStateException("no entry " + entryId);
        }
        return entry;
    }

    private RegisterState with(@Nullable String ofMonth, UUID entryId, Entry entry) {
        Map<UUID, Entry> more = new LinkedHashMap<>(entries);
        more.put(entryId, entry);
        return new RegisterState(ofMonth, more, portalVisits);
    }
}
