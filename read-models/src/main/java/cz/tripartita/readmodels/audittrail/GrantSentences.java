package cz.tripartita.readmodels.audittrail;

import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AgreementRegistered;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.AwardAdjusted;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;

/** What happens to a grant, in words. */
final class GrantSentences {

    private GrantSentences() {}

    static Sentence of(GrantEvent event, Names names) {
        Sentence service = names.quoted(event.grantId());
        return switch (event) {
            case GrantAwarded e -> awarded(e, service, names);
            case AgreementSigned e -> signed(e, service, names);
            case AgreementRegistered e -> registered(e, service);
            case AwardAdjusted e -> adjusted(e, service);
            case AmendmentSigned e -> amended(e, service);
            case PaymentMade e -> paid(e, service);
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

    private static Sentence signed(AgreementSigned event, Sentence service, Names names) {
        Sentence day = Words.day(event.signedOn());
        Sentence contracted = Words.money(event.contracted());
        String organisation = names.plain(event.organisationId());
        return new Sentence(
                "Dne %s byla podepsána veřejnoprávní smlouva č. %s o dotaci %s na %s. Příjemce: %s."
                        .formatted(day.cs(), event.number(), contracted.cs(), service.cs(), organisation),
                "The grant agreement %s for %s for %s was signed on %s. Recipient: %s."
                        .formatted(event.number(), contracted.en(), service.en(), day.en(), organisation));
    }

    private static Sentence registered(AgreementRegistered event, Sentence service) {
        Sentence day = Words.day(event.publishedOn());
        return new Sentence(
                "Smlouva o dotaci na %s byla dne %s uveřejněna v registru smluv pod číslem %s."
                        .formatted(service.cs(), day.cs(), event.registerNumber()),
                "The grant agreement for %s was published in the register of contracts on %s under number %s."
                        .formatted(service.en(), day.en(), event.registerNumber()));
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

    private static Sentence amended(AmendmentSigned event, Sentence service) {
        Sentence day = Words.day(event.signedOn());
        Sentence before = Words.money(event.before());
        Sentence after = Words.money(event.after());
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "Dne %s byl podepsán dodatek č. %s, kterým se dotace na %s mění z částky %s na %s.%s"
                        .formatted(day.cs(), event.number(), service.cs(), before.cs(), after.cs(), reason.cs()),
                "Amendment %s was signed on %s, which changes the grant for %s from %s to %s.%s"
                        .formatted(event.number(), day.en(), service.en(), before.en(), after.en(), reason.en()));
    }

    private static Sentence paid(PaymentMade event, Sentence service) {
        Sentence day = Words.day(event.paidOn());
        Sentence amount = Words.money(event.amount());
        Sentence total = Words.money(event.paidInTotal());
        return new Sentence(
                "Dne %s bylo na %s vyplaceno %s (variabilní symbol %s). Celkem vyplaceno %s."
                        .formatted(day.cs(), service.cs(), amount.cs(), event.variableSymbol(), total.cs()),
                "%s was paid out for %s on %s (variable symbol %s). Paid out in total: %s."
                        .formatted(amount.en(), service.en(), day.en(), event.variableSymbol(), total.en()));
    }
}
