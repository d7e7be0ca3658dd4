package cz.tripartita.planning.meeting;

import cz.tripartita.planning.events.Matter;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records what a body decided by ballot at its open meeting.
 *
 * @param subjectId what it is about: the process for a draft of its statute, a document, a proposal for the selection of
 *     priorities, a grant programme
 * @param subjectRevision the revision of the draft, or the round of the proposal
 * @param ballotsFor ballots for it
 */
public record TakeDecision(
        @TargetAggregateIdentifier UUID meetingId,
        UUID decisionId,
        Matter matter,
        UUID subjectId,
        @Positive int subjectRevision,
        @PositiveOrZero int ballotsFor) {}
