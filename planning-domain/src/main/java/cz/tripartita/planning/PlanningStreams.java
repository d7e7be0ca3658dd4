package cz.tripartita.planning;

import cz.tripartita.planning.document.Document;
import cz.tripartita.planning.document.WhenDocumentPublishedThenSupersedeEarlierDocument;
import cz.tripartita.planning.group.Group;
import cz.tripartita.planning.group.WhenLeaderChangesThenHandOverGroupLead;
import cz.tripartita.planning.group.WhenMeetingClosedThenCountAbsences;
import cz.tripartita.planning.meeting.Meeting;
import cz.tripartita.planning.organisation.Organisation;
import cz.tripartita.planning.person.Person;
import cz.tripartita.planning.process.PlanningProcess;
import cz.tripartita.planning.proposal.MergersAndSplits;
import cz.tripartita.planning.proposal.Proposal;
import cz.tripartita.planning.proposal.WhenConsensusReachedThenSupersedeEarlierProposals;
import cz.tripartita.planning.service.ListedService;
import java.util.List;

/** What an application has to register so that planning works. */
public final class PlanningStreams {

    private PlanningStreams() {}

    /** The classes whose instances are the streams; their handlers take a {@code Clock} and the {@code EventStore}. */
    public static List<Class<?>> aggregates() {
        return List.of(
                Person.class,
                Organisation.class,
                PlanningProcess.class,
                Group.class,
                Meeting.class,
                Proposal.class,
                Document.class,
                ListedService.class);
    }

    /**
     * The components that handle commands on several streams at once. Each has one public constructor, which takes a
     * {@code RepositoryProvider}.
     */
    public static List<Class<?>> commandHandlers() {
        return List.of(MergersAndSplits.class);
    }

    /** The policies; each has one public constructor, which takes a {@code CommandGateway}. */
    public static List<Class<?>> policies() {
        return List.of(
                WhenConsensusReachedThenSupersedeEarlierProposals.class,
                WhenDocumentPublishedThenSupersedeEarlierDocument.class,
                WhenMeetingClosedThenCountAbsences.class,
                WhenLeaderChangesThenHandOverGroupLead.class);
    }
}
