package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.ServiceKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One grant in a list.
 *
 * @param year year of the programme
 * @param organisation name of the recipient
 * @param amounts the amounts in force
 * @param version sequence number of its last event
 */
public record GrantSummary(
        UUID grantId,
        String municipality,
        UUID applicationId,
        UUID programmeId,
        int year,
        UUID organisationId,
        String organisation,
        UUID serviceId,
        String serviceName,
        ServiceKind serviceKind,
        LocalDate awardedOn,
        GrantAmounts amounts,
        @Nullable String agreementNumber,
        long version) {

    /** The same with other amounts and another number of the agreement. */
    GrantSummary with(GrantAmounts otherAmounts, @Nullable String otherAgreement) {
        return new GrantSummary(
                grantId,
                municipality,
                applicationId,
                programmeId,
                year,
                organisationId,
                organisation,
                serviceId,
                serviceName,
                serviceKind,
                awardedOn,
                otherAmounts,
                otherAgreement,
                version);
    }
}
