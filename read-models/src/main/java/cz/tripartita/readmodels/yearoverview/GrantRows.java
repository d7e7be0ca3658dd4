package cz.tripartita.readmodels.yearoverview;

import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.EntryReversed;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.grants.events.GrantEvent.ReturnReceived;
import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what the events of grants change by day. */
final class GrantRows {

    private final JdbcClient jdbc;
    private final DayRows days;

    GrantRows(JdbcClient jdbc, DayRows days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    void changed(GrantEvent event, LocalDate day) {
        switch (event) {
            case AgreementSigned signed -> signed(signed, day);
            case EntryReversed reversed -> days.ofGrant(event.grantId(), day, Changes.of(reversed, answered(reversed)));
            default -> days.ofGrant(event.grantId(), day, Changes.of(event, false));
        }
        if (event instanceof AmendmentSigned amended) {
            contracted(amended.grantId(), amended.after());
        }
        if (event instanceof GrantWithdrawn withdrawn) {
            contracted(withdrawn.grantId(), Money.ZERO);
        }
        if (event instanceof ReturnReceived received && received.returnId() != null) {
            jdbc.sql("INSERT INTO views.overview_receipt VALUES (?, ?)")
                    .params(received.grantId(), received.receiptId())
                    .update();
        }
    }

    /** An agreement may follow one that became void; then it takes the place of what was contracted before. */
    private void signed(AgreementSigned event, LocalDate day) {
        Money before = jdbc.sql("SELECT contracted FROM views.overview_application WHERE grant_id = ?")
                .param(event.grantId())
                .query(Row.as(row -> row.money("contracted")))
                .single();
        days.ofGrant(
                event.grantId(),
                day,
                Changes.of(Measure.CONTRACTED, event.contracted().minus(before)));
        contracted(event.grantId(), event.contracted());
    }

    private void contracted(UUID grantId, Money contracted) {
        jdbc.sql("UPDATE views.overview_application SET contracted = ? WHERE grant_id = ?")
                .params(Parameters.of(contracted, grantId))
                .update();
    }

    private boolean answered(EntryReversed event) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM views.overview_receipt WHERE grant_id = ? AND receipt_id = ?)")
                .params(event.grantId(), event.entryId())
                .query(Row.as(row -> row.flag("exists")))
                .single();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.overview_receipt").update();
    }
}
