package cz.tripartita.readmodels.decisionrecord;

import cz.tripartita.planning.events.ProposalKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One proposal in a list.
 *
 * @param group name of the group
 * @param area code of the area
 * @param areaName its name in the statute of the day of submission
 * @param round the latest round
 * @param endedOn the day on which it stopped being open: of consensus, closing, withdrawal, merger or split
 * @param isPublic whether the statute in effect on the day of its latest step makes it public
 * @param version sequence number of its last event
 */
public record ProposalSummary(
        UUID proposalId,
        String municipality,
        UUID groupId,
        String group,
        String area,
        String areaName,
        ProposalKind kind,
        String title,
        DecisionStatus status,
        int round,
        LocalDate submittedOn,
        @Nullable LocalDate endedOn,
        boolean isPublic,
        long version) {}
