package cz.tripartita.grants.programme;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.planning.events.Money;
import java.util.Map;
import java.util.UUID;

/** What of the allocation of each line is left for further awards. */
final class Room {

    private Room() {}

    /**
     * Requires that the awards asked for, together with those in force, stay within the line.
     *
     * @param inForce the awards of the line that stay as they are
     */
    static void require(ProgrammeState state, UUID lineId, Money inForce, Money asked) {
        Money allocation = state.allocations().of(lineId);
        GrantsRule.AWARDS_NOT_ABOVE_ALLOCATION.require(
                !inForce.plus(asked).isAbove(allocation),
                () -> Map.of(
                        "line", lineId.toString(),
                        "allocation", allocation.amount(),
                        "awarded", inForce.amount(),
                        "asked", asked.amount()));
    }
}
