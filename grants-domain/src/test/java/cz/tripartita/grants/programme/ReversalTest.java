package cz.tripartita.grants.programme;

import static cz.tripartita.grants.GrantsSamples.APPLICATION;
import static cz.tripartita.grants.GrantsSamples.DECIDED_ON;
import static cz.tripartita.grants.GrantsSamples.LINE;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.allocated;
import static cz.tripartita.grants.GrantsSamples.assembly;
import static cz.tripartita.grants.GrantsSamples.at;
import static cz.tripartita.grants.GrantsSamples.council;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.grants.GrantsSamples.parameters;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.AwardDecision;
import cz.tripartita.grants.events.AwardOutcome;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.AllocationChanged;
import cz.tripartita.grants.events.ProgrammeEvent.AwardsDecided;
import cz.tripartita.grants.events.ProgrammeEvent.RefusalReversed;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An award after a refusal, by a further resolution. */
class ReversalTest {

    private static final Occasion LATER = at("2026-09-20T12:00:00Z");
    private static final Resolution REFUSING = council("518/26", DECIDED_ON);
    private static final Resolution REVERSING = assembly("300/26", DECIDED_ON.plusDays(1));
    private static final UUID GRANT = AwardDecider.grantOf(APPLICATION);

    private static final ProgrammeState REFUSED = ProgrammeTest.published()
            .evolve(new AwardsDecided(
                    PROGRAMME,
                    REFUSING,
                    List.of(new AwardDecision(
                            APPLICATION, LINE, null, AwardOutcome.REFUSED, czk("60000"), Money.ZERO, "málo bodů")),
                    Money.ZERO));

    private static List<ProgrammeEvent> reverse(String amount, Resolution by, String changes) {
        return reverse(REFUSED, amount, by, changes);
    }

    private static List<ProgrammeEvent> reverse(ProgrammeState state, String amount, Resolution by, String changes) {
        return ReversalDecider.decide(
                new ReverseRefusal(PROGRAMME, APPLICATION, czk(amount), by, changes, "chyba v bodech"),
                state,
                LATER,
                parameters());
    }

    @Test
    void namesTheResolutionThatRefusedAndStartsTheGrant() {
        assertThat(reverse("60000", REVERSING, "518/26"))
                .containsExactly(new RefusalReversed(
                        PROGRAMME,
                        APPLICATION,
                        LINE,
                        GRANT,
                        czk("60000"),
                        czk("60000"),
                        REVERSING,
                        "518/26",
                        "chyba v bodech",
                        czk("60000")));
        Refused.by(GrantsRule.CHANGE_NAMES_RESOLUTION, () -> reverse("60000", REVERSING, "519/26"));
    }

    @ParameterizedTest
    @CsvSource({"50000, true", "50000.01, false"})
    void leavesAnAmountAboveTheLimitToTheAssembly(String amount, boolean council) {
        Resolution ofCouncil = council("600/26", DECIDED_ON.plusDays(1));

        assertThat(reverse(amount, REVERSING, "518/26")).hasSize(1);
        if (council) {
            assertThat(reverse(amount, ofCouncil, "518/26")).hasSize(1);
        } else {
            Refused.by(GrantsRule.AWARD_BY_COMPETENT_BODY, () -> reverse(amount, ofCouncil, "518/26"));
        }
    }

    @Test
    void isMadeByAFurtherAndLaterResolution() {
        Refused.by(GrantsRule.RESOLUTION_USED_ONCE, () -> reverse("1", REFUSING, "518/26"));
        Refused.by(
                GrantsRule.CHANGE_NAMES_RESOLUTION,
                () -> reverse("1", assembly("1/26", DECIDED_ON.minusDays(1)), "518/26"));
    }

    @Test
    void staysWithinTheRequestAndTheLine() {
        ProgrammeState tight = REFUSED.evolve(new AllocationChanged(
                PROGRAMME, czk("1100000"), czk("140000"), allocated("40000", "100000"), REVERSING, "škrty"));

        Refused.by(GrantsRule.AWARD_NOT_ABOVE_REQUESTED, () -> reverse("60000.01", REVERSING, "518/26"));
        Refused.by(GrantsRule.CHANGE_HAS_EFFECT, () -> reverse("0", REVERSING, "518/26"));
        assertThat(reverse(tight, "40000", REVERSING, "518/26")).hasSize(1);
        Refused.by(GrantsRule.AWARDS_NOT_ABOVE_ALLOCATION, () -> reverse(tight, "40000.01", REVERSING, "518/26"));
    }

    @Test
    void happensOnceAndCountsFromThenOn() {
        ProgrammeState reversed =
                REFUSED.evolve(reverse("60000", REVERSING, "518/26").getFirst());

        Refused.by(
                GrantsRule.REFUSED_BY_THIS_PROGRAMME,
                () -> reverse(reversed, "1", assembly("301/26", DECIDED_ON.plusDays(2)), "518/26"));
        assertThat(reversed.awards().total()).isEqualTo(czk("60000"));
        assertThat(AwardChangeDecider.decide(
                        new ChangeAward(
                                PROGRAMME,
                                GRANT,
                                czk("55000"),
                                assembly("301/26", DECIDED_ON.plusDays(2)),
                                "300/26",
                                "úspora"),
                        reversed,
                        LATER,
                        parameters(),
                        Money.ZERO))
                .hasSize(1);
    }

    @Test
    void knowsOnlyWhatItsProgrammeRefused() {
        Refused.by(
                GrantsRule.REFUSED_BY_THIS_PROGRAMME,
                () -> ReversalDecider.decide(
                        new ReverseRefusal(PROGRAMME, id("unknown"), czk("1"), REVERSING, "518/26", "omyl"),
                        REFUSED,
                        LATER,
                        parameters()));
    }
}
