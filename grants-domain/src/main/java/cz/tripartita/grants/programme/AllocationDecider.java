package cz.tripartita.grants.programme;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.LineAllocation;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.AllocationChanged;
import cz.tripartita.planning.events.Money;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Decides whether a further resolution may set the allocation of a programme's lines anew. */
final class AllocationDecider {

    private AllocationDecider() {}

    static List<ProgrammeEvent> decide(ChangeAllocation command, ProgrammeState state, Occasion occasion) {
        ProgrammeDecider.requireNotCancelled(state);
        GrantsRule.ALLOCATION_CHANGES_AFTER_APPROVAL.require(
                state.phase() != ProgrammePhase.DRAFTED,
                () -> Map.of("phase", state.phase().name()));
        Resolutions.require(command.resolution(), occasion);
        requireEveryLineOnce(command.lines(), state);
        command.lines().forEach(line -> requireEnough(line, state.awards().of(line.lineId())));
        if (new HashSet<>(command.lines())
                .equals(new HashSet<>(state.allocations().lines()))) {
            return List.of();
        }
        GrantsRule.RESOLUTION_USED_ONCE.require(
                !state.allocations().set(command.resolution()),
                () -> Map.of(
                        "body", command.resolution().body().name(),
                        "number", command.resolution().number()));
        return List.of(new AllocationChanged(
                command.programmeId(),
                state.allocations().total(),
                Allocations.totalOf(command.lines()),
                command.lines(),
                command.resolution(),
                command.reason()));
    }

    private static void requireEveryLineOnce(List<LineAllocation> lines, ProgrammeState state) {
        List<UUID> named = lines.stream().map(LineAllocation::lineId).toList();
        Set<UUID> own = new HashSet<>(
                state.allocations().lines().stream().map(LineAllocation::lineId).toList());
        GrantsRule.ALLOCATION_OF_EVERY_LINE.require(
                named.size() == own.size() && own.equals(new HashSet<>(named)),
                () -> Map.of(
                        "named", named.stream().map(UUID::toString).toList(),
                        "lines", own.stream().map(UUID::toString).sorted().toList()));
    }

    private static void requireEnough(LineAllocation line, Money awarded) {
        Money allocation = line.allocation();
        GrantsRule.AMOUNTS_POSITIVE.require(
                allocation.isPositive(),
                () -> Map.of("line", line.lineId().toString(), "allocation", allocation.amount()));
        GrantsRule.ALLOCATION_NOT_BELOW_AWARDED.require(
                !awarded.isAbove(allocation),
                () -> Map.of(
                        "line", line.lineId().toString(),
                        "allocation", allocation.amount(),
                        "awarded", awarded.amount()));
    }
}
