package cz.tripartita.readmodels.audittrail;

import cz.tripartita.grants.events.AwardOutcome;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.AllocationChanged;
import cz.tripartita.grants.events.ProgrammeEvent.AwardChanged;
import cz.tripartita.grants.events.ProgrammeEvent.AwardWithdrawn;
import cz.tripartita.grants.events.ProgrammeEvent.AwardsDecided;
import cz.tripartita.grants.events.ProgrammeEvent.DatesPostponed;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.RefusalReversed;

/** What happens to a grant programme, in words. */
final class ProgrammeSentences {

    private ProgrammeSentences() {}

    static Sentence of(ProgrammeEvent event, Names names) {
        Sentence name = names.quoted(event.programmeId());
        return switch (event) {
            case ProgrammeDrafted e -> drafted(e, name);
            case ProgrammeEvent.ProgrammeRevised e -> {
                Sentence allocation = Words.money(e.terms().allocation());
                yield new Sentence(
                        "Návrh dotačního programu %s byl přepsán; jeho objem je %s."
                                .formatted(name.cs(), allocation.cs()),
                        "The draft of the grant programme %s was rewritten; its allocation is %s."
                                .formatted(name.en(), allocation.en()));
            }
            case ProgrammeEvent.ProgrammeApproved e -> {
                Sentence resolution = Words.byResolution(e.resolution());
                yield new Sentence(
                        "Dotační program %s byl schválen %s.".formatted(name.cs(), resolution.cs()),
                        "The grant programme %s was approved %s.".formatted(name.en(), resolution.en()));
            }
            case ProgrammeEvent.ProgrammePublished e -> {
                Sentence day = Words.day(e.publishedOn());
                yield new Sentence(
                        "Dotační program %s byl zveřejněn dne %s.".formatted(name.cs(), day.cs()),
                        "The grant programme %s was published on %s.".formatted(name.en(), day.en()));
            }
            case ProgrammeEvent.ProgrammeProposed e -> {
                Sentence day = Words.day(e.proposedOn());
                yield new Sentence(
                        "Dotační program %s navrhla dne %s řídící skupina.".formatted(name.cs(), day.cs()),
                        "The steering group proposed the grant programme %s on %s.".formatted(name.en(), day.en()));
            }
            case ProgrammeEvent.ProgrammeOpinionGiven e -> opinion(e, name);
            case ProgrammeEvent.PublicationEnded e -> {
                Sentence day = Words.day(e.endedOn());
                yield new Sentence(
                        "Zveřejnění dotačního programu %s skončilo dne %s.".formatted(name.cs(), day.cs()),
                        "The publication of the grant programme %s ended on %s.".formatted(name.en(), day.en()));
            }
            case DatesPostponed e -> postponed(e, name);
            case AllocationChanged e -> allocationChanged(e, name);
            case ProgrammeEvent.ProgrammeCancelled e ->
                new Sentence(
                        "Dotační program %s byl zrušen.%s"
                                .formatted(name.cs(), Words.because(e.reason()).cs()),
                        "The grant programme %s was cancelled.%s"
                                .formatted(name.en(), Words.because(e.reason()).en()));
            case AwardsDecided e -> decided(e, name);
            case RefusalReversed e -> reversed(e, name, names);
            case AwardChanged e -> awardChanged(e, name, names);
            case AwardWithdrawn e -> withdrawn(e, name, names);
        };
    }

    private static Sentence drafted(ProgrammeDrafted event, Sentence name) {
        Sentence allocation = Words.money(event.terms().allocation());
        return new Sentence(
                "Byl připraven dotační program %s na rok %d s objemem %s."
                        .formatted(name.cs(), event.terms().year(), allocation.cs()),
                "The grant programme %s for %d was drafted with an allocation of %s."
                        .formatted(name.en(), event.terms().year(), allocation.en()));
    }

    private static Sentence opinion(ProgrammeEvent.ProgrammeOpinionGiven event, Sentence name) {
        return event.recommended()
                ? new Sentence(
                        "%s doporučila schválit dotační program %s.".formatted(event.commission(), name.cs()),
                        "%s recommended the approval of the grant programme %s."
                                .formatted(event.commission(), name.en()))
                : new Sentence(
                        "%s nedoporučila schválit dotační program %s.".formatted(event.commission(), name.cs()),
                        "%s did not recommend the approval of the grant programme %s."
                                .formatted(event.commission(), name.en()));
    }

