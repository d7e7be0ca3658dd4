package cz.tripartita.gateway.web.citizens;

import cz.tripartita.planning.events.Side;
import cz.tripartita.readmodels.Actor;
import cz.tripartita.readmodels.decisionrecord.ClosingView;
import cz.tripartita.readmodels.decisionrecord.ConsensusView;
import cz.tripartita.readmodels.decisionrecord.CountedPositionView;
import cz.tripartita.readmodels.decisionrecord.DecisionRecordView;
import cz.tripartita.readmodels.decisionrecord.PositionView;
import cz.tripartita.readmodels.decisionrecord.RoundView;
import cz.tripartita.readmodels.roll.MemberLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The members of one record, told apart without their names: several of one organisation and side are numbered in the
 * order in which the record first speaks of them.
 */
final class Members {

    private record Organisation(Side side, @Nullable String name) {}

    private final Map<UUID, Integer> numbers = new HashMap<>();

    Members(DecisionRecordView view) {
        Map<Organisation, Set<UUID>> sharing = new LinkedHashMap<>();
        labels(view)
                .filter(label -> label.organisation() != null)
                .forEach(label -> sharing.computeIfAbsent(
                                new Organisation(label.side(), label.organisation()), none -> new LinkedHashSet<>())
                        .add(label.memberId()));
        sharing.values().stream().filter(members -> members.size() > 1).forEach(this::number);
    }

    private void number(Set<UUID> members) {
        List<UUID> inOrder = new ArrayList<>(members);
        inOrder.forEach(member -> numbers.put(member, inOrder.indexOf(member) + 1));
    }

    Member of(MemberLabel label) {
        return Member.of(label, label.organisation() == null ? null : numbers.get(label.memberId()));
    }

    @Nullable
    Member of(Actor actor) {
        MemberLabel label = actor.member();
        return label == null ? null : of(label);
    }

    private static Stream<MemberLabel> labels(DecisionRecordView view) {
        return Stream.of(
                        Stream.ofNullable(view.submittedBy().member()),
                        view.rounds().stream().flatMap(Members::labels),
                        Stream.ofNullable(view.consensus()).flatMap(Members::labels),
                        Stream.ofNullable(view.closing()).flatMap(Members::labels))
                .flatMap(labels -> labels);
    }

    private static Stream<MemberLabel> labels(RoundView round) {
        return Stream.concat(
                Stream.ofNullable(round.openedBy().member()),
                round.positions().stream().map(PositionView::member));
    }

    private static Stream<MemberLabel> labels(ConsensusView consensus) {
        return consensus.positions().stream().map(CountedPositionView::member);
    }

    private static Stream<MemberLabel> labels(ClosingView closing) {
        return Stream.concat(
                closing.objecting().stream(),
                Stream.ofNullable(closing.closedBy().member()));
    }
}
