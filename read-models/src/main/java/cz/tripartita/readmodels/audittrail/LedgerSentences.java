package cz.tripartita.readmodels.audittrail;

import cz.tripartita.grants.events.GrantEvent.AccountChanged;
import cz.tripartita.grants.events.GrantEvent.EntryReversed;
import cz.tripartita.grants.events.GrantEvent.HoldLifted;
import cz.tripartita.grants.events.GrantEvent.PaymentApprovalWithdrawn;
import cz.tripartita.grants.events.GrantEvent.PaymentApproved;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.GrantEvent.PaymentsHeld;
import cz.tripartita.grants.events.GrantEvent.PaymentsResumed;
import cz.tripartita.grants.events.GrantEvent.PaymentsSuspended;
import cz.tripartita.grants.events.GrantEvent.ReturnDemanded;
import cz.tripartita.grants.events.GrantEvent.ReturnReceived;
import cz.tripartita.grants.events.GrantEvent.ReturnSetOff;
import cz.tripartita.grants.events.GrantEvent.UseAccounted;

/** What happens to the money of a grant, in words. */
final class LedgerSentences {

    private LedgerSentences() {}

    static Sentence approved(PaymentApproved event, Sentence service) {
        Sentence amount = Words.money(event.amount());
        Sentence day = Words.day(event.dueOn());
        return new Sentence(
                "Byla schválena platba %s na %s se splatností %s.".formatted(amount.cs(), service.cs(), day.cs()),
                "A payment of %s for %s was approved, due on %s.".formatted(amount.en(), service.en(), day.en()));
    }

    static Sentence withdrawn(PaymentApprovalWithdrawn event, Sentence service) {
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "Schválení platby na %s bylo odvoláno.%s".formatted(service.cs(), reason.cs()),
                "The approval of a payment for %s was taken back.%s".formatted(service.en(), reason.en()));
    }

    static Sentence paid(PaymentMade event, Sentence service) {
        Sentence day = Words.day(event.paidOn());
        Sentence amount = Words.money(event.amount());
        Sentence total = Words.money(event.totals().paid());
        return new Sentence(
                "Dne %s bylo na %s vyplaceno %s (variabilní symbol %s). Celkem vyplaceno %s."
                        .formatted(day.cs(), service.cs(), amount.cs(), event.variableSymbol(), total.cs()),
                "%s was paid out for %s on %s (variable symbol %s). Paid out in total: %s."
                        .formatted(amount.en(), service.en(), day.en(), event.variableSymbol(), total.en()));
    }

    static Sentence demanded(ReturnDemanded event, Sentence service) {
        Sentence amount = Words.money(event.amount());
        Sentence day = Words.day(event.dueOn());
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "Z dotace na %s bylo do %s požadováno zpět %s.%s"
                        .formatted(service.cs(), day.cs(), amount.cs(), reason.cs()),
                "Of the grant for %s %s was demanded back by %s.%s"
                        .formatted(service.en(), amount.en(), day.en(), reason.en()));
    }

    static Sentence received(ReturnReceived event, Sentence service) {
        Sentence amount = Words.money(event.amount());
        Sentence day = Words.day(event.receivedOn());
        Sentence owed = Words.money(event.totals().owed());
        return new Sentence(
                "Dne %s bylo z dotace na %s vráceno %s. Zbývá vrátit %s."
                        .formatted(day.cs(), service.cs(), amount.cs(), owed.cs()),
                "On %s %s of the grant for %s came back. Still owed: %s."
                        .formatted(day.en(), amount.en(), service.en(), owed.en()));
    }

    static Sentence setOff(ReturnSetOff event, Sentence service) {
        Sentence amount = Words.money(event.amount());
        Sentence day = Words.day(event.setOffOn());
        Sentence owed = Words.money(event.totals().owed());
        return new Sentence(
                "Dne %s byla u dotace na %s vratka %s započtena proti platbě. Zbývá vrátit %s."
                        .formatted(day.cs(), service.cs(), amount.cs(), owed.cs()),
                "On %s a return of %s of the grant for %s was set off against a payment. Still owed: %s."
                        .formatted(day.en(), amount.en(), service.en(), owed.en()));
    }

    static Sentence used(UseAccounted event, Sentence service) {
        Sentence before = Words.money(event.before());
        Sentence after = Words.money(event.after());
        return new Sentence(
                "Příjemce vyúčtoval z dotace na %s použití %s (dosud %s)."
                        .formatted(service.cs(), after.cs(), before.cs()),
                "The recipient accounted for %s of the grant for %s as used (before: %s)."
                        .formatted(after.en(), service.en(), before.en()));
    }

    static Sentence account(AccountChanged event, Sentence service) {
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "U dotace na %s byl změněn účet příjemce.%s".formatted(service.cs(), reason.cs()),
                "The recipient's account was changed for the grant for %s.%s".formatted(service.en(), reason.en()));
    }

    static Sentence suspended(PaymentsSuspended event, Sentence service) {
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "Platby dotace na %s byly pozastaveny.%s".formatted(service.cs(), reason.cs()),
                "Payments of the grant for %s were suspended.%s".formatted(service.en(), reason.en()));
    }

    static Sentence resumed(PaymentsResumed event, Sentence service) {
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "Platby dotace na %s byly obnoveny.%s".formatted(service.cs(), reason.cs()),
                "Payments of the grant for %s were resumed.%s".formatted(service.en(), reason.en()));
    }

    static Sentence held(PaymentsHeld event, Sentence service) {
        Sentence period = Words.period(event.period());
        return new Sentence(
                "Platby dotace na %s byly zadrženy: výkaz za %s je po termínu.".formatted(service.cs(), period.cs()),
                "Payments of the grant for %s were held: the report for %s is overdue."
                        .formatted(service.en(), period.en()));
    }

    static Sentence lifted(HoldLifted event, Sentence service) {
        Sentence period = Words.period(event.period());
        return new Sentence(
                "Výkaz za %s už platby dotace na %s nezadržuje.".formatted(period.cs(), service.cs()),
                "The report for %s no longer holds payments of the grant for %s.".formatted(period.en(), service.en()));
    }

    static Sentence reversed(EntryReversed event, Sentence service) {
        Sentence kind = kind(event);
        Sentence amount = Words.money(event.amount());
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "U dotace na %s byl opraven protizápisem záznam: %s %s.%s"
                        .formatted(service.cs(), kind.cs(), amount.cs(), reason.cs()),
                "An entry of the grant for %s was taken back by a counter-entry: %s of %s.%s"
                        .formatted(service.en(), kind.en(), amount.en(), reason.en()));
    }

    private static Sentence kind(EntryReversed event) {
        return switch (event.kind()) {
            case PAYMENT -> new Sentence("platba", "payment");
            case RETURN_DEMANDED -> new Sentence("požadovaná vratka", "demanded return");
            case RETURN_RECEIVED -> new Sentence("přijatá vratka", "received return");
            case SET_OFF -> new Sentence("započtení", "set-off");
        };
    }
}
