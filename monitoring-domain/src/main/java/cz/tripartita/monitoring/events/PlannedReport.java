package cz.tripartita.monitoring.events;

import java.time.LocalDate;

/**
 * A report that a provider is to hand in.
 *
 * @param period the reporting period: {@code 2026}, {@code 2026-H1} or {@code 2026-Q3}
 * @param remindOn the day on which the provider is reminded of it; not after {@code dueOn}
 * @param dueOn its last day; from the next one on it is overdue
 * @param urgeOn the day on which a provider who has not handed it in is urged; after {@code dueOn}
 */
public record PlannedReport(String period, LocalDate remindOn, LocalDate dueOn, LocalDate urgeOn) {}
