package cz.tripartita.readmodels.decisionrecord;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time at which the group put a proposal off.
 *
 * @param resumedOn the day on which the group took it up again, none while adjourned
 */
public record AdjournmentView(
        int round,
        LocalDate adjournedOn,
        String reason,
        @Nullable LocalDate resumedOn) {}
