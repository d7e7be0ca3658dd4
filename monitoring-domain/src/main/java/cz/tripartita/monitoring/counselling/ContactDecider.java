package cz.tripartita.monitoring.counselling;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.counselling.RegisterState.Entry;
import cz.tripartita.monitoring.events.Contact;
import cz.tripartita.monitoring.events.CounsellingEvent;
import cz.tripartita.monitoring.events.CounsellingEvent.ContactsCorrected;
import cz.tripartita.monitoring.events.CounsellingEvent.ContactsEntered;
import cz.tripartita.monitoring.events.Referral;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides on contacts of counselling. The same again changes nothing. */
final class ContactDecider {

    private ContactDecider() {}

    /**
     * @param referral where it was referred to, as the catalogue knows it
     */
    static List<CounsellingEvent> decide(
            EnterContacts command, RegisterState state, Codes codes, @Nullable Referral referral, Occasion occasion) {
        Contact contact = command.contact(referral);
        Entry before = state.entries().get(command.entryId());
        if (before != null && !before.voided() && contact.equals(before.contact())) {
            return List.of();
        }
        MonitoringRule.ENTERED_ONCE.require(
                before == null, () -> Map.of("entry", command.entryId().toString()));
        require(contact, codes, occasion);
        return List.of(new ContactsEntered(
                command.registerId(),
                occasion.municipality(),
                RegisterId.month(command.day()),
                command.entryId(),
                contact));
    }

    static List<CounsellingEvent> decide(
            CorrectContacts command, RegisterState state, Codes codes, @Nullable Referral referral, Occasion occasion) {
        Contact contact = command.contact(referral);
        Entry before = counted(state, command.entryId());
        MonitoringRule.ENTRY_COUNTS.require(
                before.contact() != null,
                () -> Map.of("entry", command.entryId().toString(), "contacts", false));
        MonitoringRule.ENTRY_STAYS_IN_MONTH.require(
                RegisterId.month(command.day()).equals(command.month()),
                () -> Map.of("month", command.month(), "day", command.day().toString()));
        if (contact.equals(before.contact())) {
            return List.of();
        }
        require(contact, codes, occasion);
        return List.of(new ContactsCorrected(command.registerId(), command.entryId(), contact, command.reason()));
    }

    /** An entry that was neither voided nor never made. */
    static Entry counted(RegisterState state, UUID entryId) {
        Entry entry = state.entries().get(entryId);
        if (entry == null || entry.voided()) {
            throw MonitoringRule.ENTRY_COUNTS.broken(Map.of("entry", entryId.toString(), "voided", entry != null));
        }
        return entry;
    }

    /** What happened is entered when it has happened. */
    static void requirePast(LocalDate day, Occasion occasion) {
        MonitoringRule.ENTERED_DAY_NOT_IN_FUTURE.require(
                !day.isAfter(occasion.today()),
                () -> Map.of("day", day.toString(), "today", occasion.today().toString()));
    }

    private static void require(Contact contact, Codes codes, Occasion occasion) {
        requirePast(contact.day(), occasion);
        boolean topic = codes.haveTopic(contact.topic(), contact.day());
        boolean group = codes.haveTargetGroup(contact.targetGroup(), contact.day());
        MonitoringRule.CODES_IN_FORCE.require(
                topic && group,
                () -> Map.of(
                        "day", contact.day().toString(),
                        "topic", contact.topic(),
                        "topicKnown", topic,
                        "targetGroup", contact.targetGroup(),
                        "targetGroupKnown", group));
    }
}
