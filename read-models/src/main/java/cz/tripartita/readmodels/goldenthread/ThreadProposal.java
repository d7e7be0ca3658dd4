package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.planning.events.Ancestor;
import cz.tripartita.planning.events.ProposalKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One proposal of a thread.
 *
 * @param round the latest round
 * @param needId the need that it names itself; one that follows from an earlier proposal may name none
 * @param endedOn the day on which it stopped being open: of consensus, closing, withdrawal, merger or split
 * @param ancestors the earlier proposals that it names as those it follows from
 * @param successors what superseded it, or what it was merged or split into
 */
public record ThreadProposal(
        UUID proposalId,
        ProposalKind kind,
        String title,
        ThreadStatus status,
        int round,
        @Nullable UUID needId,
        LocalDate submittedOn,
        @Nullable LocalDate endedOn,
        List<Ancestor> ancestors,
        List<ThreadSuccessor> successors) {}
