package cz.tripartita.readmodels.grantledger.pipeline;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One application with its stage; of one that is not handed in only that it was started, by whom and where.
 *
 * @param year of the programme
 * @param programme what the programme is called
 * @param organisation name of the applicant
 * @param recommended by the latest recommendation, none where it does not name the application
 * @param awarded what is awarded now, zero where it was refused, none while undecided
 * @param scored how many evaluators have scored
 * @param evaluators how many have to: those asked, at least as many as the programme wants; none before one is asked
 */
public record PipelineApplication(
        UUID applicationId,
        int year,
        UUID programmeId,
        String programme,
        UUID lineId,
        UUID organisationId,
        String organisation,
        @Nullable String serviceName,
        @Nullable ServiceKind serviceKind,
        Stage stage,
        LocalDate startedOn,
        @Nullable LocalDate submittedOn,
        @Nullable Money requested,
        @Nullable Money recommended,
        @Nullable Money awarded,
        @Nullable Money contracted,
        @Nullable Money paid,
        int scored,
        int evaluators,
        @Nullable UUID grantId) {}
