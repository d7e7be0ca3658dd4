package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The agreement of a grant, or an amendment to it.
 *
 * @param contracted what is promised from this paper on
 * @param terms what the agreement says from this paper on
 * @param preparedBy the person who prepared it
 * @param signedBy the person who recorded its signature
 * @param registerNumber its number in the register of contracts, once it is published there
 * @param postedOn the day on which it was posted on the board, none before it
 */
public record GrantPaper(
        String number,
        LocalDate signedOn,
        Money contracted,
        AgreementTerms terms,
        UUID preparedBy,
        UUID signedBy,
        @Nullable String registerNumber,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate postedOn) {

    /** The paper as it was known on a day on which it was signed already. */
    GrantPaper onDay(LocalDate day) {
        boolean registered = registeredOn != null && !registeredOn.isAfter(day);
        boolean posted = postedOn != null && !postedOn.isAfter(day);
        return new GrantPaper(
                number,
                signedOn,
                contracted,
                terms,
                preparedBy,
                signedBy,
                registered ? registerNumber : null,
                registered ? registeredOn : null,
                posted ? postedOn : null);
    }
}
