package cz.tripartita.grants.programme;

import static cz.tripartita.grants.GrantsSamples.CLOSES_AT;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.at;
import static cz.tripartita.grants.GrantsSamples.council;
import static cz.tripartita.grants.GrantsSamples.parameter;
import static cz.tripartita.grants.GrantsSamples.parameters;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeApproved;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammePublished;
import cz.tripartita.grants.events.ProgrammeEvent.PublicationEnded;
import cz.tripartita.grants.events.Timetable;
import cz.tripartita.grants.parameters.ParametersInForce;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when to when a programme is published, and how its window stands on the clock. */
class PublicationTest {

    @Nested
    class PublishesProgramme {

        private final PublishProgramme command = new PublishProgramme(PROGRAMME);

        @Test
        void on1JuneForAWindowFrom1July() {
            Occasion firstOfJune = at("2026-06-01T10:00:00Z");

            assertThat(PublicationDecider.decide(command, ProgrammeTest.approved(), firstOfJune, parameters()))
                    .containsExactly(new ProgrammePublished(PROGRAMME, LocalDate.parse("2026-06-01")));
        }

        @Test
        void refuses2JuneForAWindowFrom1July() {
            assertThat(Refused.by(
                            GrantsRule.PUBLISHED_IN_TIME,
                            () -> PublicationDecider.decide(
                                    command, ProgrammeTest.approved(), at("2026-06-02T10:00:00Z"), parameters())))
                    .containsEntry("days", 29L)
                    .containsEntry("publishedOn", "2026-06-02")
                    .containsEntry("opensOn", "2026-07-01");
        }

        @ParameterizedTest
        @CsvSource({
            // opens on 31 March, on summer time for two days
            "2026-03-30T22:00:00Z, 2026-03-01T22:59:00Z, true, 30",
            "2026-03-30T22:00:00Z, 2026-03-01T23:00:00Z, false, 29",
            // opens on 1 November, on winter time for a week
            "2026-10-31T23:00:00Z, 2026-10-02T21:59:00Z, true, 30",
            "2026-10-31T23:00:00Z, 2026-10-02T22:00:00Z, false, 29"
        })
        void countsDaysNotHoursWhereTheClockIsMoved(Instant opensAt, Instant now, boolean inTime, long days) {
            ProgrammeState ready = ProgrammeTest.state(ProgrammeTest.drafted(draft -> {
                        draft.opensAt = opensAt;
                        draft.closesAt = opensAt.plusSeconds(3600);
                        draft.decisionBy = LocalDate.parse("2027-01-31");
                    }))
                    .evolve(new ProgrammeApproved(PROGRAMME, council("1/26", LocalDate.parse("2026-01-05"))));
            Occasion occasion = at(now, null);
            if (inTime) {
                assertThat(PublicationDecider.decide(command, ready, occasion, parameters()))
                        .hasSize(1);
            } else {
                assertThat(Refused.by(
                                GrantsRule.PUBLISHED_IN_TIME,
                                () -> PublicationDecider.decide(command, ready, occasion, parameters())))
                        .containsEntry("days", days);
            }
        }

        @Test
        void judgesByTheNoticeOfTheDayOfPublication() {
            ParametersInForce longer = ParametersInForce.of(List.of(
                    parameter(LegalParameter.PROGRAMME_NOTICE_DAYS, "30", "2026-01-01"),
                    parameter(LegalParameter.PROGRAMME_NOTICE_DAYS, "45", "2026-06-01")));

            assertThat(PublicationDecider.decide(command, ProgrammeTest.approved(), at("2026-05-31T10:00:00Z"), longer))
                    .hasSize(1);
            Refused.by(
                    GrantsRule.PUBLISHED_IN_TIME,
                    () -> PublicationDecider.decide(
                            command, ProgrammeTest.approved(), at("2026-06-01T10:00:00Z"), longer));
        }

        @Test
        void countsDaysInPrague() {
            Occasion secondOfJuneInPrague = at("2026-06-01T22:30:00Z");

            Refused.by(
                    GrantsRule.PUBLISHED_IN_TIME,
                    () -> PublicationDecider.decide(
                            command, ProgrammeTest.approved(), secondOfJuneInPrague, parameters()));
        }

