package cz.tripartita.readmodels.counselling;

import cz.tripartita.monitoring.events.Gathering;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An event of the open office.
 *
 * @param month the month in which it was entered, by which it is voided
 * @param attendance how many people came
 */
public record OfficeEventView(
        UUID entryId, String month, LocalDate day, Gathering.Kind kind, String title, int attendance) {}