    private static Sentence postponed(DatesPostponed event, Sentence name) {
        Sentence closesAt = Words.time(event.after().closesAt());
        Sentence decisionBy = Words.day(event.after().decisionBy());
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "Termíny dotačního programu %s byly odloženy: uzávěrka žádostí je %s, rozhodnutí nejpozději %s.%s"
                        .formatted(name.cs(), closesAt.cs(), decisionBy.cs(), reason.cs()),
                "The dates of the grant programme %s were put off: applications close on %s, the decision is due by %s.%s"
                        .formatted(name.en(), closesAt.en(), decisionBy.en(), reason.en()));
    }

    private static Sentence allocationChanged(AllocationChanged event, Sentence name) {
        Sentence before = Words.money(event.before());
        Sentence after = Words.money(event.after());
        Sentence resolution = Words.byResolution(event.resolution());
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "Objem dotačního programu %s byl změněn z částky %s na %s %s.%s"
                        .formatted(name.cs(), before.cs(), after.cs(), resolution.cs(), reason.cs()),
                "The allocation of the grant programme %s was changed from %s to %s %s.%s"
                        .formatted(name.en(), before.en(), after.en(), resolution.en(), reason.en()));
    }

    private static Sentence decided(AwardsDecided event, Sentence name) {
        Sentence resolution = Words.byResolution(event.resolution());
        Sentence total = Words.money(event.awardedInTotal());
        long full = count(event, AwardOutcome.AWARDED_IN_FULL);
        long part = count(event, AwardOutcome.AWARDED_IN_PART);
        long refused = count(event, AwardOutcome.REFUSED);
        return new Sentence(
                ("V dotačním programu %s bylo %s rozhodnuto o žádostech: plně vyhověno %d, částečně vyhověno %d,"
                                + " zamítnuto %d. V programu je přiznáno celkem %s.")
                        .formatted(name.cs(), resolution.cs(), full, part, refused, total.cs()),
                ("Applications in the grant programme %s were decided %s: awarded in full %d, in part %d, refused %d."
                                + " The programme's awards amount to %s.")
                        .formatted(name.en(), resolution.en(), full, part, refused, total.en()));
    }

    private static long count(AwardsDecided event, AwardOutcome outcome) {
        return event.decisions().stream()
                .filter(decision -> decision.outcome() == outcome)
                .count();
    }

    private static Sentence reversed(RefusalReversed event, Sentence name, Names names) {
        Sentence service = names.quoted(event.applicationId());
        Sentence awarded = Words.money(event.awarded());
        Sentence resolution = Words.byResolution(event.resolution());
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "V dotačním programu %s byla dříve zamítnutá dotace na %s přiznána ve výši %s %s, kterým se mění usnesení č. %s.%s"
                        .formatted(
                                name.cs(), service.cs(), awarded.cs(), resolution.cs(), event.changes(), reason.cs()),
                "In the grant programme %s the grant for %s, refused before, was awarded with %s %s, which changes resolution %s.%s"
                        .formatted(
                                name.en(), service.en(), awarded.en(), resolution.en(), event.changes(), reason.en()));
    }

    private static Sentence withdrawn(AwardWithdrawn event, Sentence name, Names names) {
        Sentence service = names.quoted(event.applicationId());
        Sentence before = Words.money(event.before());
        Sentence resolution = Words.byResolution(event.resolution());
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "V dotačním programu %s byla dotace %s na %s odňata %s, kterým se mění usnesení č. %s.%s"
                        .formatted(name.cs(), before.cs(), service.cs(), resolution.cs(), event.changes(), reason.cs()),
                "In the grant programme %s the award of %s for %s was withdrawn %s, which changes resolution %s.%s"
                        .formatted(
                                name.en(), before.en(), service.en(), resolution.en(), event.changes(), reason.en()));
    }

    private static Sentence awardChanged(AwardChanged event, Sentence name, Names names) {
        Sentence service = names.quoted(event.applicationId());
        Sentence before = Words.money(event.before());
        Sentence after = Words.money(event.after());
        Sentence resolution = Words.byResolution(event.resolution());
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "V dotačním programu %s byla dotace na %s změněna z částky %s na %s %s, kterým se mění usnesení č. %s.%s"
                        .formatted(
                                name.cs(),
                                service.cs(),
                                before.cs(),
                                after.cs(),
                                resolution.cs(),
                                event.changes(),
                                reason.cs()),
                "In the grant programme %s the award for %s was changed from %s to %s %s, which changes resolution %s.%s"
                        .formatted(
                                name.en(),
                                service.en(),
                                before.en(),
                                after.en(),
                                resolution.en(),
                                event.changes(),
                                reason.en()));
    }
}
