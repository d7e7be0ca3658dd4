package cz.tripartita.grants.programme;

import cz.tripartita.grants.events.Criterion;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.TargetGroup;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Drafts a programme with all that the law wants in it; the window is half open: {@code [opensAt, closesAt)}. */
public record DraftProgramme(
        @TargetAggregateIdentifier UUID programmeId,
        @Min(2000) @Max(2100) int year,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 10_000) String purpose,
        @Size(max = 10_000) String reasons,
        @NotEmpty @Size(max = 5) List<TargetGroup> targetGroups,
        @Size(max = 200) List<UUID> priorities,
        @NotEmpty @Size(max = 4) List<ServiceKind> serviceKinds,
        Money allocation,
        Money largestAmount,
        @Digits(integer = 3, fraction = 4) BigDecimal smallestOwnSharePercent,
        @Size(max = 10_000) String eligibleApplicants,
        @Size(max = 100) List<Criterion> criteria,
        Instant opensAt,
        Instant closesAt,
        LocalDate decisionBy,
        @Size(max = 10_000) String conditions,
        @Size(max = 10_000) String modelApplication) {}
