package cz.tripartita.planning.proposal;

import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.ProposalEvent.PositionDeclared;
import cz.tripartita.planning.events.ProposalEvent.WordingAmended;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One exact wording and the positions on it.
 *
 * @param number 1 for the first
 * @param positions the latest position of each membership; those of memberships that ended are still here and lapse by it
 */
record Round(int number, Wording wording, Map<UUID, PositionDeclared> positions) {

    static Round first(Wording wording) {
        return new Round(1, wording, Map.of());
    }

    static Round openedBy(WordingAmended amended) {
        var wording = new Wording(amended.wording(), amended.wordingDigest());
        return new Round(amended.openedRound(), wording, Map.of());
    }

    Round with(PositionDeclared position) {
        Map<UUID, PositionDeclared> changed = new LinkedHashMap<>(positions);
        changed.put(position.membershipId(), position);
        return new Round(number, wording, changed);
    }

    /** Lets through what names this round. */
    void requireNumber(int named) {
        if (named != number) {
            throw new RuleBroken(PlanningRule.ROUND_NOT_OPEN, Map.of("round", named, "openRound", number));
        }
    }
}
