package cz.tripartita.readmodels.counselling;

import cz.tripartita.monitoring.events.Contact;
import cz.tripartita.monitoring.events.CounsellingEvent.ContactsCorrected;
import cz.tripartita.monitoring.events.CounsellingEvent.ContactsEntered;
import cz.tripartita.monitoring.events.CounsellingEvent.EntryVoided;
import cz.tripartita.monitoring.events.CounsellingEvent.OfficeEventEntered;
import cz.tripartita.monitoring.events.CounsellingEvent.PortalVisitsCounted;
import cz.tripartita.monitoring.events.Gathering;
import cz.tripartita.monitoring.events.Referral;
import cz.tripartita.readmodels.Parameters;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the entries that count. */
final class EntryRows {

    private static final String CORRECT = """
            UPDATE views.counselling_contact SET day = ?, asker = ?, channel = ?, topic = ?, target_group = ?,
                organisation_id = ?, service_id = ?, minutes = ?, contacts = ?, corrected = true
            WHERE register_id = ? AND entry_id = ?
            """;

    private static final String COUNT = """
            INSERT INTO views.counselling_portal VALUES (?, ?, ?, false)
            ON CONFLICT (municipality, month) DO UPDATE SET visits = excluded.visits, corrected = true
            """;

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void entered(ContactsEntered event) {
        Contact contact = event.contact();
        Referral referral = contact.referral();
        jdbc.sql("INSERT INTO views.counselling_contact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)")
                .params(Parameters.of(
                        event.registerId(),
                        event.entryId(),
                        event.municipality(),
                        event.month(),
                        contact.day(),
                        contact.asker(),
                        contact.channel(),
                        contact.topic(),
                        contact.targetGroup(),
                        referral == null ? null : referral.organisationId(),
                        referral == null ? null : referral.serviceId(),
                        contact.minutes(),
                        contact.count()))
                .update();
    }

    void corrected(ContactsCorrected event) {
        Contact contact = event.contact();
        Referral referral = contact.referral();
        jdbc.sql(CORRECT)
                .params(Parameters.of(
                        contact.day(),
                        contact.asker(),
                        contact.channel(),
                        contact.topic(),
                        contact.targetGroup(),
                        referral == null ? null : referral.organisationId(),
                        referral == null ? null : referral.serviceId(),
                        contact.minutes(),
                        contact.count(),
                        event.registerId(),
                        event.entryId()))
                .update();
    }

    void entered(OfficeEventEntered event) {
        Gathering what = event.event();
        jdbc.sql("INSERT INTO views.counselling_event VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        event.registerId(),
                        event.entryId(),
                        event.municipality(),
                        event.month(),
                        what.day(),
                        what.kind(),
                        what.title(),
                        what.attendance()))
                .update();
    }

    void voided(EntryVoided event) {
        for (String table : List.of("counselling_contact", "counselling_event")) {
            jdbc.sql("DELETE FROM views." + table + " WHERE register_id = ? AND entry_id = ?")
                    .params(event.registerId(), event.entryId())
                    .update();
        }
    }

    void counted(PortalVisitsCounted event) {
        jdbc.sql(COUNT)
                .params(event.municipality(), event.month(), event.visits())
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.counselling_contact").update();
        jdbc.sql("DELETE FROM views.counselling_event").update();
        jdbc.sql("DELETE FROM views.counselling_portal").update();
    }
}
