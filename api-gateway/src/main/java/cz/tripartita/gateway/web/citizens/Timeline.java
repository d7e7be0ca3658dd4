package cz.tripartita.gateway.web.citizens;

import cz.tripartita.gateway.web.citizens.TimelineEntry.Adjourned;
import cz.tripartita.gateway.web.citizens.TimelineEntry.Ended;
import cz.tripartita.gateway.web.citizens.TimelineEntry.Reached;
import cz.tripartita.gateway.web.citizens.TimelineEntry.Reached.Counted;
import cz.tripartita.gateway.web.citizens.TimelineEntry.Resumed;
import cz.tripartita.gateway.web.citizens.TimelineEntry.Superseded;
import cz.tripartita.gateway.web.citizens.TimelineEntry.WordingPut;
import cz.tripartita.planning.events.Position;
import cz.tripartita.readmodels.decisionrecord.AdjournmentView;
import cz.tripartita.readmodels.decisionrecord.ClosingView;
import cz.tripartita.readmodels.decisionrecord.ConsensusView;
import cz.tripartita.readmodels.decisionrecord.DecisionRecordView;
import cz.tripartita.readmodels.decisionrecord.RoundView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a record in the order in which it happened: round by round, then how it ended. */
final class Timeline {

    private final PublicRecord shown;
    private final DecisionRecordView view;
    private final Members members;

    private Timeline(PublicRecord shown) {
        this.shown = shown;
        view = shown.view();
        members = new Members(view);
    }

    /** The entries of a record, the first one first. */
    static List<TimelineEntry> of(PublicRecord shown) {
        return new Timeline(shown).entries();
    }

    private List<TimelineEntry> entries() {
        List<TimelineEntry> entries = new ArrayList<>();
        List<RoundView> rounds = view.rounds();
        for (int i = 0; i < rounds.size(); i++) {
            entries.add(put(rounds.get(i), i == 0 ? null : rounds.get(i - 1)));
            adjournments(rounds.get(i).number()).forEach(entries::add);
        }
        Stream.ofNullable(view.consensus()).map(this::reached).forEach(entries::add);
        Stream.ofNullable(view.closing()).map(this::ended).forEach(entries::add);
        Stream.ofNullable(view.supersededOn())
                .map(day -> new Superseded(day, shown.successors()))
                .forEach(entries::add);
        return List.copyOf(entries);
    }

    private WordingPut put(RoundView round, @Nullable RoundView before) {
        List<WordingPart> wording = before == null
                ? WordingDiff.whole(round.wording())
                : WordingDiff.between(before.wording(), round.wording());
        return new WordingPut(round, wording, SidePositions.of(round, members), members.of(round.openedBy()));
    }

    private Stream<TimelineEntry> adjournments(int round) {
        return view.adjournments().stream()
                .filter(adjournment -> adjournment.round() == round)
                .flatMap(Timeline::adjournment);
    }

    private static Stream<TimelineEntry> adjournment(AdjournmentView adjournment) {
        LocalDate resumedOn = adjournment.resumedOn();
        TimelineEntry adjourned = new Adjourned(adjournment.adjournedOn(), adjournment.reason());
        return resumedOn == null ? Stream.of(adjourned) : Stream.of(adjourned, new Resumed(resumedOn));
    }

    private Reached reached(ConsensusView consensus) {
        return new Reached(
                consensus,
                counted(consensus, Position.AGREE),
                counted(consensus, Position.STAND_ASIDE),
                shown.statute());
    }

    private List<Counted> counted(ConsensusView consensus, Position position) {
        return consensus.positions().stream()
                .filter(counted -> counted.position() == position)
                .map(counted -> new Counted(members.of(counted.member()), position, counted.present()))
                .toList();
    }

    private Ended ended(ClosingView closing) {
        return new Ended(closing, closing.objecting().stream().map(members::of).toList(), shown.successors());
    }
}
