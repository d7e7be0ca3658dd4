package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.planning.events.Resolution;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement or amendment that waits for signature.
 *
 * @param resolution behind changes of an amendment other than of the amount
 * @param reason of an amendment, none for an agreement
 * @param preparedBy the person who prepared it, who therefore does not sign it
 */
public record PreparedPaper(
        String number,
        AgreementTerms terms,
        @Nullable Resolution resolution,
        @Nullable String reason,
        UUID preparedBy) {}
