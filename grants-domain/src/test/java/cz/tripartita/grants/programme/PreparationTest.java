package cz.tripartita.grants.programme;

import static cz.tripartita.grants.GrantsSamples.PLZEN;
import static cz.tripartita.grants.GrantsSamples.PRIORITY;
import static cz.tripartita.grants.GrantsSamples.PROCESS;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.at;
import static cz.tripartita.grants.GrantsSamples.council;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.grants.GrantsSamples.terms;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.GrantsWorld;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeOpinionGiven;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeProposed;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeRevised;
import cz.tripartita.grants.programme.SteeringMeeting.Carried;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.DecisionRule;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.planning.events.MeetingEvent.MeetingOpened;
import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the statute wants of a programme before its approval. */
class PreparationTest {

    private static final String COMMISSION = "sociální a zdravotní komise";
    private static final LocalDate DAY = LocalDate.parse("2026-05-12");
    private static final Occasion ON_THE_DAY = at("2026-05-12T12:00:00Z");
    private static final ProgrammeState DRAFTED = ProgrammeTest.drafted();
    private static final ProgrammeState SEEN = DRAFTED.evolve(new ProgrammeProposed(PROGRAMME, id("meeting"), DAY))
            .evolve(new ProgrammeOpinionGiven(PROGRAMME, COMMISSION, true, DAY));

    private static final StatuteSteps OF_ZATEC = new StatuteSteps(List.of(
            GrantsWorld.statute(PROCESS, 1, "2026-01-01"),
            GrantsWorld.statute(
                    PROCESS, 2, "2026-05-01", DocumentStep.STEERING_APPROVAL, DocumentStep.COMMISSION_OPINION)));

    @Nested
    class Approves {

        private static List<ProgrammeEvent> approve(ProgrammeState state, String adoptedOn) {
            return ProgrammeDecider.decide(
                    new ApproveProgramme(PROGRAMME, council("210/26", LocalDate.parse(adoptedOn))),
                    state,
                    at("2026-05-20T12:00:00Z"),
                    new Ground(Set.of(PRIORITY), null),
                    OF_ZATEC);
        }

        @Test
        void withProposalAndOpinionOfTheDayOfTheResolutionOrEarlier() {
            assertThat(approve(SEEN, "2026-05-12")).hasSize(1);
        }

        @Test
        void refusesWhatIsMissingOrLaterThanTheResolution() {
            assertThat(Refused.by(GrantsRule.PROGRAMME_SEEN_BEFORE_APPROVAL, () -> approve(DRAFTED, "2026-05-12")))
                    .containsEntry("missing", List.of("STEERING_APPROVAL", "COMMISSION_OPINION"));
            assertThat(Refused.by(GrantsRule.PROGRAMME_SEEN_BEFORE_APPROVAL, () -> approve(SEEN, "2026-05-11")))
                    .containsEntry("missing", List.of("STEERING_APPROVAL", "COMMISSION_OPINION"));
        }

        @Test
        void judgesByTheStatuteInEffectOnTheDayOfTheResolution() {
            assertThat(approve(DRAFTED, "2026-04-30")).hasSize(1);
            Refused.by(GrantsRule.PROGRAMME_SEEN_BEFORE_APPROVAL, () -> approve(DRAFTED, "2026-05-01"));
        }

        @Test
        void wantsBothAnewOnceTheDraftIsRewritten() {
            ProgrammeState rewritten = SEEN.evolve(new ProgrammeRevised(PROGRAMME, terms(draft -> draft.cureDays = 5)));

            Refused.by(GrantsRule.PROGRAMME_SEEN_BEFORE_APPROVAL, () -> approve(rewritten, "2026-05-12"));
        }
    }

    @Nested
    class ProposesProgramme {

        private static final SteeringMeeting MEETING =
                new SteeringMeeting(PROCESS, DAY, Set.of(new Carried(PROGRAMME, 1)));

        private final ProposeProgramme command = new ProposeProgramme(PROGRAMME, id("meeting"));

        private List<ProgrammeEvent> propose(ProgrammeState state, @Nullable SteeringMeeting meeting) {
            return PreparationDecider.decide(command, state, ON_THE_DAY, meeting);
        }

        @Test
        void atAMeetingOfTheSteeringGroupOfItsProcessOnThatDay() {
            assertThat(propose(DRAFTED, MEETING)).containsExactly(new ProgrammeProposed(PROGRAMME, id("meeting"), DAY));
            Refused.by(GrantsRule.PROPOSED_AT_STEERING_MEETING, () -> propose(DRAFTED, null));
            Refused.by(
                    GrantsRule.PROPOSED_AT_STEERING_MEETING,
                    () -> propose(DRAFTED, new SteeringMeeting(id("other process"), DAY, MEETING.carried())));
            Refused.by(
                    GrantsRule.PROPOSED_AT_STEERING_MEETING,
                    () -> propose(DRAFTED, new SteeringMeeting(PROCESS, DAY.minusDays(1), MEETING.carried())));
        }

