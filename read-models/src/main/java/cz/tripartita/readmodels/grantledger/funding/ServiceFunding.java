package cz.tripartita.readmodels.grantledger.funding;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.grantledger.ApplicationState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From which sources one service or project is to be paid in one year, by an application that was handed in, whatever
 * became of it.
 *
 * @param year of the programme
 * @param programme what the programme is called
 * @param organisation name of the applicant
 * @param planned what the application says now
 * @param awarded what is awarded now, zero where it was refused, none while undecided
 * @param contracted none before there is a grant
 * @param grantId none before there is one
 */
public record ServiceFunding(
        UUID applicationId,
        @Nullable UUID grantId,
        int year,
        UUID programmeId,
        String programme,
        UUID organisationId,
        String organisation,
        UUID serviceId,
        String serviceName,
        ServiceKind serviceKind,
        ApplicationState state,
        PlannedSources planned,
        Money requested,
        @Nullable Money awarded,
        @Nullable Money contracted) {}
