package cz.tripartita.grants.programme;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.RefusalReversed;
import cz.tripartita.grants.parameters.ParametersInForce;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.util.List;
import java.util.Map;

/** Decides whether a further resolution may award what an earlier one refused. */
final class ReversalDecider {

    private ReversalDecider() {}

    static List<ProgrammeEvent> decide(
            ReverseRefusal command, ProgrammeState state, Occasion occasion, ParametersInForce parameters) {
        Refusal refusal = state.awards().refused().get(command.applicationId());
        if (refusal == null) {
            throw GrantsRule.REFUSED_BY_THIS_PROGRAMME.broken(
                    Map.of("application", command.applicationId().toString()));
        }
        Resolutions.require(command.resolution(), occasion);
        requireFurther(command, refusal);
        GrantsRule.CHANGE_HAS_EFFECT.require(
                command.awarded().isPositive(),
                () -> Map.of(
                        "before",
                        Money.ZERO.amount(),
                        "after",
                        command.awarded().amount()));
        GrantsRule.AWARD_NOT_ABOVE_REQUESTED.require(
                !command.awarded().isAbove(refusal.requested()),
                () -> Map.of(
                        "application", command.applicationId().toString(),
                        "awarded", command.awarded().amount(),
                        "requested", refusal.requested().amount()));
        CompetentBody.by(command.resolution(), parameters)
                .require("application", command.applicationId(), command.awarded());
        Awards awards = state.awards();
        Room.require(state, refusal.lineId(), awards.of(refusal.lineId()), command.awarded());
        return List.of(reversed(command, refusal, awards.total().plus(command.awarded())));
    }

    private static void requireFurther(ReverseRefusal command, Refusal refusal) {
        Resolution resolution = command.resolution();
        GrantsRule.RESOLUTION_USED_ONCE.require(
                !Resolutions.same(resolution, refusal.resolution()),
                () -> Map.of("body", resolution.body().name(), "number", resolution.number()));
        GrantsRule.CHANGE_NAMES_RESOLUTION.require(
                refusal.resolution().number().equals(command.changes())
                        && !resolution.adoptedOn().isBefore(refusal.resolution().adoptedOn()),
                () -> Map.of(
                        "changes", command.changes(),
                        "adoptedOn", resolution.adoptedOn().toString(),
                        "resolutions", List.of(refusal.resolution().number())));
    }

    private static RefusalReversed reversed(ReverseRefusal command, Refusal refusal, Money total) {
        return new RefusalReversed(
                command.programmeId(),
                command.applicationId(),
                refusal.lineId(),
                AwardDecider.grantOf(command.applicationId()),
                refusal.requested(),
                command.awarded(),
                command.resolution(),
                command.changes(),
                command.reason(),
                total);
    }
}
