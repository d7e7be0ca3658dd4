package cz.tripartita.gateway.effectiveness;

import static cz.tripartita.gateway.effectiveness.CorrectedTown.BEFORE_REVISION;
import static cz.tripartita.gateway.effectiveness.CorrectedTown.FINAL_DAY;
import static cz.tripartita.gateway.effectiveness.CorrectedTown.REVISION_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.monitoring.RuleBroken;
import cz.tripartita.monitoring.effectiveness.EffectivenessHistory;
import cz.tripartita.monitoring.events.Band;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationFinalised;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationRevised;
import cz.tripartita.readmodels.effectiveness.ComparisonView;
import cz.tripartita.readmodels.effectiveness.EffectivenessView;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A report is corrected two years after the evaluation became final. */
class CorrectionTest {

    private final CorrectedTown scene = new CorrectedTown();

    @AfterEach
    void stop() {
        scene.close();
    }

    /** All but the line of the list, which says how the evaluation stands now. */
    @Test
    void leavesTheAnswerAsOfAnEarlierDayAsItWas() {
        EffectivenessView before = scene.evaluation(scene.corrected, FINAL_DAY);
        assertThat(before.score().score().score()).isEqualByComparingTo("100");
        assertThat(before.score().score().finalOn()).isEqualTo(FINAL_DAY);
        assertThat(before.comments()).hasSize(1);

        scene.correctAndRevise();

        for (String day : List.of(FINAL_DAY, BEFORE_REVISION)) {
            EffectivenessView after = scene.evaluation(scene.corrected, day);
            assertThat(after)
                    .as(day)
                    .isEqualTo(new EffectivenessView(
                            after.evaluation(), before.score(), before.scores(), before.comments()));
        }
        assertThat(scene.evaluation(scene.corrected, REVISION_DAY).score()).isNotEqualTo(before.score());
    }

    @Test
    void leavesTheHistoryUpToAnEarlierDayAsItWas() {
        List<EffectivenessHistory.Step> before = scene.history(FINAL_DAY);
        assertThat(before.getLast().event()).isInstanceOf(EvaluationFinalised.class);
        assertThat(before.getLast().after().outcome().band()).isEqualTo(Band.A);

        scene.correctAndRevise();

        assertThat(scene.history(FINAL_DAY)).isEqualTo(before);
        assertThat(scene.history(REVISION_DAY)).startsWith(before.toArray(EffectivenessHistory.Step[]::new));
        EffectivenessHistory.Step revision = scene.history(REVISION_DAY).getLast();
        assertThat(revision.event()).isInstanceOf(EvaluationRevised.class);
        assertThat(revision.before()).isEqualTo(before.getLast().after());
        assertThat(revision.after().outcome().band()).isEqualTo(Band.D);
    }

    @Test
    void isExplainedByTheRevision() {
        scene.correctAndRevise();

        EffectivenessView now = scene.evaluation(scene.corrected, null);
        assertThat(now.score().score().reason()).isEqualTo("opraven výkaz");
        assertThat(now.score().score().score()).isEqualByComparingTo("0");
        assertThat(now.score().grounds().reports().getFirst().version()).isEqualTo(2);
        assertThat(now.score().grounds().comparison().version()).isEqualTo(2);
        assertThat(now.score().grounds().methodVersion()).isEqualTo(1);
        assertThat(now.scores()).hasSize(2);
        assertThat(now.evaluation().outdated()).isFalse();
    }

    @Test
    void isFollowedByTheValuesOfTheYearAndLeavesThemAsOfAnEarlierDay() {
        scene.correct();

        assertThat(scene.valuesOfYear(null))
                .containsExactly(
                        tuple("clients", "15.00"), tuple("cost_per_client", "40.00"), tuple("costs", "600.00"));
        assertThat(scene.valuesOfYear("2029-04-30"))
                .containsExactly(
                        tuple("clients", "40.00"), tuple("cost_per_client", "15.00"), tuple("costs", "600.00"));
    }

    @Test
    void isFollowedByTheComparisonOnceItIsDrawnUpAnew() {
        assertThat(scene.comparison(null).comparison().outdated()).isFalse();

        scene.correct();
        assertThat(scene.comparison(null).comparison().outdated()).isTrue();
        scene.town.compare("chybně sečteno u jedné služby");

        assertThat(scene.comparison(null).comparison().outdated()).isFalse();
        assertThat(scene.comparison(1).indicators().getFirst().upperQuartile()).isEqualByComparingTo("40");
        assertThat(scene.comparison(null).indicators().getFirst().upperQuartile())
                .isEqualByComparingTo("30");
        assertThat(scene.inTime("clients")).singleElement().satisfies(year -> {
            assertThat(year.value()).isEqualByComparingTo("15");
            assertThat(year.upperQuartile()).isEqualByComparingTo("30");
        });
    }

    /** Of the other nothing was corrected; it is compared with what was. */
    @Test
    void outdatesItsEvaluationAndThatOfAnotherServiceUntilTheyAreDrawnUpAnew() {
        assertThat(scene.evaluation(scene.corrected, null).evaluation().outdated())
                .isFalse();
        assertThat(scene.evaluation(scene.other, null).evaluation().outdated()).isFalse();
        assertThat(scene.evaluation(scene.other, null).score().score().score()).isEqualByComparingTo("50");

        scene.correct();
        assertThat(scene.evaluation(scene.corrected, null).evaluation().outdated())
                .isTrue();
        assertThat(scene.evaluation(scene.other, null).evaluation().outdated()).isTrue();
        scene.town.compare("chybně sečteno u jedné služby");
        assertThat(scene.evaluation(scene.other, null).evaluation().outdated()).isTrue();
        scene.town.drawUp(scene.other);

        EffectivenessView now = scene.evaluation(scene.other, null);
        assertThat(now.evaluation().outdated()).isFalse();
        assertThat(now.score().grounds().comparison().version()).isEqualTo(2);
        assertThat(now.score().score().score()).isEqualByComparingTo("100");
    }

    @Test
    void isNotEvaluatedBeforeItIsCompared() {
        scene.correct();

        assertThatThrownBy(() -> scene.town.revise(scene.corrected, "opraven výkaz"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("COMPARISON_UP_TO_DATE");
    }

    /** And a comparison of the same values is no further version. */
    @Test
    void isComparedWithAllThatHaveAValueAndNoOther() {
        scene.town.compare("jen kontrola");
        ComparisonView first = scene.comparison(null);
        assertThat(first.version()).isOne();
        assertThat(first.comparison().monitored()).isEqualTo(6);
        assertThat(first.services())
                .hasSize(5)
                .noneMatch(each -> each.serviceId().equals(scene.silent));

        scene.town.on("2029-05-01");
        scene.report(scene.silent, 1, null, "60");
        scene.town.compare("dodatečný výkaz");

        assertThat(scene.comparison(null).version()).isEqualTo(2);
        assertThat(scene.comparison(null).services())
                .hasSize(6)
                .anyMatch(each -> each.serviceId().equals(scene.silent));
    }
}
