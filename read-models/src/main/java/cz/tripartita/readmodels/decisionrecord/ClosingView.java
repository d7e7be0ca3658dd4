package cz.tripartita.readmodels.decisionrecord;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.readmodels.Actor;
import cz.tripartita.readmodels.roll.MemberLabel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a proposal ended without consensus.
 *
 * @param status {@link DecisionStatus#WITHDRAWN}, {@link DecisionStatus#CLOSED_WITHOUT_CONSENSUS}, {@link
 *     DecisionStatus#MERGED} or {@link DecisionStatus#SPLIT}
 * @param round the round in which it ended
 * @param reason official reason of the group
 * @param authorsReason reference to the author's reason for a withdrawal, in the erasable store
 * @param meeting the meeting that closed it
 * @param objecting members whose objection stood
 */
public record ClosingView(
        DecisionStatus status,
        int round,
        LocalDate closedOn,
        Instant recordedAt,
        Actor closedBy,
        @Nullable String reason,
        @Nullable ErasableText authorsReason,
        @Nullable MeetingReference meeting,
        List<MemberLabel> objecting) {}
