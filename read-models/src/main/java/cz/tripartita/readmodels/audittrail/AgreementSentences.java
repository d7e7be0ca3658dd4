package cz.tripartita.readmodels.audittrail;

import cz.tripartita.grants.events.GrantEvent.AgreementPosted;
import cz.tripartita.grants.events.GrantEvent.AgreementPrepared;
import cz.tripartita.grants.events.GrantEvent.AgreementRegistered;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentPrepared;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.BudgetMoved;
import cz.tripartita.grants.events.GrantEvent.ConditionsChanged;
import cz.tripartita.grants.events.GrantEvent.PeriodExtended;
import cz.tripartita.grants.events.GrantEvent.PurposeNarrowed;

/** What happens to the agreement of a grant, in words. */
final class AgreementSentences {

    private AgreementSentences() {}

    static Sentence prepared(AgreementPrepared event, Sentence service) {
        return new Sentence(
                "K podpisu byla připravena veřejnoprávní smlouva č. %s o dotaci na %s."
                        .formatted(event.number(), service.cs()),
                "The grant agreement %s for %s was prepared for signature.".formatted(event.number(), service.en()));
    }

    static Sentence signed(AgreementSigned event, Sentence service, Names names) {
        Sentence day = Words.day(event.signedOn());
        Sentence contracted = Words.money(event.contracted());
        String organisation = names.plain(event.organisationId());
        return new Sentence(
                "Dne %s byla podepsána veřejnoprávní smlouva č. %s o dotaci %s na %s. Příjemce: %s."
                        .formatted(day.cs(), event.number(), contracted.cs(), service.cs(), organisation),
                "The grant agreement %s for %s for %s was signed on %s. Recipient: %s."
                        .formatted(event.number(), contracted.en(), service.en(), day.en(), organisation));
    }

    static Sentence prepared(AmendmentPrepared event, Sentence service) {
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "K podpisu byl připraven dodatek č. %s ke smlouvě o dotaci na %s.%s"
                        .formatted(event.number(), service.cs(), reason.cs()),
                "Amendment %s to the grant agreement for %s was prepared for signature.%s"
                        .formatted(event.number(), service.en(), reason.en()));
    }

    static Sentence amended(AmendmentSigned event, Sentence service) {
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

    static Sentence registered(AgreementRegistered event, Sentence service) {
        Sentence day = Words.day(event.publishedOn());
        return new Sentence(
                "Smlouva nebo dodatek č. %s o dotaci na %s byly dne %s uveřejněny v registru smluv pod číslem %s."
                        .formatted(event.number(), service.cs(), day.cs(), event.registerNumber()),
                "Paper %s of the grant for %s was published in the register of contracts on %s under number %s."
                        .formatted(event.number(), service.en(), day.en(), event.registerNumber()));
    }

    static Sentence posted(AgreementPosted event, Sentence service) {
        Sentence day = Words.day(event.postedOn());
        return new Sentence(
                "Smlouva nebo dodatek č. %s o dotaci na %s byly dne %s zveřejněny na úřední desce."
                        .formatted(event.number(), service.cs(), day.cs()),
                "Paper %s of the grant for %s was posted on the board on %s."
                        .formatted(event.number(), service.en(), day.en()));
    }

    static Sentence purpose(PurposeNarrowed event, Sentence service) {
        Sentence resolution = Words.byResolution(event.resolution());
        return new Sentence(
                "Účel dotace na %s byl zúžen %s z „%s“ na „%s“."
                        .formatted(service.cs(), resolution.cs(), event.before(), event.after()),
                "The purpose of the grant for %s was narrowed %s from “%s” to “%s”."
                        .formatted(service.en(), resolution.en(), event.before(), event.after()));
    }

    static Sentence period(PeriodExtended event, Sentence service) {
        Sentence after = Words.day(event.after());
        Sentence settlement = Words.day(event.settlementAfter());
        Sentence resolution = Words.byResolution(event.resolution());
        return new Sentence(
                "Dotaci na %s lze %s použít do %s a vyúčtovat do %s."
                        .formatted(service.cs(), resolution.cs(), after.cs(), settlement.cs()),
                "The grant for %s may %s be used until %s and settled until %s."
                        .formatted(service.en(), resolution.en(), after.en(), settlement.en()));
    }

    static Sentence conditions(ConditionsChanged event, Sentence service) {
        Sentence resolution = Words.byResolution(event.resolution());
        return new Sentence(
                "Podmínky dotace na %s byly změněny %s.".formatted(service.cs(), resolution.cs()),
                "The conditions of the grant for %s were changed %s.".formatted(service.en(), resolution.en()));
    }

    static Sentence budget(BudgetMoved event, Sentence service) {
        Sentence reason = Words.because(event.reason());
        boolean approved = event.resolution() != null;
        return new Sentence(
                "V rozpočtu dotace na %s byly přesunuty peníze mezi položkami, %s.%s"
                        .formatted(service.cs(), approved ? "se schválením" : "v rámci tolerance", reason.cs()),
                "Money was moved between lines of the budget of the grant for %s, %s.%s"
                        .formatted(service.en(), approved ? "with approval" : "within the tolerance", reason.en()));
    }
}
