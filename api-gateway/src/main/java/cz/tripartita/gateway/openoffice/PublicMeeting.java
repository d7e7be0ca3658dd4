package cz.tripartita.gateway.openoffice;

import cz.tripartita.readmodels.decisionrecord.DecisionStatus;
import cz.tripartita.readmodels.decisionrecord.ProposalSummary;
import cz.tripartita.readmodels.documents.DocumentSummary;
import cz.tripartita.readmodels.meetings.DecisionView;
import cz.tripartita.readmodels.meetings.MeetingSummary;
import cz.tripartita.readmodels.meetings.SidePresence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sitting that is open to everybody.
 *
 * @param sides every side in numbers, also with no member
 * @param allSidesPresent whether a member of every side is present
 * @param guests organisations that guests were from, in the order of recording
 * @param minutes the minutes as published, none before
 */
public record PublicMeeting(
        MeetingSummary meeting,
        List<AgendaPoint> agenda,
        List<SidePresence> sides,
        boolean allSidesPresent,
        List<String> guests,
        List<Decided> decisions,
        @Nullable PublishedMinutes minutes) {

    /**
     * One item of the agenda.
     *
     * @param proposal what it is about, where that is a public proposal
     * @param document what it is about, where that is a public document
     * @param outcome what the meeting made of the proposal, none where it went on
     */
    public record AgendaPoint(
            String title,
            @Nullable ProposalSummary proposal,
            @Nullable DocumentSummary document,
            @Nullable DecisionStatus outcome) {}

    /**
     * What was decided by ballot.
     *
     * @param document what it is about, where that is a public document
     */
    public record Decided(DecisionView decision, @Nullable DocumentSummary document) {}

    /**
     * The minutes.
     *
     * @param text what they say, none once it was erased
     */
    public record PublishedMinutes(
            int revision,
            LocalDate publishedOn,
            boolean allSidesPresent,
            @Nullable String text) {}
}
