package cz.tripartita.grants.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records the opinion of a commission on the drafted programme, which binds nobody.
 *
 * @param recommended whether it recommends approval
 */
public record RecordProgrammeOpinion(
        @TargetAggregateIdentifier UUID programmeId,
        @NotBlank @Size(max = 300) String commission,
        boolean recommended) {}
