package cz.tripartita.grants.programme;

import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records one resolution that decides applications of the programme together. */
public record DecideAwards(
        @TargetAggregateIdentifier UUID programmeId,
        Resolution resolution,
        @NotEmpty @Size(max = 500) List<@Valid Decision> decisions) {

    /**
     * What the resolution says of one application.
     *
     * @param awarded zero refuses the application
     * @param reason official reason; mandatory for a refusal and for an award in part
     */
    public record Decision(
            UUID applicationId,
            Money awarded,
            @Nullable @Size(max = 10_000) String reason) {}
}
