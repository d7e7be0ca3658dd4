package cz.tripartita.readmodels.grantledger;

import cz.tripartita.planning.events.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One programme in a list.
 *
 * @param state how far it had come at the instant asked for
 * @param awarded all awards in force
 * @param remaining the allocation less the awards
 * @param version sequence number of its last event
 */
public record ProgrammeSummary(
        UUID programmeId,
        String municipality,
        int year,
        String name,
        ProgrammeState state,
        Money allocation,
        Money awarded,
        Money remaining,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        LocalDate draftedOn,
        @Nullable LocalDate publishedOn,
        long version) {}
