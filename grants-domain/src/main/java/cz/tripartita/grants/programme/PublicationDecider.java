package cz.tripartita.grants.programme;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammePublished;
import cz.tripartita.grants.events.ProgrammeEvent.PublicationEnded;
import cz.tripartita.grants.events.Timetable;
import cz.tripartita.grants.parameters.ParametersInForce;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Decides from when to when a programme is published; both terms are those of the law on the day of publication. */
final class PublicationDecider {

    private PublicationDecider() {}

    static List<ProgrammeEvent> decide(
            PublishProgramme command, ProgrammeState state, Occasion occasion, ParametersInForce parameters) {
        ProgrammeDecider.requireNotCancelled(state);
        LocalDate publishedOn = occasion.happenedOn();
        GrantsRule.APPROVED_BEFORE_PUBLICATION.require(
                state.phase() == ProgrammePhase.APPROVED
                        && !publishedOn.isBefore(
                                state.allocations().setting().getFirst().adoptedOn()),
                () -> Map.of("phase", state.phase().name(), "publishedOn", publishedOn.toString()));
        TenItems.require(state.terms());
        requireNotice(publishedOn, ProgrammeDecider.timetable(state), parameters);
        return List.of(new ProgrammePublished(command.programmeId(), publishedOn));
    }

    /** The day of publication counts: what is published on 1 June may open on 1 July. */
    private static void requireNotice(LocalDate publishedOn, Timetable timetable, ParametersInForce parameters) {
        LocalDate opensOn = LocalDate.ofInstant(timetable.opensAt(), Occasion.PRAGUE);
        BigDecimal needed = parameters.on(publishedOn, LegalParameter.PROGRAMME_NOTICE_DAYS);
        long days = ChronoUnit.DAYS.between(publishedOn, opensOn);
        GrantsRule.PUBLISHED_IN_TIME.require(
                enough(days, needed),
                () -> Map.of(
                        "publishedOn",
                        publishedOn.toString(),
                        "opensOn",
                        opensOn.toString(),
                        "days",
                        days,
                        "needed",
                        needed));
    }

    /** The day of publication counts, the day of the end does not: from 1 June to 30 August it is 90 days. */
    static List<ProgrammeEvent> decide(
            EndPublication command, ProgrammeState state, Occasion occasion, ParametersInForce parameters) {
        LocalDate from = state.publication().from();
        if (from == null) {
            throw GrantsRule.PUBLICATION_ENDS_WHAT_IS_PUBLISHED.broken(
                    Map.of("phase", state.phase().name()));
        }
        if (state.publication().ended() != null) {
            return List.of();
        }
        BigDecimal needed = parameters.on(from, LegalParameter.PROGRAMME_PUBLISHED_DAYS);
        LocalDate endedOn = occasion.happenedOn();
        long days = ChronoUnit.DAYS.between(from, endedOn);
        GrantsRule.PUBLISHED_LONG_ENOUGH.require(
                enough(days, needed),
                () -> Map.of(
                        "publishedOn", from.toString(), "endedOn", endedOn.toString(), "days", days, "needed", needed));
        GrantsRule.PUBLISHED_UNTIL_CLOSING.require(
                state.phase() == ProgrammePhase.CANCELLED
                        || !occasion.now()
                                .isBefore(ProgrammeDecider.timetable(state).closesAt()),
                () -> Map.of(
                        "closesAt", ProgrammeDecider.timetable(state).closesAt().toString()));
        return List.of(new PublicationEnded(command.programmeId(), endedOn));
    }

    private static boolean enough(long days, BigDecimal needed) {
        return BigDecimal.valueOf(days).compareTo(needed) >= 0;
    }
}
