package cz.tripartita.grants.application;

import cz.tripartita.grants.events.ApplicationDraft;
import cz.tripartita.grants.events.BeneficialOwner;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.Holding;
import cz.tripartita.grants.events.Representative;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.events.SourceLine;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an applicant fills in; nothing has to be there before it is handed in. */
public record ContentForm(
        @Nullable UUID serviceId,
        @Nullable @Size(max = 300) String serviceName,
        @Nullable ServiceKind serviceKind,
        @Nullable @Size(max = 10_000) String purpose,
        @Nullable @Size(max = 10_000) String reasons,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable @Size(max = 200) List<CostLine> costs,
        @Nullable @Size(max = 200) List<SourceLine> sources,
        @Nullable Money requested,
        @Nullable @Size(max = 200) List<UUID> priorities,
        @Nullable ErasableText bankAccount,
        @Nullable @Size(max = 50) List<Representative> representatives,
        @Nullable @Size(max = 200) List<BeneficialOwner> owners,
        @Nullable @Size(max = 1_000) String ownersExemption,
        @Nullable @Size(max = 200) List<Holding> holdings) {

    ApplicationDraft asDraft() {
        return new ApplicationDraft(
                serviceId,
                serviceName,
                serviceKind,
                purpose,
                reasons,
                periodFrom,
                periodTo,
                orNone(costs),
                orNone(sources),
                requested,
                orNone(priorities),
                bankAccount,
                orNone(representatives),
                orNone(owners),
                ownersExemption,
                orNone(holdings));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
