package cz.tripartita.gateway.catalogueload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What has become of a load.
 *
 * @param all whether one refused row refuses them all
 * @param happenedOn the day that the listings carry
 * @param position global position of the last event that it stored, to read what it wrote; 0 where it stored none
 * @param seenAt when it last gave a sign of life; once it is over, when that was
 */
public record LoadReport(
        UUID loadId,
        LoadState state,
        boolean all,
        LocalDate happenedOn,
        LoadCounts rows,
        long position,
        Instant begunAt,
        Instant seenAt) {}