        @Test
        void byABallotOnTheDraftAsItStands() {
            ProgrammeState rewritten = DRAFTED.evolve(new ProgrammeEvent.ProgrammeRevised(PROGRAMME, terms(_ -> {})));

            assertThat(Refused.by(GrantsRule.PROPOSED_AT_STEERING_MEETING, () -> propose(rewritten, MEETING)))
                    .containsEntry("draft", 2);
            assertThat(propose(rewritten, new SteeringMeeting(PROCESS, DAY, Set.of(new Carried(PROGRAMME, 2)))))
                    .hasSize(1);
            Refused.by(
                    GrantsRule.PROPOSED_AT_STEERING_MEETING,
                    () -> propose(
                            DRAFTED, new SteeringMeeting(PROCESS, DAY, Set.of(new Carried(id("other programme"), 1)))));
        }

        @Test
        void onceAndAsADraft() {
            assertThat(propose(SEEN, MEETING)).isEmpty();
            Refused.by(GrantsRule.PROGRAMME_PREPARED_AS_DRAFT, () -> propose(ProgrammeTest.approved(), MEETING));
            Refused.by(GrantsRule.PROGRAMME_NOT_CANCELLED, () -> propose(ProgrammeTest.cancelled(), MEETING));
        }

        @ParameterizedTest
        @EnumSource(
                value = Body.class,
                names = {"WORKING_GROUP", "STEERING_GROUP", "EXPERT_PLATFORM"})
        void knowsOnlyMeetingsOfASteeringGroup(Body body) {
            assertThat(SteeringMeeting.of(
                            List.of(
                                    GrantsWorld.scheduled(id("meeting"), id("group")),
                                    new MeetingOpened(id("meeting"), DAY)),
                            List.of(GrantsWorld.group(id("group"), PROCESS, body))))
                    .isEqualTo(
                            body == Body.STEERING_GROUP
                                    ? Optional.of(new SteeringMeeting(PROCESS, DAY, Set.of()))
                                    : Optional.empty());
        }

        @ParameterizedTest
        @CsvSource({
            "GRANT_PROGRAMME, MAJORITY, true, true",
            "GRANT_PROGRAMME, MAJORITY, false, false",
            "GRANT_PROGRAMME, ADVISORY, true, false",
            "DOCUMENT, MAJORITY, true, false"
        })
        void countsBallotsOnProgrammesThatWereCarried(
                Matter matter, DecisionRule rule, boolean carried, boolean counts) {
            assertThat(SteeringMeeting.of(
                            List.of(
                                    GrantsWorld.scheduled(id("meeting"), id("group")),
                                    new MeetingOpened(id("meeting"), DAY),
                                    GrantsWorld.ballot(id("meeting"), PROGRAMME, matter, rule, carried)),
                            List.of(GrantsWorld.group(id("group"), PROCESS, Body.STEERING_GROUP))))
                    .contains(counts ? MEETING : new SteeringMeeting(PROCESS, DAY, Set.of()));
        }

        @Test
        void knowsNoMeetingThatWasNotHeld() {
            assertThat(SteeringMeeting.of(
                            List.of(GrantsWorld.scheduled(id("meeting"), id("group"))),
                            List.of(GrantsWorld.group(id("group"), PROCESS, Body.STEERING_GROUP))))
                    .isEmpty();
        }
    }

    @Nested
    class RecordsOpinion {

        private static List<ProgrammeEvent> opinion(ProgrammeState state, String commission) {
            return PreparationDecider.decide(
                    new RecordProgrammeOpinion(PROGRAMME, commission, false), state, ON_THE_DAY);
        }

        @Test
        void onceForEachCommissionWhateverItSays() {
            assertThat(opinion(DRAFTED, COMMISSION))
                    .containsExactly(new ProgrammeOpinionGiven(PROGRAMME, COMMISSION, false, DAY));
            assertThat(opinion(SEEN, "finanční výbor")).hasSize(1);
            Refused.by(GrantsRule.OPINION_GIVEN_ONCE, () -> opinion(SEEN, COMMISSION));
        }

        @Test
        void onlyOnADraft() {
            Refused.by(GrantsRule.PROGRAMME_PREPARED_AS_DRAFT, () -> opinion(ProgrammeTest.published(), COMMISSION));
        }
    }

    @Test
    void readsTheStatuteOfAProcessOfTheMunicipality() {
        ProcessEstablished established = new ProcessEstablished(PROCESS, "zatec", "KPSS");

        assertThat(StatuteSteps.of(List.of(established), PLZEN)).isEmpty();
        assertThat(StatuteSteps.of(List.of(), PLZEN)).isEmpty();
        assertThat(StatuteSteps.of(
                        List.of(
                                established,
                                GrantsWorld.statute(PROCESS, 1, "2026-01-01", DocumentStep.COMMISSION_OPINION)),
                        "zatec"))
                .hasValueSatisfying(statute -> {
                    assertThat(statute.on(LocalDate.parse("2025-12-31"))).isEmpty();
                    assertThat(statute.on(LocalDate.parse("2026-01-01")))
                            .containsExactly(DocumentStep.COMMISSION_OPINION);
                });
    }
}
