package cz.tripartita.grants.programme;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.AwardChanged;
import cz.tripartita.grants.parameters.ParametersInForce;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Decides whether a further resolution may raise or lower an award, or award again what was withdrawn. */
final class AwardChangeDecider {

    private AwardChangeDecider() {}

    /**
     * @param paid what the grant has been paid so far
     */
    static List<ProgrammeEvent> decide(
            ChangeAward command, ProgrammeState state, Occasion occasion, ParametersInForce parameters, Money paid) {
        Award award = known(state, command.grantId());
        Resolutions.require(command.resolution(), occasion);
        requireFurther(command.resolution(), command.changes(), award);
        requireAmount(command, award, paid);
        CompetentBody.by(command.resolution(), parameters).require("grant", command.grantId(), command.awarded());
        return List.of(changed(command, award, totalWithin(command, award, state)));
    }

    /** The award of a grant, withdrawn or not. */
    static Award known(ProgrammeState state, UUID grantId) {
        Award award = state.awards().inForce().get(grantId);
        if (award == null) {
            throw GrantsRule.GRANT_OF_THIS_PROGRAMME.broken(Map.of("grant", grantId.toString()));
        }
        return award;
    }

    /**
     * Requires a resolution that has not touched the award and is not older than the one that it changes.
     *
     * @param changes number of the resolution that it changes
     */
    static void requireFurther(Resolution resolution, String changes, Award award) {
        GrantsRule.RESOLUTION_USED_ONCE.require(
                !award.touchedBy(resolution),
                () -> Map.of("body", resolution.body().name(), "number", resolution.number()));
        Optional<Resolution> named = award.numbered(changes);
        GrantsRule.CHANGE_NAMES_RESOLUTION.require(
                named.isPresent()
                        && !resolution.adoptedOn().isBefore(named.get().adoptedOn()),
                () -> Map.of(
                        "changes", changes,
                        "adoptedOn", resolution.adoptedOn().toString(),
                        "resolutions",
                                award.resolutions().stream()
                                        .map(Resolution::number)
                                        .toList()));
    }

    private static void requireAmount(ChangeAward command, Award award, Money paid) {
        Money after = command.awarded();
        GrantsRule.CHANGE_HAS_EFFECT.require(
                after.isPositive() && !after.equals(award.amount()),
                () -> Map.of("before", award.amount().amount(), "after", after.amount()));
        GrantsRule.AWARD_NOT_ABOVE_REQUESTED.require(
                !after.isAbove(award.requested()),
                () -> Map.of(
                        "application", award.applicationId().toString(),
                        "awarded", after.amount(),
                        "requested", award.requested().amount()));
        GrantsRule.AWARD_NOT_BELOW_PAID.require(
                !paid.isAbove(after), () -> Map.of("paid", paid.amount(), "awarded", after.amount()));
    }

    private static Money totalWithin(ChangeAward command, Award award, ProgrammeState state) {
        Awards awards = state.awards();
        Room.require(state, award.lineId(), awards.of(award.lineId()).minus(award.amount()), command.awarded());
        return awards.total().minus(award.amount()).plus(command.awarded());
    }

    private static AwardChanged changed(ChangeAward command, Award award, Money total) {
        return new AwardChanged(
                command.programmeId(),
                award.applicationId(),
                award.lineId(),
                award.grantId(),
                award.amount(),
                command.awarded(),
                command.resolution(),
                command.changes(),
                command.reason(),
                total);
    }
}
