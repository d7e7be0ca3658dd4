package cz.tripartita.grants.decisionfile;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.allocation.Allocation;
import cz.tripartita.grants.allocation.Request;
import cz.tripartita.grants.events.AllocationShare;
import cz.tripartita.grants.events.AllocationTerms;
import cz.tripartita.grants.events.DecisionFileEvent;
import cz.tripartita.grants.events.DecisionFileEvent.PackPinned;
import cz.tripartita.grants.events.DecisionFileEvent.ScenarioSaved;
import cz.tripartita.grants.events.Ranked;
import cz.tripartita.grants.events.UnitCount;
import cz.tripartita.grants.programme.ProgrammeInForce;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decides on scenarios, which it reckons itself, and on packs. */
final class ScenarioDecider {

    private ScenarioDecider() {}

    /** The same scenario again changes nothing, so that one name always stands for one result. */
    static List<DecisionFileEvent> decide(
            SaveScenario command, DecisionFileState state, Occasion occasion, ProgrammeInForce programme) {
        UUID actor = occasion.actor();
        RankingDecider.requireRanking(state);
        GrantsRule.ENTRY_RECORDED_ONCE.require(
                !state.scenarios().contains(command.scenarioId()),
                () -> Map.of("scenario", command.scenarioId().toString()));
        GrantsRule.LINE_OF_PROGRAMME.require(
                programme.allocations().containsKey(command.lineId()),
                () -> Map.of("line", command.lineId().toString()));
        AllocationTerms terms = command.terms() == null ? programme.terms().allocationTerms() : command.terms();
        requireSense(command, terms);
        List<AllocationShare> shares = Allocation.of(terms, command.amount(), requests(command, state));
        return List.of(new ScenarioSaved(
                command.fileId(),
                state.programmeId(),
                command.scenarioId(),
                command.name(),
                command.lineId(),
                terms,
                command.amount(),
                command.units(),
                shares,
                shares.stream().map(AllocationShare::amount).reduce(Money.ZERO, Money::plus),
                actor));
    }

    private static void requireSense(SaveScenario command, AllocationTerms terms) {
        BigDecimal percent = terms.largestSharePercent();
        boolean amounts = command.amount().isPositive()
                && terms.roundedTo().isPositive()
                && command.units().stream().noneMatch(count -> count.units().signum() < 0);
        GrantsRule.ALLOCATION_TERMS_SENSIBLE.require(
                amounts
                        && (percent == null
                                || (percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0)),
                () -> Map.of(
                        "amount", command.amount().amount(),
                        "roundedTo", terms.roundedTo().amount(),
                        "largestSharePercent", String.valueOf(percent)));
    }

    private static List<Request> requests(SaveScenario command, DecisionFileState state) {
        Map<UUID, BigDecimal> units = command.units().stream()
                .collect(Collectors.toMap(UnitCount::applicationId, UnitCount::units, (_, later) -> later));
        return state.ranking().stream()
                .filter(one -> one.lineId().equals(command.lineId()))
                .map(one -> request(one, units))
                .toList();
    }

    private static Request request(Ranked one, Map<UUID, BigDecimal> units) {
        return new Request(
                one.applicationId(),
                one.organisationId(),
                one.requested(),
                one.score(),
                one.place(),
                units.get(one.applicationId()));
    }

    static List<DecisionFileEvent> decide(PinPack command, DecisionFileState state, Occasion occasion) {
        UUID actor = occasion.actor();
        GrantsRule.ENTRY_RECORDED_ONCE.require(
                !state.packs().contains(command.packId()),
                () -> Map.of("pack", command.packId().toString()));
        return List.of(new PackPinned(
                command.fileId(), state.programmeId(), command.packId(), command.position(), command.sha256(), actor));
    }
}
