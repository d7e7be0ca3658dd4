package cz.tripartita.planning.group;

import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.StatuteRules;
import cz.tripartita.planning.process.Seat;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's membership of a group on one side.
 *
 * @param organisationId whom the member speaks for, none for an individual citizen
 * @param signedVersion the latest version of the rules of procedure signed, 0 before the first signature
 * @param startedOn the first day, none before the membership started
 */
public record Membership(
        UUID membershipId,
        UUID memberId,
        Side side,
        @Nullable UUID organisationId,
        int signedVersion,
        @Nullable LocalDate startedOn,
        boolean ended) {

    /** The membership that goes with an office; its id follows from body, office and holder. */
    static Membership of(Seat seat, UUID groupId) {
        String name = groupId + "/" + seat.office() + "/" + seat.groupId() + "/" + seat.personId();
        return new Membership(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                seat.personId(),
                seat.side(),
                null,
                Integer.MAX_VALUE,
                seat.since(),
                false);
    }

    /** Whether the membership has started and not ended. */
    public boolean isCurrent() {
        return startedOn != null && !ended;
    }

    /** Whether the member has signed what the statute of the day asks of those who signed an earlier version. */
    boolean hasSignedFor(StatuteRules statute) {
        return !statute.rulesSignedAnew() || signedVersion >= statute.rulesOfProcedureVersion();
    }

    /**
     * Lets through a member who may take part by the statute of the day.
     *
     * @throws RuleBroken when the statute asks for a new signature, which is missing
     */
    public void requireSignedFor(StatuteRules statute) {
        if (!hasSignedFor(statute)) {
            throw new RuleBroken(
                    PlanningRule.RULES_SIGNED_ANEW,
                    Map.of(
                            "memberId", memberId,
                            "signed", signedVersion,
                            "wanted", statute.rulesOfProcedureVersion()));
        }
    }

    Membership signed(int version) {
        return new Membership(membershipId, memberId, side, organisationId, version, startedOn, ended);
    }

    Membership started(LocalDate day) {
        return new Membership(membershipId, memberId, side, organisationId, signedVersion, day, ended);
    }

    Membership over() {
        return new Membership(membershipId, memberId, side, organisationId, signedVersion, startedOn, true);
    }
}
