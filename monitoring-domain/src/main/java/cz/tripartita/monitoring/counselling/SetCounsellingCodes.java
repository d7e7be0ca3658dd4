package cz.tripartita.monitoring.counselling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sets the topics and target groups that contacts are entered with from a day on. */
public record SetCounsellingCodes(
        @TargetAggregateIdentifier UUID codesId,
        LocalDate validFrom,
        @NotEmpty @Size(max = 60) List<@Valid CodeToSet> topics,
        @NotEmpty @Size(max = 60) List<@Valid CodeToSet> targetGroups) {

    /** A code with its names. */
    public record CodeToSet(
            @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z][a-z0-9_]*")
            String code,

            @NotBlank @Size(max = 300) String name,
            @NotBlank @Size(max = 300) String nameEn) {}
}
