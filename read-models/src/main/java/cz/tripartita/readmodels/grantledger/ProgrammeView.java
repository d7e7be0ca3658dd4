package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.Criterion;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.TargetGroup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole of one programme.
 *
 * @param programme what a list shows of it
 * @param priorities proposals that it serves
 * @param entries every change of its allocation and awards, the first one first
 */
public record ProgrammeView(
        ProgrammeSummary programme,
        String purpose,
        String reasons,
        List<TargetGroup> targetGroups,
        List<UUID> priorities,
        List<ServiceKind> serviceKinds,
        Money largestAmount,
        BigDecimal smallestOwnSharePercent,
        String eligibleApplicants,
        List<Criterion> criteria,
        LocalDate decisionBy,
        String conditions,
        String modelApplication,
        @Nullable Resolution approval,
        @Nullable String cancellationReason,
        List<ProgrammeEntry> entries) {}
