package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.planning.events.PartState;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Progress of a part as it was recorded for a day.
 *
 * @param value value of its indicator
 */
public record ProgressRecord(PartState state, @Nullable BigDecimal value, String note, LocalDate recordedFor) {}
