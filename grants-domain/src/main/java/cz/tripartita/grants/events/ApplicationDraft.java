package cz.tripartita.grants.events;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an application says while it is being written: anything may still be missing. {@link ApplicationContent} is the
 * same with nothing missing.
 *
 * @param serviceId the service in the catalogue, or the project
 * @param requested what is asked of the municipality
 * @param priorities proposals that it serves
 * @param ownersExemption why the applicant names no beneficial owners
 */
public record ApplicationDraft(
        @Nullable UUID serviceId,
        @Nullable String serviceName,
        @Nullable ServiceKind serviceKind,
        @Nullable String purpose,
        @Nullable String reasons,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        List<CostLine> costs,
        List<SourceLine> sources,
        @Nullable Money requested,
        List<UUID> priorities,
        @Nullable ErasableText bankAccount,
        List<Representative> representatives,
        List<BeneficialOwner> owners,
        @Nullable String ownersExemption,
        List<Holding> holdings) {}
