package cz.tripartita.readmodels.audittrail;

import cz.tripartita.grants.events.FundingEvent;
import cz.tripartita.grants.events.FundingEvent.GrantNoted;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AccountChanged;
import cz.tripartita.grants.events.GrantEvent.AgreementPosted;
import cz.tripartita.grants.events.GrantEvent.AgreementPrepared;
import cz.tripartita.grants.events.GrantEvent.AgreementRegistered;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentPrepared;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.AwardAdjusted;
import cz.tripartita.grants.events.GrantEvent.BudgetMoved;
import cz.tripartita.grants.events.GrantEvent.ConditionsChanged;
import cz.tripartita.grants.events.GrantEvent.EntryReversed;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.grants.events.GrantEvent.HoldLifted;
import cz.tripartita.grants.events.GrantEvent.PaymentApprovalWithdrawn;
import cz.tripartita.grants.events.GrantEvent.PaymentApproved;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.GrantEvent.PaymentsHeld;
import cz.tripartita.grants.events.GrantEvent.PaymentsResumed;
import cz.tripartita.grants.events.GrantEvent.PaymentsSuspended;
import cz.tripartita.grants.events.GrantEvent.PeriodExtended;
import cz.tripartita.grants.events.GrantEvent.PurposeNarrowed;
import cz.tripartita.grants.events.GrantEvent.ReturnDemanded;
import cz.tripartita.grants.events.GrantEvent.ReturnReceived;
import cz.tripartita.grants.events.GrantEvent.ReturnSetOff;
import cz.tripartita.grants.events.GrantEvent.UseAccounted;

/** What happens to a grant, in words. */
final class GrantSentences {

    private GrantSentences() {}

    static Sentence of(GrantEvent event, Names names) {
        Sentence service = names.quoted(event.grantId());
        return switch (event) {
            case GrantAwarded e -> awarded(e, service, names);
            case AgreementPrepared e -> AgreementSentences.prepared(e, service);
            case AgreementSigned e -> AgreementSentences.signed(e, service, names);
            case AgreementRegistered e -> AgreementSentences.registered(e, service);
            case AgreementPosted e -> AgreementSentences.posted(e, service);
            case AwardAdjusted e -> adjusted(e, service);
            case GrantWithdrawn e -> withdrawn(e, service);
            case AmendmentPrepared e -> AgreementSentences.prepared(e, service);
            case AmendmentSigned e -> AgreementSentences.amended(e, service);
            case PurposeNarrowed e -> AgreementSentences.purpose(e, service);
            case PeriodExtended e -> AgreementSentences.period(e, service);
            case ConditionsChanged e -> AgreementSentences.conditions(e, service);
            case BudgetMoved e -> AgreementSentences.budget(e, service);
            case AccountChanged e -> LedgerSentences.account(e, service);
            case PaymentsSuspended e -> LedgerSentences.suspended(e, service);
            case PaymentsResumed e -> LedgerSentences.resumed(e, service);
            case PaymentsHeld e -> LedgerSentences.held(e, service);
            case HoldLifted e -> LedgerSentences.lifted(e, service);
            case PaymentApproved e -> LedgerSentences.approved(e, service);
            case PaymentApprovalWithdrawn e -> LedgerSentences.withdrawn(e, service);
            case PaymentMade e -> LedgerSentences.paid(e, service);
            case ReturnDemanded e -> LedgerSentences.demanded(e, service);
            case ReturnReceived e -> LedgerSentences.received(e, service);
            case ReturnSetOff e -> LedgerSentences.setOff(e, service);
            case UseAccounted e -> LedgerSentences.used(e, service);
            case EntryReversed e -> LedgerSentences.reversed(e, service);
        };
    }

    static Sentence of(FundingEvent event, Names names) {
        return switch (event) {
            case GrantNoted e -> {
                Sentence service = names.quoted(e.grantId());
                yield new Sentence(
                        "Dotace na %s je vedena mezi dotacemi téže služby.".formatted(service.cs()),
                        "The grant for %s is kept among the grants of the same service.".formatted(service.en()));
            }
        };
    }

    private static Sentence awarded(GrantAwarded event, Sentence service, Names names) {
        Sentence awarded = Words.money(event.awarded());
        Sentence resolution = Words.byResolution(event.resolution());
        String organisation = names.plain(event.organisationId());
        return new Sentence(
                "Vznikla dotace %s na %s, přiznaná %s. Příjemce: %s."
                        .formatted(awarded.cs(), service.cs(), resolution.cs(), organisation),
                "A grant of %s for %s began, awarded %s. Recipient: %s."
                        .formatted(awarded.en(), service.en(), resolution.en(), organisation));
    }

    private static Sentence withdrawn(GrantWithdrawn event, Sentence service) {
        Sentence awarded = Words.money(event.awarded());
        Sentence resolution = Words.byResolution(event.resolution());
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "Dotace %s na %s byla odňata %s.%s".formatted(awarded.cs(), service.cs(), resolution.cs(), reason.cs()),
                "The grant of %s for %s was withdrawn %s.%s"
                        .formatted(awarded.en(), service.en(), resolution.en(), reason.en()));
    }

    private static Sentence adjusted(AwardAdjusted event, Sentence service) {
        Sentence before = Words.money(event.before());
        Sentence after = Words.money(event.after());
        Sentence resolution = Words.byResolution(event.resolution());
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "Přiznaná dotace na %s byla změněna z částky %s na %s %s.%s"
                        .formatted(service.cs(), before.cs(), after.cs(), resolution.cs(), reason.cs()),
                "The award for %s was changed from %s to %s %s.%s"
                        .formatted(service.en(), before.en(), after.en(), resolution.en(), reason.en()));
    }
}
