package cz.tripartita.grants.programme;

import static cz.tripartita.grants.GrantsSamples.APPLICATION;
import static cz.tripartita.grants.GrantsSamples.CLOSES_AT;
import static cz.tripartita.grants.GrantsSamples.DECIDED_ON;
import static cz.tripartita.grants.GrantsSamples.LINE;
import static cz.tripartita.grants.GrantsSamples.OPENS_AT;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.allocated;
import static cz.tripartita.grants.GrantsSamples.assembly;
import static cz.tripartita.grants.GrantsSamples.council;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.events.AwardDecision;
import cz.tripartita.grants.events.AwardOutcome;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.AllocationChanged;
import cz.tripartita.grants.events.ProgrammeEvent.AwardChanged;
import cz.tripartita.grants.events.ProgrammeEvent.AwardsDecided;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeApproved;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammePublished;
import cz.tripartita.grants.events.Timetable;
import cz.tripartita.grants.programme.ProgrammeHistory.AwardDescribed;
import cz.tripartita.grants.programme.ProgrammeHistory.Described;
import cz.tripartita.grants.programme.ProgrammeHistory.Step;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgrammeHistoryTest {

    private static final Resolution APPROVAL = assembly("100/26", LocalDate.parse("2026-05-20"));
    private static final Resolution MORE_MONEY = assembly("200/26", LocalDate.parse("2026-08-20"));
    private static final Resolution AWARD = council("518/26", DECIDED_ON);
    private static final Resolution RAISE = assembly("300/26", DECIDED_ON.plusDays(60));

    private static final List<ProgrammeEvent> EVENTS = List.of(
            ProgrammeTest.drafted(_ -> {}).getFirst(),
            new ProgrammeApproved(PROGRAMME, APPROVAL),
            new ProgrammePublished(PROGRAMME, LocalDate.parse("2026-06-01")),
            new AllocationChanged(
                    PROGRAMME, czk("1100000"), czk("1200000"), allocated("1080000", "120000"), MORE_MONEY, "dar"),
            new AwardsDecided(
                    PROGRAMME,
                    AWARD,
                    List.of(
                            new AwardDecision(
                                    APPLICATION,
                                    LINE,
                                    id("grant"),
                                    AwardOutcome.AWARDED_IN_PART,
                                    czk("60000"),
                                    czk("45000"),
                                    "krácení"),
                            new AwardDecision(
                                    id("other"),
                                    LINE,
                                    null,
                                    AwardOutcome.REFUSED,
                                    czk("9000"),
                                    Money.ZERO,
                                    "mimo plán")),
                    czk("45000")),
            new AwardChanged(
                    PROGRAMME,
                    APPLICATION,
                    LINE,
                    id("grant"),
                    czk("45000"),
                    czk("55000"),
                    RAISE,
                    "518/26",
                    "vyšší poptávka",
                    czk("55000")));

    private static final List<Step> STEPS = ProgrammeHistory.of(EVENTS).steps();

    @Test
    void saysTheStateBeforeAndAfterEachEvent() {
        assertThat(STEPS).extracting(Step::event).isEqualTo(EVENTS);
        assertThat(STEPS.getFirst().before()).isNull();
        for (int step = 1; step < STEPS.size(); step++) {
            assertThat(STEPS.get(step).before()).isEqualTo(STEPS.get(step - 1).after());
        }
    }

    @Test
    void goesFromTheDraftToItsPublication() {
        assertThat(STEPS.subList(0, 3))
                .extracting(step -> step.after().phase())
                .containsExactly(ProgrammePhase.DRAFTED, ProgrammePhase.APPROVED, ProgrammePhase.PUBLISHED);
        assertThat(STEPS.get(2).after().setting()).containsExactly(APPROVAL);
    }

    @Test
    void endsWithTheAllocationAndTheAwardsInForce() {
        assertThat(STEPS.getLast().after())
                .isEqualTo(new Described(
                        "Sociální služby 2027",
                        2027,
                        ProgrammePhase.PUBLISHED,
                        new Timetable(OPENS_AT, CLOSES_AT, LocalDate.parse("2026-10-31")),
                        czk("1200000"),
                        allocated("1080000", "120000"),
                        List.of(APPROVAL, MORE_MONEY),
                        List.of(new AwardDescribed(
                                APPLICATION, LINE, id("grant"), czk("60000"), czk("55000"), List.of(AWARD, RAISE))),
                        czk("55000"),
                        Stream.of(APPLICATION, id("other")).sorted().toList(),
                        List.of(AWARD)));
    }

    @Test
    void keepsTheAwardAsItWasBeforeItsChange() {
        assertThat(STEPS.get(4).after().awards())
                .containsExactly(
                        new AwardDescribed(APPLICATION, LINE, id("grant"), czk("60000"), czk("45000"), List.of(AWARD)));
    }

    @Test
    void isTheSameForAPartOfTheEvents() {
        assertThat(ProgrammeHistory.of(EVENTS.subList(0, 3)).steps()).isEqualTo(STEPS.subList(0, 3));
        assertThat(ProgrammeHistory.of(List.of()).steps()).isEmpty();
    }
}
