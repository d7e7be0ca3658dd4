package cz.tripartita.gateway.web.citizens;

import cz.tripartita.planning.events.Side;
import cz.tripartita.readmodels.roll.MemberLabel;
import org.jspecify.annotations.Nullable;

/**
 * A member as the public sees it.
 *
 * @param organisation name of the organisation, none for an individual citizen
 * @param citizen number of the citizen in the group, none for a member of an organisation
 * @param representative the how-manyth representative of its organisation and side in this record, none where it is the
 *     only one
 */
record Member(
        Side side,
        @Nullable String organisation,
        @Nullable Integer citizen,
        @Nullable Integer representative) {

    static Member of(MemberLabel label, @Nullable Integer representative) {
        return new Member(label.side(), label.organisation(), label.citizen(), representative);
    }
}
