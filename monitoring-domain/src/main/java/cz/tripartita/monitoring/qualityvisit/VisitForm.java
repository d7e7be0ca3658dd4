package cz.tripartita.monitoring.qualityvisit;

import cz.tripartita.monitoring.events.Visitor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a visit is to go, as a command says it.
 *
 * @param announced whether the provider is told beforehand
 */
public record VisitForm(
        LocalDate plannedOn,
        boolean announced,
        @NotEmpty @Size(max = 20) List<Visitor> team,
        @NotEmpty @Size(max = 15) List<@Valid StandardToVisit> standards) {

    /**
     * A standard that is to be looked at.
     *
     * @param weight how much it weighs in the result; that of the code list where it is left out
     */
    public record StandardToVisit(
            @Min(1) @Max(15) int standard,
            @Nullable @Min(1) @Max(10) Integer weight) {}
}
