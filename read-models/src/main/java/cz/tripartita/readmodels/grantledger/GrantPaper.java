package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.Instalment;
import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agreement of a grant, or an amendment to it.
 *
 * @param contracted what is promised from this paper on
 * @param instalments the schedule from this paper on
 * @param registerNumber its number in the register of contracts, once it is published there
 */
public record GrantPaper(
        String number,
        LocalDate signedOn,
        Money contracted,
        List<Instalment> instalments,
        @Nullable String registerNumber,
        @Nullable LocalDate registeredOn) {

    /** The paper as it was known on a day on which it was signed already. */
    GrantPaper onDay(LocalDate day) {
        return registeredOn == null || !registeredOn.isAfter(day)
                ? this
                : new GrantPaper(number, signedOn, contracted, instalments, null, null);
    }
}
