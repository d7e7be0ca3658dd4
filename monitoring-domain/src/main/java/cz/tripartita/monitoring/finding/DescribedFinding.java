package cz.tripartita.monitoring.finding;

import cz.tripartita.monitoring.events.Remedy;
import cz.tripartita.monitoring.events.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding in the history of a visit or check.
 *
 * @param deadline last day for the remedy; none for a note, and none once it is settled
 * @param remedy what the latest follow-up found, none before the first
 */
public record DescribedFinding(
        UUID findingId,
        Severity severity,
        @Nullable LocalDate deadline,
        @Nullable Remedy remedy) {

    /** All of a visit or check. */
    public static List<DescribedFinding> of(Findings findings) {
        return findings.byId().entrySet().stream()
                .map(entry -> new DescribedFinding(
                        entry.getKey(),
                        entry.getValue().severity(),
                        entry.getValue().deadline(),
                        entry.getValue().remedy()))
                .toList();
    }
}
