package cz.tripartita.readmodels.counselling;

import cz.tripartita.monitoring.events.Asker;
import cz.tripartita.monitoring.events.ContactChannel;
import cz.tripartita.readmodels.Conditions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts are wanted; what is not given does not narrow.
 *
 * @param organisation where somebody was referred to
 */
public record ContactFilter(
        @Nullable Asker asker,
        @Nullable ContactChannel channel,
        @Nullable String topic,
        @Nullable String targetGroup,
        @Nullable UUID organisation) {

    /** Everything there is. */
    public static final ContactFilter ALL = new ContactFilter(null, null, null, null, null);

    /** The conditions on the table of contacts. */
    Conditions conditions(String municipality) {
        return Conditions.of("c.municipality", municipality)
                .and("c.asker = ?", asker)
                .and("c.channel = ?", channel)
                .and("c.topic = ?", topic)
                .and("c.target_group = ?", targetGroup)
                .and("c.organisation_id = ?", organisation);
    }
}
