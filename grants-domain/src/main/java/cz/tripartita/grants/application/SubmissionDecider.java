package cz.tripartita.grants.application;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ProgrammeLine;
import cz.tripartita.grants.events.ProgrammeTerms;
import cz.tripartita.grants.events.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides whether an application may be submitted to its programme. */
final class SubmissionDecider {

    private SubmissionDecider() {}

    /**
     * @param programme none where the municipality has no such programme
     * @param organisationKnown whether the municipality knows the caller's organisation
     */
    static List<ApplicationEvent> decide(
            SubmitApplication command,
            Occasion occasion,
            @Nullable OfferedProgramme programme,
            boolean organisationKnown) {
        UUID organisation = occasion.organisation();
        if (organisation == null) {
            throw GrantsRule.OWN_ORGANISATION_ONLY.broken(Map.of("role", occasion.role()));
        }
        GrantsRule.ORGANISATION_KNOWN.require(organisationKnown, () -> Map.of("organisation", organisation.toString()));
        ProgrammeTerms terms = requireOpen(command, occasion, programme);
        BudgetRules.require(command, requireLine(command, terms));
        requirePeriod(command, terms.year());
        requirePriorities(command, terms);
        return List.of(submitted(command, occasion, organisation));
    }

    /** The window is judged by the recorded instant alone, never by the day that the paper gives. */
    private static ProgrammeTerms requireOpen(
            SubmitApplication command, Occasion occasion, @Nullable OfferedProgramme programme) {
        if (programme == null) {
            throw GrantsRule.PROGRAMME_OPEN.broken(
                    Map.of("programme", command.programmeId().toString(), "known", false));
        }
        Timetable timetable = programme.timetable();
        GrantsRule.PROGRAMME_OPEN.require(
                programme.openAt(occasion.now()),
                () -> Map.of(
                        "programme", command.programmeId().toString(),
                        "published", programme.offered(),
                        "now", occasion.now().toString(),
                        "opensAt", timetable == null ? "" : timetable.opensAt().toString(),
                        "closesAt",
                                timetable == null ? "" : timetable.closesAt().toString()));
        return programme.terms();
    }

    private static ProgrammeLine requireLine(SubmitApplication command, ProgrammeTerms terms) {
        ProgrammeLine line = terms.line(command.lineId())
                .orElseThrow(() -> GrantsRule.LINE_OF_PROGRAMME.broken(
                        Map.of("line", command.lineId().toString())));
        GrantsRule.SERVICE_KIND_ADMITTED.require(
                line.serviceKinds().contains(command.serviceKind()),
                () -> Map.of(
                        "serviceKind", command.serviceKind().name(),
                        "admitted", line.serviceKinds().stream().map(Enum::name).toList()));
        return line;
    }

    /** A grant is for the year of its programme; money over several years is asked for year by year. */
    private static void requirePeriod(SubmitApplication command, int year) {
        LocalDate from = command.periodFrom();
        LocalDate to = command.periodTo();
        GrantsRule.PERIOD_IN_PROGRAMME_YEAR.require(
                !to.isBefore(from) && from.getYear() == year && to.getYear() == year,
                () -> Map.of("periodFrom", from.toString(), "periodTo", to.toString(), "year", year));
    }

    private static void requirePriorities(SubmitApplication command, ProgrammeTerms terms) {
        List<String> foreign = command.priorities().stream()
                .filter(priority -> !terms.priorities().contains(priority))
                .map(UUID::toString)
                .toList();
        GrantsRule.SERVES_PRIORITIES_OF_PROGRAMME.require(
                !command.priorities().isEmpty() && foreign.isEmpty(),
                () -> Map.of("served", command.priorities().size(), "foreign", foreign));
    }

    private static ApplicationSubmitted submitted(SubmitApplication command, Occasion occasion, UUID organisation) {
        return new ApplicationSubmitted(
                command.applicationId(),
                command.programmeId(),
                command.lineId(),
                occasion.municipality(),
                organisation,
                command.serviceId(),
                command.serviceName(),
                command.serviceKind(),
                command.purpose(),
                command.reasons(),
                command.periodFrom(),
                command.periodTo(),
                command.costs(),
                command.sources(),
                command.requested(),
                command.priorities(),
                command.bankAccount(),
                command.statutoryRepresentative());
    }
}
