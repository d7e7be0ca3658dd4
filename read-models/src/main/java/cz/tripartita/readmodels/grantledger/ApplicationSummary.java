package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One application in a list; service and amount may be missing until it is submitted.
 *
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
        @Nullable UUID serviceId,
        @Nullable String serviceName,
        @Nullable ServiceKind serviceKind,
        @Nullable Money requested,
        ApplicationState state,
        LocalDate startedOn,
        @Nullable LocalDate submittedOn,
        @Nullable Money awarded,
        @Nullable UUID grantId,
        long version) {

    /** What others than the applicant see of it: of a draft only that it was started, by whom and where. */
    public ApplicationSummary handedIn() {
        return submittedOn != null
                ? this
                : new ApplicationSummary(
                        applicationId,
                        municipality,
                        programmeId,
                        lineId,
                        organisationId,
                        organisation,
                        null,
                        null,
                        null,
                        null,
                        state,
                        startedOn,
                        null,
                        null,
                        null,
                        version);
    }
}
