package cz.tripartita.readmodels.indicators.forms;

import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AwardAdjusted;
import cz.tripartita.grants.events.GrantEvent.EntryReversed;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.GrantEvent.ReturnReceived;
import cz.tripartita.grants.events.GrantEvent.ReturnSetOff;
import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Parameters;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes by how much events change what was awarded, paid and returned: each its own amount, on its own day. */
final class MoneyRows {

    /** By how much one event changes the amounts of a grant. */
    private record Change(Money awarded, Money paid, Money returned) {

        private static Change awarded(Money amount) {
            return new Change(amount, Money.ZERO, Money.ZERO);
        }

        private static Change paid(Money amount) {
            return new Change(Money.ZERO, amount, Money.ZERO);
        }

        private static Change returned(Money amount) {
            return new Change(Money.ZERO, Money.ZERO, amount);
        }

        private static Change setOff(Money amount) {
            return new Change(Money.ZERO, amount, amount);
        }

        private Change back() {
            return new Change(Money.ZERO.minus(awarded), Money.ZERO.minus(paid), Money.ZERO.minus(returned));
        }
    }

    private final JdbcClient jdbc;

    MoneyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void on(GrantEvent event, long sequence, Circumstances circumstances) {
        switch (event) {
            case GrantAwarded e -> {
                granted(e);
                enter(e.grantId(), sequence, Change.awarded(e.awarded()), circumstances);
            }
            case AwardAdjusted e ->
                enter(e.grantId(), sequence, Change.awarded(e.after().minus(e.before())), circumstances);
            case GrantWithdrawn e ->
                enter(e.grantId(), sequence, Change.awarded(e.awarded()).back(), circumstances);
            case PaymentMade e -> enter(e.grantId(), sequence, Change.paid(e.amount()), circumstances);
            case ReturnReceived e -> enter(e.grantId(), sequence, Change.returned(e.amount()), circumstances);
            case ReturnSetOff e -> enter(e.grantId(), sequence, Change.setOff(e.amount()), circumstances);
            case EntryReversed e -> reversed(e, sequence, circumstances);
            // They move no money that was given or came back.
            default -> {}
        }
    }

    private void granted(GrantAwarded event) {
        jdbc.sql("INSERT INTO views.statistics_grant VALUES (?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        event.grantId(),
                        event.municipality(),
                        event.serviceId(),
                        event.organisationId(),
                        event.periodFrom().getYear()))
                .update();
    }

    private void reversed(EntryReversed event, long sequence, Circumstances circumstances) {
        switch (event.kind()) {
            case PAYMENT ->
                enter(event.grantId(), sequence, Change.paid(event.amount()).back(), circumstances);
            case RETURN_RECEIVED ->
                enter(event.grantId(), sequence, Change.returned(event.amount()).back(), circumstances);
            case SET_OFF ->
                enter(event.grantId(), sequence, Change.setOff(event.amount()).back(), circumstances);
            case RETURN_DEMANDED -> {}
        }
    }

    private void enter(UUID grantId, long sequence, Change change, Circumstances circumstances) {
        jdbc.sql("INSERT INTO views.statistics_money VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        grantId,
                        sequence,
                        circumstances.municipality(),
                        circumstances.happenedOn(),
                        change.awarded(),
                        change.paid(),
                        change.returned()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.statistics_money").update();
        jdbc.sql("DELETE FROM views.statistics_grant").update();
    }
}
