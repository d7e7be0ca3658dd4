package cz.tripartita.grants.application;

import static cz.tripartita.grants.GrantsSamples.APPLICATION;
import static cz.tripartita.grants.GrantsSamples.DECIDED_ON;
import static cz.tripartita.grants.GrantsSamples.OPENS_AT;
import static cz.tripartita.grants.GrantsSamples.ORGANISATION;
import static cz.tripartita.grants.GrantsSamples.assembly;
import static cz.tripartita.grants.GrantsSamples.at;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.grants.application.Applications.in;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationAwarded;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRefused;
import cz.tripartita.planning.events.Resolution;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How an application ends. */
class ApplicationEndTest {

    private static final Occasion IN_WINDOW = at(OPENS_AT.plusSeconds(3600), ORGANISATION);

    @Nested
    class WithdrawsApplication {

        private final WithdrawApplication command = new WithdrawApplication(APPLICATION);

        @ParameterizedTest
        @EnumSource(names = {"STARTED", "SUBMITTED", "DEFECTIVE", "COMPLETE"})
        void ofTheOwnOrganisationUntilTheDecision(ApplicationPhase phase) {
            assertThat(ApplicationDecider.decide(command, in(phase), IN_WINDOW, false))
                    .hasSize(1);
            Refused.by(
                    GrantsRule.APPLICATION_NOT_DECIDED,
                    () -> ApplicationDecider.decide(command, in(phase), IN_WINDOW, true));
        }

        @Test
        void refusesAnotherOrganisation() {
            Refused.by(
                    GrantsRule.OWN_ORGANISATION_ONLY,
                    () -> ApplicationDecider.decide(
                            command, in(ApplicationPhase.SUBMITTED), at(OPENS_AT, id("competitor")), false));
        }

        @Test
        void changesNothingTheSecondTimeAndRefusesARejectedOne() {
            assertThat(ApplicationDecider.decide(command, in(ApplicationPhase.WITHDRAWN), IN_WINDOW, false))
                    .isEmpty();
            Refused.by(
                    GrantsRule.APPLICATION_UNDER_CHECK,
                    () -> ApplicationDecider.decide(command, in(ApplicationPhase.REJECTED), IN_WINDOW, false));
        }
    }

    @Nested
    class RecordsDecision {

        private final Resolution resolution = assembly("300/26", DECIDED_ON);
        private final RecordDecision award =
                new RecordDecision(APPLICATION, id("grant"), czk("1000"), resolution, null);
        private final RecordDecision refusal = new RecordDecision(APPLICATION, null, czk("0"), resolution, "málo bodů");

        @Test
        void asAwardedOrRefused() {
            assertThat(ApplicationDecider.decide(award, in(ApplicationPhase.COMPLETE)))
                    .containsExactly(new ApplicationAwarded(APPLICATION, id("grant"), czk("1000"), resolution));
            assertThat(ApplicationDecider.decide(refusal, in(ApplicationPhase.COMPLETE)))
                    .containsExactly(new ApplicationRefused(APPLICATION, resolution, "málo bodů"));
        }

        @Test
        void changesNothingTheSecondTime() {
            assertThat(ApplicationDecider.decide(award, in(ApplicationPhase.DECIDED)))
                    .isEmpty();
            assertThat(ApplicationDecider.decide(refusal, in(ApplicationPhase.REFUSED)))
                    .isEmpty();
            assertThat(ApplicationDecider.decide(refusal, in(ApplicationPhase.DECIDED)))
                    .isEmpty();
        }

        @Test
        void ofAnAwardAfterARefusal() {
            assertThat(ApplicationDecider.decide(award, in(ApplicationPhase.REFUSED)))
                    .containsExactly(new ApplicationAwarded(APPLICATION, id("grant"), czk("1000"), resolution));
        }

        @Test
        void refusesAnApplicationThatIsNotComplete() {
            Refused.by(
                    GrantsRule.APPLICATION_COMPLETE,
                    () -> ApplicationDecider.decide(award, in(ApplicationPhase.WITHDRAWN)));
        }
    }
}
