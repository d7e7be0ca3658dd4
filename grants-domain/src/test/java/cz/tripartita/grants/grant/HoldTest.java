package cz.tripartita.grants.grant;

import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.grants.grant.GrantCase.GRANT;
import static cz.tripartita.grants.grant.GrantCase.terms;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.HoldLifted;
import cz.tripartita.grants.events.GrantEvent.PaymentsHeld;
import cz.tripartita.grants.events.ReportingDuty;
import cz.tripartita.grants.events.ReportingLength;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoldTest {

    private static final ReportingDuty HOLDING = new ReportingDuty(ReportingLength.QUARTER, 30, true);
    private static final ReportingDuty PATIENT = new ReportingDuty(ReportingLength.QUARTER, 30, false);
    private static final String QUARTER = "2027-Q1";

    private static AgreementTerms reporting(@Nullable ReportingDuty duty) {
        return terms("45000", text -> text.reporting = duty);
    }

    private static GrantCase signed(@Nullable ReportingDuty duty) {
        GrantCase grant = GrantCase.awarded("45000");
        grant.prepare("2026/001", reporting(duty));
        grant.as("head").sign("2026/001");
        return grant;
    }

    @Nested
    class Agreement {

        @ParameterizedTest
        @ValueSource(ints = {0, -1, 367})
        void givesTimeToReport(int days) {
            ReportingDuty duty = new ReportingDuty(ReportingLength.YEAR, days, true);

            assertThat(Refused.by(GrantsRule.REPORTING_DUTY_HAS_TIME, () -> signed(duty)))
                    .containsEntry("daysToReport", days);
        }

        @Test
        void keepsItsDutyThroughAmendments() {
            GrantCase grant = signed(HOLDING).changedTo("50000").on("2027-01-10");

            assertThat(Refused.by(
                            GrantsRule.REPORTING_DUTY_STAYS,
                            () -> grant.as("officer").prepareAmendment("2027/001", terms("50000"), null)))
                    .containsEntry("every", HOLDING.every().name())
                    .containsEntry("daysToReport", HOLDING.daysToReport())
                    .containsEntry("holdsPayments", true);
            assertThat(grant.prepareAmendment("2027/001", terms("50000", text -> text.reporting = HOLDING), null))
                    .hasSize(1);
        }
    }

    @Nested
    class OverdueReport {

        @Test
        void holdsPaymentsOnceAndUntilItComesIn() {
            GrantCase grant = signed(HOLDING);

            assertThat(grant.hold(QUARTER)).containsExactly(new PaymentsHeld(GRANT, id("monitoring"), QUARTER));
            assertThat(grant.hold(QUARTER)).isEmpty();
            assertThat(Refused.by(GrantsRule.PAYMENTS_NOT_HELD, () -> grant.approve("first", "1")))
                    .containsEntry("overdue", List.of(QUARTER));
            assertThat(grant.lift(QUARTER)).containsExactly(new HoldLifted(GRANT, id("monitoring"), QUARTER));
            assertThat(grant.lift(QUARTER)).isEmpty();
            assertThat(grant.approve("first", "1")).hasSize(1);
        }

        @Test
        void holdsWhatIsApprovedAndNotPaid() {
            GrantCase grant = signed(HOLDING).on("2026-10-02");
            grant.approve("first", "1");
            grant.hold(QUARTER);

            Refused.by(GrantsRule.PAYMENTS_NOT_HELD, () -> grant.as("finance").pay("first"));
        }

        @Test
        void holdsWhatWouldBeSetOff() {
            GrantCase grant = GrantCase.awarded("45000");
            grant.prepare("2026/001", reporting(HOLDING));
            grant.as("head").sign("2026/001");
            grant.on("2026-10-06").approve("first", "100");
            grant.as("finance").pay("first");
            grant.as("officer").demand("back", "50");
            grant.as("head").approve("second", "100");
            grant.hold(QUARTER);

            Refused.by(GrantsRule.PAYMENTS_NOT_HELD, () -> grant.as("finance").setOff("off", "back", "second", "50"));
        }

        @Test
        void holdsAsLongAsAnyOfThemIsOverdue() {
            GrantCase grant = signed(HOLDING);
            grant.hold(QUARTER);
            grant.hold("2027-Q2");
            grant.lift(QUARTER);

            assertThat(Refused.by(GrantsRule.PAYMENTS_NOT_HELD, () -> grant.approve("first", "1")))
                    .containsEntry("overdue", List.of("2027-Q2"));
        }

        @Test
        void holdsNothingWhereTheAgreementDoesNotSaySo() {
            for (GrantCase grant : List.of(signed(PATIENT), signed(null))) {
                assertThat(Refused.by(GrantsRule.HOLD_IN_AGREEMENT, () -> grant.hold(QUARTER)))
                        .containsEntry("number", "2026/001");
            }
        }

        @Test
        void holdsNothingWhileNothingIsAgreed() {
            assertThat(GrantCase.awarded("45000").hold(QUARTER)).isEmpty();
        }

        @Test
        void holdsNothingOfAWithdrawnGrantAndIsForgottenWithIt() {
            GrantCase grant = signed(HOLDING);
            grant.hold(QUARTER);
            grant.withdrawn();

            assertThat(grant.hold("2027-Q2")).isEmpty();
            assertThat(grant.lift(QUARTER)).isEmpty();
            grant.awardedAgain("40000").on("2027-02-01").as("officer");
            grant.prepare("2027/001", terms("40000", text -> text.reporting = HOLDING));
            grant.as("head").sign("2027/001");
            assertThat(grant.approve("first", "1")).hasSize(1);
        }

        @Test
        void isSeenInTheHistory() {
            GrantCase grant = signed(HOLDING);
            grant.hold(QUARTER);
            grant.lift(QUARTER);
            List<GrantEvent> events = grant.events;

            assertThat(GrantHistory.of(events).steps())
                    .extracting(step -> step.after().held())
                    .containsExactly(List.of(), List.of(), List.of(), List.of(QUARTER), List.of());
        }
    }
}
