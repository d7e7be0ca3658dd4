package cz.tripartita.readmodels.counselling;

import cz.tripartita.monitoring.events.Asker;
import cz.tripartita.monitoring.events.ContactChannel;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Contacts that were entered together.
 *
 * @param month the month in which they were entered, by which they are corrected
 * @param topic code of the municipality
 * @param targetGroup code of the municipality
 * @param organisationId where they were referred to, none where nowhere
 * @param minutes how long it took, all of them together
 * @param contacts how many
 */
public record ContactView(
        UUID entryId,
        String month,
        LocalDate day,
        Asker asker,
        ContactChannel channel,
        String topic,
        String targetGroup,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        @Nullable UUID serviceId,
        @Nullable String service,
        @Nullable Integer minutes,
        int contacts,
        boolean corrected) {}
