package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.PartIndicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A goal, measure or activity and how far it has come.
 *
 * @param records its progress as it was recorded, by day, then in the order of recording
 * @param indicatorPercent of the way from base to target of its indicator what the latest recorded value has covered; one
 *     decimal, halves up; none without a value, and where base and target are the same
 * @param fulfilment of a measure by the entries that tie to it, of a goal by those of its measures; activities have none
 * @param entries of the published realisation plans that tie to the measure, by year; none of goals and activities
 */
public record PartProgress(
        DocumentPart part,
        List<ProgressRecord> records,
        @Nullable BigDecimal indicatorPercent,
        Fulfilment fulfilment,
        List<EntryProgress> entries) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static @Nullable BigDecimal covered(@Nullable PartIndicator indicator, List<ProgressRecord> records) {
        BigDecimal latest = records.stream()
                .map(ProgressRecord::value)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (indicator == null || latest == null || indicator.target().compareTo(indicator.base()) == 0) {
            return null;
        }
        return latest.subtract(indicator.base())
                .multiply(WHOLE)
                .divide(indicator.target().subtract(indicator.base()), 1, RoundingMode.HALF_UP);
    }

    PartProgress withoutGrants() {
        return new PartProgress(
                part,
                records,
                indicatorPercent,
                fulfilment,
                entries.stream().map(EntryProgress::withoutGrants).toList());
    }
}
