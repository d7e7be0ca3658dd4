package cz.tripartita.readmodels.roll;

import cz.tripartita.planning.events.Side;
import cz.tripartita.readmodels.Language;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As what a member of a group is shown to the public: organisation and side, never a name.
 *
 * @param memberId the person; an id without meaning outside the erasable store
 * @param side the member's side
 * @param organisationId the member's organisation, none for an individual citizen
 * @param organisation its name
 * @param citizen the how-manyth individual citizen of the group, by the order in which memberships started; none for a
 *     member of an organisation and before the membership starts
 */
public record MemberLabel(
        UUID memberId,
        Side side,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        @Nullable Integer citizen) {

    /** The label in words, such as {@code Diakonie Západ (poskytovatel)} or {@code uživatel 3}. */
    public String in(Language language) {
        if (organisation != null) {
            return organisation + " (" + sideIn(language) + ")";
        }
        return citizen == null ? sideIn(language) : sideIn(language) + " " + citizen;
    }

    private String sideIn(Language language) {
        return switch (side) {
            case COMMISSIONER -> language == Language.CS ? "zadavatel" : "commissioner";
            case PROVIDER -> language == Language.CS ? "poskytovatel" : "provider";
            case USER -> language == Language.CS ? "uživatel" : "user";
        };
    }
}
