package cz.tripartita.grants.application;

import static cz.tripartita.grants.GrantsSamples.APPLICATION;
import static cz.tripartita.grants.GrantsSamples.DECIDED_ON;
import static cz.tripartita.grants.GrantsSamples.ORGANISATION;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.council;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.application.ApplicationHistory.Described;
import cz.tripartita.grants.application.ApplicationHistory.Step;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationAwarded;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationFoundComplete;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationHistoryTest {

    private static final List<ApplicationEvent> EVENTS = List.of(
            GrantApplicationTest.submit(_ -> {}).getFirst(),
            new ApplicationFoundComplete(APPLICATION),
            new ApplicationAwarded(APPLICATION, id("grant"), czk("45000"), council("518/26", DECIDED_ON)));

    private static final List<Step> STEPS = ApplicationHistory.of(EVENTS).steps();

    @Test
    void saysTheStateBeforeAndAfterEachEvent() {
        Described submitted = in(ApplicationPhase.SUBMITTED);
        Described complete = in(ApplicationPhase.COMPLETE);

        assertThat(STEPS)
                .containsExactly(
                        new Step(EVENTS.get(0), null, submitted),
                        new Step(EVENTS.get(1), submitted, complete),
                        new Step(EVENTS.get(2), complete, in(ApplicationPhase.DECIDED)));
    }

    @Test
    void isTheSameForAPartOfTheEvents() {
        assertThat(ApplicationHistory.of(EVENTS.subList(0, 2)).steps()).isEqualTo(STEPS.subList(0, 2));
        assertThat(ApplicationHistory.of(List.of()).steps()).isEmpty();
    }

    private static Described in(ApplicationPhase phase) {
        return new Described(PROGRAMME, ORGANISATION, phase);
    }
}
