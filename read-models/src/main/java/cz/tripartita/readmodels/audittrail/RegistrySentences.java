package cz.tripartita.readmodels.audittrail;

import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.OrganisationEvent;
import cz.tripartita.planning.events.PersonEvent;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import java.util.stream.Collectors;

/** What happens to persons, organisations and the process, in words. */
final class RegistrySentences {

    private RegistrySentences() {}

    static Sentence of(PersonEvent event) {
        return switch (event) {
            case PersonEvent.PersonRegistered registered ->
                new Sentence("Do evidence účastníků byla zapsána osoba.", "A person was registered as a participant.");
        };
    }

    static Sentence of(OrganisationEvent event, Names names) {
        return switch (event) {
            case OrganisationEvent.OrganisationRegistered e ->
                new Sentence(
                        "Byla zapsána organizace %s, IČO %s (%s)."
                                .formatted(
                                        e.name(), e.ico(), founder(e.founder()).cs()),
                        "The organisation %s, identification number %s (%s), was registered."
                                .formatted(
                                        e.name(), e.ico(), founder(e.founder()).en()));
            case OrganisationEvent.OrganisationRenamed e ->
                new Sentence(
                        "Organizace %s byla přejmenována na %s."
                                .formatted(
                                        names.quoted(e.organisationId()).cs(),
                                        Words.quoted(e.name()).cs()),
                        "The organisation %s was renamed %s."
                                .formatted(
                                        names.quoted(e.organisationId()).en(),
                                        Words.quoted(e.name()).en()));
            case OrganisationEvent.OrganisationContactsChanged e ->
                new Sentence(
                        "Organizaci %s byly zapsány kontaktní údaje."
                                .formatted(names.quoted(e.organisationId()).cs()),
                        "Contacts of the organisation %s were recorded."
                                .formatted(names.quoted(e.organisationId()).en()));
        };
    }

    private static Sentence founder(FounderKind founder) {
        return switch (founder) {
            case MUNICIPALITY -> new Sentence("zřizovatel obec", "founded by the municipality");
            case REGION -> new Sentence("zřizovatel kraj", "founded by the region");
            case STATE -> new Sentence("zřizovatel stát", "founded by the state");
            case NON_GOVERNMENTAL -> new Sentence("nestátní organizace", "non-governmental");
        };
    }

    static Sentence of(ProcessEvent event) {
        return switch (event) {
            case ProcessEvent.ProcessEstablished e -> {
                Sentence name = Words.quoted(e.name());
                yield new Sentence(
                        "Byl zřízen proces komunitního plánování " + name.cs() + ".",
                        "The planning process " + name.en() + " was established.");
            }
            case StatuteAdopted e -> adopted(e);
            case ProcessEvent.StatuteDrafted e ->
                new Sentence(
                        "Byl sepsán návrh organizačního řádu ve verzi %d, znění č. %d."
                                .formatted(e.version(), e.revision()),
                        "Version %d of the statute was drafted, revision %d.".formatted(e.version(), e.revision()));
            case ProcessEvent.StatuteApprovedBySteeringGroup e ->
                new Sentence(
                        "Řídící skupina schválila návrh organizačního řádu ve verzi %d, znění č. %d."
                                .formatted(e.version(), e.revision()),
                        "The steering group approved version %d of the statute, revision %d."
                                .formatted(e.version(), e.revision()));
            case ProcessEvent.StatuteOpinionGiven e -> opinion(e);
            case ProcessEvent.OfficeHandedOver e -> handedOver(e);
            case ProcessEvent.CooperationAgreed e -> {
                Sentence contribution = Words.money(e.yearlyContribution());
                yield new Sentence(
                        "K procesu se smlouvou č. %s připojila obec okresu, ročně přispívá %s."
                                .formatted(e.number(), contribution.cs()),
                        "A municipality of the district joined the process by agreement %s, contributing %s a year."
                                .formatted(e.number(), contribution.en()));
            }
            case ProcessEvent.CooperationEnded e ->
                new Sentence(
                        "Obec okresu z procesu odešla."
                                + Words.because(e.reason()).cs(),
                        "A municipality of the district left the process."
                                + Words.because(e.reason()).en());
        };
    }

    private static Sentence opinion(ProcessEvent.StatuteOpinionGiven event) {
        Sentence day = Words.day(event.givenOn());
        return new Sentence(
                "%s dne %s návrh organizačního řádu ve verzi %d, znění č. %d, %s."
                        .formatted(
                                event.commission(),
                                day.cs(),
                                event.version(),
                                event.revision(),
                                event.recommended() ? "doporučila" : "nedoporučila"),
                "On %s version %d of the statute, revision %d, was %s by: %s."
                        .formatted(
                                day.en(),
                                event.version(),
                                event.revision(),
                                event.recommended() ? "recommended" : "not recommended",
                                event.commission()));
    }

    private static Sentence handedOver(ProcessEvent.OfficeHandedOver event) {
        Sentence day = Words.day(event.handedOverOn());
        boolean vacant = event.holderId() == null;
        return new Sentence(
                "Funkce %s %s dne %s."
                        .formatted(event.office(), vacant ? "je neobsazena ode" : "přešla na jinou osobu", day.cs()),
                "The office %s %s on %s."
                        .formatted(event.office(), vacant ? "fell vacant" : "changed hands", day.en()));
    }

    private static Sentence adopted(StatuteAdopted event) {
        Sentence day = Words.day(event.effectiveFrom());
        Sentence resolution = Words.byResolution(event.approval());
        String areas = event.rules().areas().stream().map(Area::name).collect(Collectors.joining(", "));
        return new Sentence(
                "Organizační řád ve verzi %d byl schválen %s s účinností od %s. Oblasti: %s."
                        .formatted(event.version(), resolution.cs(), day.cs(), areas),
                "Version %d of the statute was approved %s, in effect from %s. Areas: %s."
                        .formatted(event.version(), resolution.en(), day.en(), areas));
    }
}
