package cz.tripartita.monitoring.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One contact, or several alike.
 *
 * @param topic code of the municipality's list
 * @param targetGroup code of the municipality's list
 * @param referral none where nobody was referred on
 * @param minutes how long it took, all of them together; none where it was not noted
 * @param count how many, 1 or more
 */
public record Contact(
        LocalDate day,
        Asker asker,
        ContactChannel channel,
        String topic,
        String targetGroup,
        @Nullable Referral referral,
        @Nullable Integer minutes,
        int count) {}
