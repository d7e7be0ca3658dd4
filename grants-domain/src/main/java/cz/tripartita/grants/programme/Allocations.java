package cz.tripartita.grants.programme;

import cz.tripartita.grants.events.LineAllocation;
import cz.tripartita.grants.events.ProgrammeTerms;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What may be awarded from each line of a programme.
 *
 * @param setting the resolution that approved the programme and then those that changed its allocation; none of a draft
 */
record Allocations(List<LineAllocation> lines, List<Resolution> setting) {

    static Allocations drafted(ProgrammeTerms terms) {
        return new Allocations(
                terms.lines().stream()
                        .map(line -> new LineAllocation(line.lineId(), line.allocation()))
                        .toList(),
                List.of());
    }

    Allocations setBy(List<LineAllocation> newLines, Resolution resolution) {
        List<Resolution> more = new ArrayList<>(setting);
        more.add(resolution);
        return new Allocations(newLines, List.copyOf(more));
    }

    Money total() {
        return totalOf(lines);
    }

    static Money totalOf(List<LineAllocation> lines) {
        return lines.stream().map(LineAllocation::allocation).reduce(Money.ZERO, Money::plus);
    }

    /** What may be awarded from the line; nothing from one that the programme does not have. */
    Money of(UUID lineId) {
        return lines.stream()
                .filter(line -> line.lineId().equals(lineId))
                .map(LineAllocation::allocation)
                .findFirst()
                .orElse(Money.ZERO);
    }

    boolean set(Resolution resolution) {
        return setting.stream().anyMatch(known -> Resolutions.same(known, resolution));
    }
}
