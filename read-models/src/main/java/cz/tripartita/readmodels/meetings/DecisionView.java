package cz.tripartita.readmodels.meetings;

import cz.tripartita.planning.events.BallotResult;
import cz.tripartita.planning.events.DecisionRule;
import cz.tripartita.planning.events.Matter;
import java.util.UUID;

/**
 * What a body decided by ballot at the meeting.
 *
 * @param subjectId what it is about: the process for its statute, a document, a proposal
 * @param subjectRevision the draft or round that was voted on
 */
public record DecisionView(
        UUID decisionId,
        Matter matter,
        UUID subjectId,
        int subjectRevision,
        DecisionRule rule,
        int statuteVersion,
        BallotResult ballots,
        boolean carried) {}