        @Test
        void refusesADraftAndASecondPublication() {
            Occasion inTime = at("2026-06-01T10:00:00Z");

            Refused.by(
                    GrantsRule.APPROVED_BEFORE_PUBLICATION,
                    () -> PublicationDecider.decide(command, ProgrammeTest.drafted(), inTime, parameters()));
            Refused.by(
                    GrantsRule.APPROVED_BEFORE_PUBLICATION,
                    () -> PublicationDecider.decide(command, ProgrammeTest.published(), inTime, parameters()));
        }

        @Test
        void refusesADayBeforeItsApproval() {
            Refused.by(
                    GrantsRule.APPROVED_BEFORE_PUBLICATION,
                    () -> PublicationDecider.decide(
                            command, ProgrammeTest.approved(), at("2026-05-13T10:00:00Z"), parameters()));
        }

        @Test
        void refusesWhileNoNoticeIsInForce() {
            Refused.by(
                    GrantsRule.NO_PARAMETER_IN_FORCE,
                    () -> PublicationDecider.decide(
                            command,
                            ProgrammeTest.approved(),
                            at("2026-06-01T10:00:00Z"),
                            ParametersInForce.of(List.of())));
        }
    }

    @Nested
    class EndsPublication {

        private final EndPublication command = new EndPublication(PROGRAMME);

        private List<ProgrammeEvent> end(ProgrammeState state, String now) {
            return PublicationDecider.decide(command, state, at(now), parameters());
        }

        @Test
        void ninetyDaysAfterItsFirstDay() {
            assertThat(end(ProgrammeTest.published(), "2026-08-30T10:00:00Z"))
                    .containsExactly(new PublicationEnded(PROGRAMME, LocalDate.parse("2026-08-30")));
            assertThat(Refused.by(
                            GrantsRule.PUBLISHED_LONG_ENOUGH,
                            () -> end(ProgrammeTest.published(), "2026-08-29T10:00:00Z")))
                    .containsEntry("days", 89L);
        }

        @Test
        void onceAndOnlyOfWhatIsPublished() {
            ProgrammeState ended =
                    ProgrammeTest.published().evolve(new PublicationEnded(PROGRAMME, LocalDate.parse("2026-08-30")));

            assertThat(end(ended, "2026-09-30T10:00:00Z")).isEmpty();
            Refused.by(
                    GrantsRule.PUBLICATION_ENDS_WHAT_IS_PUBLISHED,
                    () -> end(ProgrammeTest.approved(), "2026-09-30T10:00:00Z"));
        }

        @Test
        void notBeforeTheWindowHasClosed() {
            ProgrammeState postponed = ProgrammeTest.published()
                    .evolve(new ProgrammeEvent.DatesPostponed(
                            PROGRAMME,
                            new Timetable(CLOSES_AT, CLOSES_AT, LocalDate.parse("2026-10-31")),
                            new Timetable(
                                    CLOSES_AT, Instant.parse("2026-09-30T22:00:00Z"), LocalDate.parse("2026-10-31")),
                            "málo žádostí"));

            Refused.by(GrantsRule.PUBLISHED_UNTIL_CLOSING, () -> end(postponed, "2026-09-30T21:59:59.999999Z"));
            assertThat(end(postponed, "2026-09-30T22:00:00Z")).hasSize(1);
        }

        @Test
        void refusesWithoutAParameterOfTheDayOfPublication() {
            ParametersInForce later = ParametersInForce.of(
                    List.of(parameter(LegalParameter.PROGRAMME_PUBLISHED_DAYS, "90", "2026-06-02")));

            Refused.by(
                    GrantsRule.NO_PARAMETER_IN_FORCE,
                    () -> PublicationDecider.decide(
                            command, ProgrammeTest.published(), at("2026-09-30T10:00:00Z"), later));
        }
    }

    @Nested
    class KeepsItsWindow {

        @ParameterizedTest
        @CsvSource({
            // midnight of summer time, and of winter time
            "2026-07-31T22:00:00Z, 2026-07-31T21:59:59.999999Z",
            "2026-11-30T23:00:00Z, 2026-11-30T22:59:59.999999Z"
        })
        void openUntilTheLastInstantBeforeItsClosing(Instant closesAt, Instant last) {
            Timetable timetable =
                    new Timetable(Instant.parse("2026-01-01T00:00:00Z"), closesAt, LocalDate.parse("2026-12-31"));

            assertThat(timetable.openAt(last)).isTrue();
            assertThat(timetable.openAt(closesAt)).isFalse();
            assertThat(closesAt.atZone(Occasion.PRAGUE).toLocalTime()).isEqualTo("00:00");
        }
    }
}
