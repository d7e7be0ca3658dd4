package cz.tripartita.grants.application;

import static cz.tripartita.grants.GrantsSamples.LINE;
import static cz.tripartita.grants.GrantsSamples.ORGANISATION;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.application.Applications.CURE_BY;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.application.ApplicationHistory.Described;
import cz.tripartita.grants.application.ApplicationHistory.Step;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApplicationHistoryTest {

    private static final List<ApplicationEvent> EVENTS = Applications.events(ApplicationPhase.DEFECTIVE);
    private static final List<Step> STEPS = ApplicationHistory.of(EVENTS).steps();

    @Test
    void saysTheStateBeforeAndAfterEachEvent() {
        Described started = described(ApplicationPhase.STARTED, 0, null, null);
        Described saved = described(ApplicationPhase.STARTED, 1, null, null);
        Described submitted = described(ApplicationPhase.SUBMITTED, 1, czk("60000"), null);
        Described sentBack = described(ApplicationPhase.DEFECTIVE, 1, czk("60000"), CURE_BY);

        assertThat(STEPS)
                .containsExactly(
                        new Step(EVENTS.get(0), null, started),
                        new Step(EVENTS.get(1), started, saved),
                        new Step(EVENTS.get(2), saved, submitted),
                        new Step(EVENTS.get(3), submitted, sentBack));
    }

    @Test
    void isTheSameForAPartOfTheEvents() {
        assertThat(ApplicationHistory.of(EVENTS.subList(0, 2)).steps()).isEqualTo(STEPS.subList(0, 2));
        assertThat(ApplicationHistory.of(List.of()).steps()).isEmpty();
    }

    private static Described described(
            ApplicationPhase phase, int version, @Nullable Money requested, @Nullable LocalDate cureBy) {
        return new Described(PROGRAMME, LINE, ORGANISATION, phase, version, requested, 0, cureBy, null);
    }
}
