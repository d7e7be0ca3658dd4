package cz.tripartita.gateway.web.citizens;

import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.SideAttendance;
import cz.tripartita.readmodels.decisionrecord.ClosingView;
import cz.tripartita.readmodels.decisionrecord.ConsensusView;
import cz.tripartita.readmodels.decisionrecord.RelatedProposal;
import cz.tripartita.readmodels.decisionrecord.RoundView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a proposal. */
sealed interface TimelineEntry {

    LocalDate day();

    /** Name of the fragment that shows it. */
    String fragment();

    /**
     * A wording was put before the group: the first one by submission, any other by amendment.
     *
     * @param wording its words, marked where they differ from the round before
     * @param sides what was declared on it
     * @param author who put it, none where the person is no member
     */
    record WordingPut(
            RoundView round,
            List<WordingPart> wording,
            List<SidePositions> sides,
            @Nullable Member author) implements TimelineEntry {

        @Override
        public LocalDate day() {
            return round.openedOn();
        }

        @Override
        public String fragment() {
            return "wording";
        }

        public boolean amended() {
            return round.amendmentReason() != null;
        }
    }

    /** The group put the proposal off. */
    record Adjourned(LocalDate day, String reason) implements TimelineEntry {

        @Override
        public String fragment() {
            return "adjourned";
        }
    }

    /** The group took it up again. */
    record Resumed(LocalDate day) implements TimelineEntry {

        @Override
        public String fragment() {
            return "resumed";
        }
    }

    /**
     * Consensus was reached.
     *
     * @param agreeing members who agreed
     * @param standingAside members who do not share it and did not block it
     * @param statute the version of the statute by which it was judged, none where it is not known
     */
    record Reached(
            ConsensusView consensus,
            List<Counted> agreeing,
            List<Counted> standingAside,
            @Nullable StatuteReference statute)
            implements TimelineEntry {

        /** A member whose position counted, and whether the member was at the meeting. */
        record Counted(Member member, Position position, boolean present) {}

        @Override
        public LocalDate day() {
            return consensus.reachedOn();
        }

        @Override
        public String fragment() {
            return "reached";
        }

        public List<SideAttendance> attendance() {
            return consensus.attendance();
        }
    }

    /** It ended without consensus: withdrawn, given up, merged or split. */
    record Ended(ClosingView closing, List<Member> objecting, List<RelatedProposal> successors)
            implements TimelineEntry {

        @Override
        public LocalDate day() {
            return closing.closedOn();
        }

        @Override
        public String fragment() {
            return "ended";
        }
    }

    /** A later proposal took its place. */
    record Superseded(LocalDate day, List<RelatedProposal> successors) implements TimelineEntry {

        @Override
        public String fragment() {
            return "superseded";
        }
    }
}
