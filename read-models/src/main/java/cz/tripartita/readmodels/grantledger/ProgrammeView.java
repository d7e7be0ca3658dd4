package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.ProgrammeTerms;
import cz.tripartita.planning.events.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole of one programme.
 *
 * @param programme what a list shows of it, with the dates in force
 * @param draft counts its drafts, from 1; the steering group votes on the draft of a number
 * @param terms what it says, with the dates and allocations as drafted
 * @param lines its lines with the allocations in force
 * @param decisionBy the last day of decision in force
 * @param proposedOn when the steering group proposed it
 * @param opinions what commissions said of its draft
 * @param publicationEndedOn the first day on which it was no longer published
 * @param entries every change of its allocation and awards, the first one first
 */
public record ProgrammeView(
        ProgrammeSummary programme,
        UUID processId,
        int draft,
        ProgrammeTerms terms,
        List<LineView> lines,
        @Nullable LocalDate decisionBy,
        @Nullable LocalDate proposedOn,
        List<OpinionView> opinions,
        @Nullable Resolution approval,
        @Nullable LocalDate publicationEndedOn,
        @Nullable String cancellationReason,
        List<ProgrammeEntry> entries) {}
