package cz.tripartita.gateway.web.citizens;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cz.tripartita.gateway.web.citizens.MemberPositions.Declaration;
import cz.tripartita.planning.events.Side;
import cz.tripartita.readmodels.decisionrecord.PositionView;
import cz.tripartita.readmodels.decisionrecord.RoundView;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** What the members of one side declared in a round, in the order in which they first did. */
record SidePositions(Side side, List<MemberPositions> members) {

    /** All three sides, also those of which nobody declared anything. */
    static List<SidePositions> of(RoundView round, Members members) {
        return Arrays.stream(Side.values())
                .map(side -> new SidePositions(side, declaredBy(side, round, members)))
                .toList();
    }

    private static List<MemberPositions> declaredBy(Side side, RoundView round, Members members) {
        return round.positions().stream()
                .filter(position -> position.member().side() == side)
                .collect(groupingBy(position -> position.member().memberId(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(history ->
                        new MemberPositions(members.of(history.getFirst().member()), declarations(history)))
                .toList();
    }

    private static List<Declaration> declarations(List<PositionView> history) {
        return history.stream().map(Declaration::new).toList();
    }
}
