package cz.tripartita.grants.grant;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may act on a grant: a person who is not of the recipient, and not the one whom the act checks. */
final class Duties {

    private Duties() {}

    /** The person who acts for the municipality. */
    static UUID staff(GrantState grant, Occasion occasion) {
        GrantsRule.STAFF_NOT_OF_RECIPIENT.require(
                !grant.start().organisationId().equals(occasion.organisation()),
                () -> Map.of("organisation", String.valueOf(occasion.organisation())));
        return occasion.actor();
    }

    /**
     * Requires that who acts is not who did the other act.
     *
     * @param act what is done now
     * @param other what it checks
     * @param did who did that, none where nobody has
     */
    static void requireAnother(String act, UUID actor, String other, @Nullable UUID did) {
        GrantsRule.DUTIES_SEPARATED.require(
                !actor.equals(did), () -> Map.of("act", act, "other", other, "person", actor.toString()));
    }
}
