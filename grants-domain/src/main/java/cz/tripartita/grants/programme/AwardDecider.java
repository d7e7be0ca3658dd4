package cz.tripartita.grants.programme;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.AwardDecision;
import cz.tripartita.grants.events.AwardOutcome;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.AwardsDecided;
import cz.tripartita.grants.events.Timetable;
import cz.tripartita.grants.parameters.ParametersInForce;
import cz.tripartita.grants.programme.DecideAwards.Decision;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Decides whether one resolution may decide the applications that it names, all of them or none. */
final class AwardDecider {

    private AwardDecider() {}

    /**
     * @param applications those named by the command that the municipality has, by id
     */
    static List<ProgrammeEvent> decide(
            DecideAwards command,
            ProgrammeState state,
            Occasion occasion,
            ParametersInForce parameters,
            Map<UUID, ApplicationOnTheTable> applications) {
        Resolution resolution = command.resolution();
        requireClosed(state, resolution, occasion);
        Resolutions.require(resolution, occasion);
        GrantsRule.RESOLUTION_USED_ONCE.require(
                !state.awards().decidedBy(resolution),
                () -> Map.of("body", resolution.body().name(), "number", resolution.number()));
        CompetentBody competent = CompetentBody.by(resolution, parameters);
        Set<UUID> decided = new HashSet<>(state.awards().applications());
        List<AwardDecision> decisions = new ArrayList<>();
        for (Decision asked : command.decisions()) {
            GrantsRule.APPLICATION_DECIDED_ONCE.require(
                    decided.add(asked.applicationId()), () -> naming(asked.applicationId()));
            AwardDecision decision = decideOne(asked, onTheTable(asked, command.programmeId(), applications));
            competent.require("application", asked.applicationId(), decision.awarded());
            decisions.add(decision);
        }
        Money total = totalWithin(state, decisions);
        return List.of(new AwardsDecided(command.programmeId(), resolution, List.copyOf(decisions), total));
    }

    private static void requireClosed(ProgrammeState state, Resolution resolution, Occasion occasion) {
        GrantsRule.PROGRAMME_NOT_CANCELLED.require(
                state.phase() != ProgrammePhase.CANCELLED,
                () -> naming("programme", state.start().programmeId()));
        Timetable timetable = state.timetable();
        GrantsRule.AWARDS_AFTER_CLOSING.require(
                state.phase() == ProgrammePhase.PUBLISHED
                        && timetable != null
                        && !occasion.now().isBefore(timetable.closesAt())
                        && !resolution.adoptedOn().isBefore(LocalDate.ofInstant(timetable.closesAt(), Occasion.PRAGUE)),
                () -> Map.of(
                        "phase", state.phase().name(),
                        "closesAt",
                                timetable == null ? "" : timetable.closesAt().toString(),
                        "now", occasion.now().toString(),
                        "adoptedOn", resolution.adoptedOn().toString()));
    }

    private static ApplicationOnTheTable onTheTable(
            Decision asked, UUID programmeId, Map<UUID, ApplicationOnTheTable> applications) {
        ApplicationOnTheTable application = applications.get(asked.applicationId());
        if (application == null || !application.programmeId().equals(programmeId)) {
            throw GrantsRule.APPLICATION_OF_THIS_PROGRAMME.broken(naming(asked.applicationId()));
        }
        GrantsRule.APPLICATION_COMPLETE.require(application.complete(), () -> naming(asked.applicationId()));
        return application;
    }

    private static AwardDecision decideOne(Decision asked, ApplicationOnTheTable application) {
        Money awarded = asked.awarded();
        GrantsRule.AWARD_NOT_ABOVE_REQUESTED.require(
                !Money.ZERO.isAbove(awarded) && !awarded.isAbove(application.requested()),
                () -> Map.of(
                        "application", asked.applicationId().toString(),
                        "awarded", awarded.amount(),
                        "requested", application.requested().amount()));
        AwardOutcome outcome = outcome(awarded, application.requested());
        String reason = asked.reason();
        GrantsRule.REFUSAL_HAS_REASON.require(
                outcome == AwardOutcome.AWARDED_IN_FULL || (reason != null && !reason.isBlank()),
                () -> Map.of("application", asked.applicationId().toString(), "outcome", outcome.name()));
        UUID grantId = outcome == AwardOutcome.REFUSED ? null : grantOf(asked.applicationId());
        return new AwardDecision(
                asked.applicationId(),
                application.lineId(),
                grantId,
                outcome,
                application.requested(),
                awarded,
                reason);
    }

    private static AwardOutcome outcome(Money awarded, Money requested) {
        if (!awarded.isPositive()) {
            return AwardOutcome.REFUSED;
        }
        return awarded.equals(requested) ? AwardOutcome.AWARDED_IN_FULL : AwardOutcome.AWARDED_IN_PART;
    }

    private static Money totalWithin(ProgrammeState state, List<AwardDecision> decisions) {
        Map<UUID, Money> byLine = new LinkedHashMap<>();
        decisions.forEach(decision -> byLine.merge(decision.lineId(), decision.awarded(), Money::plus));
        byLine.forEach((line, asked) -> Room.require(state, line, state.awards().of(line), asked));
        return byLine.values().stream().reduce(state.awards().total(), Money::plus);
    }

    /** The id of the grant that an application gets: a name-based UUID, so that an application gets at most one. */
    static UUID grantOf(UUID applicationId) {
        return UUID.nameUUIDFromBytes(("grant:" + applicationId).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> naming(UUID applicationId) {
        return naming("application", applicationId);
    }

    private static Map<String, Object> naming(String what, UUID id) {
        return Map.of(what, id.toString());
    }
}
