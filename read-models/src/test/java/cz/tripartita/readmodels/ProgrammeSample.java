package cz.tripartita.readmodels;

import cz.tripartita.grants.events.AllocationMethod;
import cz.tripartita.grants.events.AllocationTerms;
import cz.tripartita.grants.events.Criterion;
import cz.tripartita.grants.events.ProgrammeLine;
import cz.tripartita.grants.events.ProgrammeTerms;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.TargetGroup;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a programme of a story says. */
public final class ProgrammeSample {

    private ProgrammeSample() {}

    /** The terms of a programme open in September 2026. */
    public static ProgrammeTerms terms(String name, int year, List<UUID> priorities, ProgrammeLine... lines) {
        return new ProgrammeTerms(
                year,
                name,
                "Podpora priorit.",
                "Vychází z plánu.",
                List.of(TargetGroup.SENIORS),
                null,
                priorities,
                List.of(lines),
                "Poskytovatelé z katalogu",
                List.of(Criterion.ofEvaluators("Potřebnost", 100)),
                10,
                2,
                new BigDecimal("25"),
                new AllocationTerms(AllocationMethod.RANK_AND_CUT, null, null, null, null, null, Money.czk("1")),
                Instant.parse("2026-09-01T06:00:00Z"),
                Instant.parse("2026-09-30T21:59:59Z"),
                5,
                LocalDate.of(2026, 12, 15),
                LocalDate.of(year + 1, 1, 31),
                new BigDecimal("15"),
                "Vyúčtování do 31. ledna.",
                "Vzor žádosti.");
    }

    /** A line for registered and related services, up to 80 000 crowns for each, a fifth of the costs from own money. */
    public static ProgrammeLine line(UUID lineId, String name, String allocation) {
        return new ProgrammeLine(
                lineId,
                name,
                List.of(ServiceKind.REGISTERED, ServiceKind.RELATED),
                Money.czk(allocation),
                Money.czk("80000"),
                new BigDecimal("20"));
    }
}
