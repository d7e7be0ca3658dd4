package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One application in a list.
 *
 * @param lineId the line of the programme that it is for
 * @param organisation name of the applicant
 * @param awarded what the first resolution gave, zero where it refused, none while undecided
 * @param version sequence number of its last event
 */
public record ApplicationSummary(
        UUID applicationId,
        String municipality,
        UUID programmeId,
        UUID lineId,
        UUID organisationId,
        String organisation,
        UUID serviceId,
        String serviceName,
        ServiceKind serviceKind,
        Money requested,
        ApplicationState state,
        LocalDate submittedOn,
        @Nullable Money awarded,
        @Nullable UUID grantId,
        long version) {}
