package cz.tripartita.grants.application;

import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.events.SourceLine;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks for money out of a line of a programme for one service or project of the caller's own organisation. */
public record SubmitApplication(
        @TargetAggregateIdentifier UUID applicationId,
        UUID programmeId,
        UUID lineId,
        UUID serviceId,
        @NotBlank @Size(max = 300) String serviceName,
        ServiceKind serviceKind,
        @NotBlank @Size(max = 10_000) String purpose,
        @NotBlank @Size(max = 10_000) String reasons,
        LocalDate periodFrom,
        LocalDate periodTo,
        @NotEmpty @Size(max = 200) List<CostLine> costs,
        @NotEmpty @Size(max = 200) List<SourceLine> sources,
        Money requested,
        @Size(max = 200) List<UUID> priorities,
        ErasableText bankAccount,
        ErasableText statutoryRepresentative) {}
