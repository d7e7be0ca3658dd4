package cz.tripartita.grants.decisionfile;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.DecisionFileEvent;
import cz.tripartita.grants.events.DecisionFileEvent.AwardsRecommended;
import cz.tripartita.grants.events.Excused;
import cz.tripartita.grants.events.Ranked;
import cz.tripartita.grants.events.Recommendation;
import cz.tripartita.grants.programme.ProgrammeInForce;
import cz.tripartita.planning.events.Money;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides whether a commission's recommendation may stand: nothing is decided by it. */
final class RecommendationDecider {

    private RecommendationDecider() {}

    /**
     * @param conflicted by application, who declared a conflict of interest on it
     */
    static List<DecisionFileEvent> decide(
            RecommendAwards command,
            DecisionFileState state,
            Occasion occasion,
            ProgrammeInForce programme,
            Map<UUID, Set<UUID>> conflicted) {
        occasion.actor();
        RankingDecider.requireRanking(state);
        Map<UUID, Ranked> ranked =
                state.ranking().stream().collect(Collectors.toMap(Ranked::applicationId, Function.identity()));
        requireEachOnce(command, ranked);
        command.recommendations()
                .forEach(one -> requireAmount(one, Objects.requireNonNull(ranked.get(one.applicationId()))));
        requireWithinLines(command, ranked, programme);
        requireVotes(command);
        requireNoConflict(command, conflicted);
        Money total =
                command.recommendations().stream().map(Recommendation::amount).reduce(Money.ZERO, Money::plus);
        return List.of(new AwardsRecommended(
                command.fileId(),
                state.programmeId(),
                command.commission(),
                occasion.happenedOn(),
                command.recommendations(),
                total,
                command.voters(),
                command.excused(),
                command.votesFor(),
                command.votesAgainst(),
                command.abstained()));
    }

    private static void requireEachOnce(RecommendAwards command, Map<UUID, Ranked> ranked) {
        Set<UUID> seen = new HashSet<>();
        List<String> wrong = command.recommendations().stream()
                .map(Recommendation::applicationId)
                .filter(id -> !ranked.containsKey(id) || !seen.add(id))
                .map(UUID::toString)
                .toList();
        GrantsRule.RECOMMENDS_RANKED_APPLICATIONS.require(wrong.isEmpty(), () -> Map.of("applications", wrong));
    }

    private static void requireAmount(Recommendation one, Ranked ranked) {
        GrantsRule.AWARD_NOT_ABOVE_REQUESTED.require(
                !Money.ZERO.isAbove(one.amount()) && !one.amount().isAbove(ranked.requested()),
                () -> Map.of(
                        "application", one.applicationId().toString(),
                        "recommended", one.amount().amount(),
                        "requested", ranked.requested().amount()));
        String reason = one.reason();
        GrantsRule.REFUSAL_HAS_REASON.require(
                one.amount().equals(ranked.requested()) || (reason != null && !reason.isBlank()),
                () -> Map.of("application", one.applicationId().toString()));
    }

    private static void requireWithinLines(
            RecommendAwards command, Map<UUID, Ranked> ranked, ProgrammeInForce programme) {
        Map<UUID, Money> lines = new HashMap<>();
        for (Recommendation one : command.recommendations()) {
            Ranked place = ranked.get(one.applicationId());
            if (place != null) {
                lines.merge(place.lineId(), one.amount(), Money::plus);
            }
        }
        lines.forEach((line, sum) -> GrantsRule.AWARDS_NOT_ABOVE_ALLOCATION.require(
                !sum.isAbove(programme.allocations().getOrDefault(line, Money.ZERO)),
                () -> Map.of(
                        "line", line.toString(),
                        "recommended", sum.amount(),
                        "allocation",
                                programme
                                        .allocations()
                                        .getOrDefault(line, Money.ZERO)
                                        .amount())));
    }

    private static void requireVotes(RecommendAwards command) {
        int voters = Set.copyOf(command.voters()).size();
        int votes = command.votesFor() + command.votesAgainst() + command.abstained();
        GrantsRule.RECOMMENDATION_CARRIED.require(
                voters == command.voters().size() && votes == voters && 2 * command.votesFor() > voters,
                () -> Map.of(
                        "voters", voters,
                        "votesFor", command.votesFor(),
                        "votesAgainst", command.votesAgainst(),
                        "abstained", command.abstained()));
    }

    private static void requireNoConflict(RecommendAwards command, Map<UUID, Set<UUID>> conflicted) {
        for (Recommendation one : command.recommendations()) {
            List<String> voted = conflicted.getOrDefault(one.applicationId(), Set.of()).stream()
                    .filter(command.voters()::contains)
                    .filter(person -> !command.excused().contains(new Excused(person, one.applicationId())))
                    .map(UUID::toString)
                    .sorted()
                    .toList();
            GrantsRule.VOTER_WITHOUT_CONFLICT.require(
                    voted.isEmpty(),
                    () -> Map.of("application", one.applicationId().toString(), "persons", voted));
        }
    }
}
