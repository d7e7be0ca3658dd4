package cz.tripartita.readmodels.audittrail;

import cz.tripartita.planning.events.BallotResult;
import cz.tripartita.planning.events.GroupEvent.LeaderElected;
import cz.tripartita.planning.events.GroupEvent.LeaderNotElected;
import cz.tripartita.planning.events.GroupEvent.LeaderNotRecalled;
import cz.tripartita.planning.events.GroupEvent.LeaderRecalled;
import cz.tripartita.planning.events.GroupEvent.LeaderSeatVacated;

/** What happens to the leader of a group, in words. */
final class LeaderSentences {

    private LeaderSentences() {}

    static Sentence elected(LeaderElected event, Sentence group, Names names) {
        Sentence member = names.member(event.membershipId());
        Sentence until = Words.day(event.termEndsOn());
        Sentence ballots = ballots(event.ballots());
        return new Sentence(
                "Skupina %s zvolila svého vedoucího do %s: %s. %s"
                        .formatted(group.cs(), until.cs(), member.cs(), ballots.cs()),
                "The group %s elected its leader until %s: %s. %s"
                        .formatted(group.en(), until.en(), member.en(), ballots.en()));
    }

    static Sentence notElected(LeaderNotElected event, Sentence group, Names names) {
        Sentence member = names.member(event.membershipId());
        Sentence ballots = ballots(event.ballots());
        return new Sentence(
                "Skupina %s nezvolila vedoucím: %s. %s".formatted(group.cs(), member.cs(), ballots.cs()),
                "The group %s did not elect as its leader: %s. %s".formatted(group.en(), member.en(), ballots.en()));
    }

    static Sentence recalled(LeaderRecalled event, Sentence group, Names names) {
        Sentence member = names.member(event.membershipId());
        Sentence ballots = ballots(event.ballots());
        return new Sentence(
                "Skupina %s odvolala svého vedoucího: %s. %s".formatted(group.cs(), member.cs(), ballots.cs()),
                "The group %s recalled its leader: %s. %s".formatted(group.en(), member.en(), ballots.en()));
    }

    static Sentence notRecalled(LeaderNotRecalled event, Sentence group, Names names) {
        Sentence member = names.member(event.membershipId());
        Sentence ballots = ballots(event.ballots());
        return new Sentence(
                "Skupina %s neodvolala svého vedoucího: %s. %s".formatted(group.cs(), member.cs(), ballots.cs()),
                "The group %s did not recall its leader: %s. %s".formatted(group.en(), member.en(), ballots.en()));
    }

    static Sentence vacated(LeaderSeatVacated event, Sentence group, Names names) {
        Sentence member = names.member(event.membershipId());
        Sentence why = switch (event.end()) {
            case TERM -> new Sentence("Skončilo funkční období", "The term came to its end");
            case MEMBERSHIP -> new Sentence("Skončilo členství", "The membership ended");
        };
        return new Sentence(
                "%s vedoucího skupiny %s: %s.".formatted(why.cs(), group.cs(), member.cs()),
                "%s of the leader of the group %s: %s.".formatted(why.en(), group.en(), member.en()));
    }

    /** How a ballot came out. */
    static Sentence ballots(BallotResult ballots) {
        return new Sentence(
                "Pro %d z %d hlasů, přítomno %d z %d členů."
                        .formatted(ballots.ballotsFor(), ballots.ballotsHeld(), ballots.present(), ballots.members()),
                "In favour %d of %d ballots, present %d of %d members."
                        .formatted(ballots.ballotsFor(), ballots.ballotsHeld(), ballots.present(), ballots.members()));
    }
}
