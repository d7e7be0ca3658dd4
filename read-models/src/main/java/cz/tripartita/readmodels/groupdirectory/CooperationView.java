package cz.tripartita.readmodels.groupdirectory;

import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A municipality of the district that takes part in the process, or took part.
 *
 * @param number number of the agreement
 * @param endedOn the day on which it left, none while it takes part
 */
public record CooperationView(
        UUID organisationId,
        String number,
        LocalDate agreedOn,
        Money yearlyContribution,
        @Nullable LocalDate endedOn) {}
