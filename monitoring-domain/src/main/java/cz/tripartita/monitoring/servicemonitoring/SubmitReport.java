package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.planning.events.ErasableText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Reports the indicators of a period; where the period has an accepted report, {@code correction} gives the official reason. */
public record SubmitReport(
        @TargetAggregateIdentifier UUID monitoringId,
        @Pattern(regexp = "\\d{4}(-(H[12]|Q[1-4]))?") String period,
        @NotEmpty @Size(max = 200) List<@Valid Value> values,
        @Nullable @Size(max = 10_000) String correction) {

    /**
     * The value of one indicator.
     *
     * @param indicator code of the indicator in the catalogue
     * @param value in the unit of the indicator
     * @param confirmed whether a value that the checks warn of is right as it stands; false where it is left out
     * @param explanation why a value that the checks warn of is right
     */
    public record Value(
            @NotBlank @Size(max = 60) String indicator,
            @Digits(integer = 15, fraction = 6) BigDecimal value,
            @Nullable Boolean confirmed,
            @Nullable ErasableText explanation) {}
}
