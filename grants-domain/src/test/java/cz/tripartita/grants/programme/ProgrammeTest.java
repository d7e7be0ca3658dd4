package cz.tripartita.grants.programme;

import static cz.tripartita.grants.GrantsSamples.CLOSES_AT;
import static cz.tripartita.grants.GrantsSamples.LINE;
import static cz.tripartita.grants.GrantsSamples.OPENS_AT;
import static cz.tripartita.grants.GrantsSamples.PRIORITY;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.allocated;
import static cz.tripartita.grants.GrantsSamples.at;
import static cz.tripartita.grants.GrantsSamples.byRank;
import static cz.tripartita.grants.GrantsSamples.council;
import static cz.tripartita.grants.GrantsSamples.draft;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.grants.GrantsSamples.parameters;
import static cz.tripartita.grants.GrantsSamples.terms;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.GrantsSamples.Draft;
import cz.tripartita.grants.GrantsWorld;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.AllocationMethod;
import cz.tripartita.grants.events.AllocationTerms;
import cz.tripartita.grants.events.Criterion;
import cz.tripartita.grants.events.LineAllocation;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.AllocationChanged;
import cz.tripartita.grants.events.ProgrammeEvent.DatesPostponed;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeApproved;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeCancelled;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammePublished;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeRevised;
import cz.tripartita.grants.events.ProgrammeLine;
import cz.tripartita.grants.events.Timetable;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.ProposalSuperseded;
import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.planning.events.Resolution;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeTest {

    private static final Occasion IN_MAY = at("2026-05-15T08:00:00Z");
    private static final Resolution APPROVAL = council("210/26", LocalDate.parse("2026-05-14"));

    private static final Ground GROUND = new Ground(Set.of(PRIORITY), null);
    private static final StatuteSteps NOTHING = new StatuteSteps(List.of());

    private static final ProgrammeState DRAFTED = state(drafted(_ -> {}));
    private static final ProgrammeState APPROVED = DRAFTED.evolve(new ProgrammeApproved(PROGRAMME, APPROVAL));
    private static final ProgrammeState PUBLISHED =
            APPROVED.evolve(new ProgrammePublished(PROGRAMME, LocalDate.parse("2026-06-01")));
    private static final ProgrammeState CANCELLED =
            PUBLISHED.evolve(new ProgrammeCancelled(PROGRAMME, "rozpočtové provizorium"));

    static List<ProgrammeEvent> drafted(Consumer<Draft> otherwise) {
        return DraftDecider.decide(draft(otherwise), IN_MAY, GROUND, true);
    }

    static ProgrammeState state(List<ProgrammeEvent> events) {
        return ProgrammeState.after(null, events.getFirst());
    }

    @Nested
    class DraftsProgramme {

        @Test
        void keepsTheTermsAsDrafted() {
            assertThat(drafted(_ -> {})).singleElement().isInstanceOfSatisfying(ProgrammeDrafted.class, terms -> {
                assertThat(terms.terms().allocation()).isEqualTo(czk("1100000"));
                assertThat(terms.terms().opensAt()).isEqualTo(OPENS_AT);
            });
        }

        @ParameterizedTest
        @CsvSource({"60, 41", "60, 39", "100, 0", "150, -50"})
        void refusesWeightsThatDoNotSumTo100(int one, int other) {
            Refused.by(
                    GrantsRule.CRITERIA_WEIGHTS_SUM_TO_100,
                    () -> drafted(draft -> draft.criteria =
                            List.of(Criterion.ofEvaluators("soulad", one), Criterion.ofEvaluators("cena", other))));
        }

        @Test
        void refusesTwoCriteriaOfOneName() {
            Refused.by(
                    GrantsRule.CRITERIA_WEIGHTS_SUM_TO_100,
                    () -> drafted(draft -> draft.criteria =
                            List.of(Criterion.ofEvaluators("cena", 50), Criterion.ofEvaluators("cena", 50))));
        }

        @Test
        void refusesAWindowThatDoesNotOpenBeforeItCloses() {
            Refused.by(
                    GrantsRule.WINDOW_OPENS_BEFORE_IT_CLOSES, () -> drafted(draft -> draft.closesAt = draft.opensAt));
        }

        @Test
        void refusesADecisionDateBeforeClosing() {
            assertThat(drafted(draft -> draft.decisionBy = LocalDate.parse("2026-08-01")))
                    .hasSize(1);
            Refused.by(
                    GrantsRule.DECISION_AFTER_CLOSING,
                    () -> drafted(draft -> draft.decisionBy = LocalDate.parse("2026-07-31")));
        }

        @Test
        void refusesALargestAmountAboveTheAllocation() {
            Refused.by(
                    GrantsRule.LARGEST_AMOUNT_WITHIN_ALLOCATION,
                    () -> drafted(draft -> draft.largestAmount = czk("1000000.01")));
        }

        @ParameterizedTest
        @CsvSource({"-0.1", "100"})
        void refusesAnOwnShareThatIsNoPartOfTheCosts(String percent) {
            Refused.by(GrantsRule.OWN_SHARE_IS_A_PERCENTAGE, () -> drafted(draft -> draft.ownShare = percent));
        }

        @Test
        void refusesAPriorityWithoutConsensus() {
            assertThat(Refused.by(
                            GrantsRule.PRIORITIES_HAVE_CONSENSUS,
                            () -> drafted(draft -> draft.priorities = List.of(PRIORITY, id("disputed")))))
                    .containsEntry("withoutConsensus", List.of(id("disputed").toString()));
        }

        static Stream<Consumer<Draft>> senseless() {
            return Stream.of(
                    draft -> draft.scaleTop = 0,
                    draft -> draft.evaluators = 1,
                    draft -> draft.spreadLimit = "100.1",
                    draft -> draft.cureDays = -1,
                    draft -> draft.tolerance = "-1",
                    draft -> draft.purpose = "x".repeat(10_001),
                    draft -> draft.allocationTerms = byRank("101", null, null),
                    draft -> draft.allocationTerms = byRank(null, "0", null),
                    draft -> draft.allocationTerms =
                            new AllocationTerms(AllocationMethod.PER_UNIT, null, null, null, null, null, czk("1")),
                    draft -> draft.allocationTerms = new AllocationTerms(
                            AllocationMethod.EQUAL_PROPORTION, null, null, null, null, null, Money.ZERO));
        }

        @ParameterizedTest
        @MethodSource("senseless")
        void refusesNumbersThatMakeNoSense(Consumer<Draft> otherwise) {
            Refused.by(GrantsRule.PROGRAMME_TERMS_SENSIBLE, () -> drafted(otherwise));
        }

        @Test
        void refusesTwoLinesOfOneNameAndASettlementBeforeTheYear() {
            ProgrammeLine line = terms(_ -> {}).lines().getFirst();
            ProgrammeLine namesake = new ProgrammeLine(
                    id("another"),
                    line.name() + " ",
                    line.serviceKinds(),
                    line.allocation(),
                    line.largestAmount(),
                    line.smallestOwnSharePercent());

            Refused.by(GrantsRule.LINES_DIFFER, () -> drafted(draft -> draft.lines = List.of(line, namesake)));
            Refused.by(
                    GrantsRule.SETTLEMENT_AFTER_YEAR_BEGINS,
                    () -> drafted(draft -> draft.settlementBy = LocalDate.parse("2026-12-31")));
        }

        @Test
        void mayStillLackWhatTheLawWants() {
            assertThat(drafted(draft -> {
                        draft.purpose = "";
                        draft.lines = List.of();
                        draft.criteria = List.of();
                        draft.opensAt = null;
                        draft.decisionBy = null;
                        draft.priorities = List.of();
                    }))
                    .hasSize(1);
        }
    }

    @Nested
    class RevisesProgramme {

        private final ReviseProgramme shorter =
                new ReviseProgramme(PROGRAMME, terms(draft -> draft.allocation = czk("900000")));

        @Test
        void asAWholeWhileItIsADraft() {
            List<ProgrammeEvent> events = DraftDecider.decide(shorter, DRAFTED, GROUND);

            assertThat(events).containsExactly(new ProgrammeRevised(PROGRAMME, shorter.terms()));
            assertThat(DRAFTED.evolve(events.getFirst()).allocations().total()).isEqualTo(czk("1000000"));
        }

        @Test
        void changesNothingWhenItSaysTheSame() {
            assertThat(DraftDecider.decide(new ReviseProgramme(PROGRAMME, terms(_ -> {})), DRAFTED, GROUND))
                    .isEmpty();
        }

        @Test
        void refusesOnceApprovedOrCancelled() {
            Refused.by(GrantsRule.PROGRAMME_REVISED_AS_DRAFT, () -> DraftDecider.decide(shorter, APPROVED, GROUND));
            Refused.by(GrantsRule.PROGRAMME_NOT_CANCELLED, () -> DraftDecider.decide(shorter, CANCELLED, GROUND));
        }

        @Test
        void refusesWhatMakesNoSense() {
            Refused.by(
                    GrantsRule.PRIORITIES_HAVE_CONSENSUS,
                    () -> DraftDecider.decide(shorter, DRAFTED, new Ground(Set.of(), null)));
        }
    }

    @Nested
    class ServesPriorities {

        private final UUID proposal = id("proposal");

        private List<ProposalEvent> proposal(ProposalKind kind, ProposalEvent... then) {
            return Stream.concat(Stream.of(GrantsWorld.submitted(proposal, "plzen", kind)), Stream.of(then))
                    .toList();
        }

        @ParameterizedTest
        @EnumSource
        void ofTheKindsPriorityAndMeasureOnly(ProposalKind kind) {
            assertThat(AgreedPriority.holds(proposal(kind, GrantsWorld.consensus(proposal)), "plzen"))
                    .isEqualTo(kind == ProposalKind.PRIORITY || kind == ProposalKind.MEASURE);
        }

        @Test
        void withConsensusThatNoLaterProposalTookOver() {
            assertThat(AgreedPriority.holds(proposal(ProposalKind.PRIORITY), "plzen"))
                    .isFalse();
            assertThat(AgreedPriority.holds(
                            proposal(
                                    ProposalKind.PRIORITY,
                                    GrantsWorld.consensus(proposal),
                                    new ProposalSuperseded(proposal, id("later"))),
                            "plzen"))
                    .isFalse();
        }

        @Test
        void ofTheOwnMunicipalityOnly() {
            assertThat(AgreedPriority.holds(proposal(ProposalKind.PRIORITY, GrantsWorld.consensus(proposal)), "zatec"))
                    .isFalse();
            assertThat(AgreedPriority.holds(List.of(), "plzen")).isFalse();
        }
    }

    @Nested
    class ApprovesProgramme {

        static Stream<Arguments> missing() {
            return Stream.of(
                    item("purpose", draft -> draft.purpose = " "),
                    item("reasons", draft -> draft.reasons = ""),
                    item("largestAmount", draft -> draft.largestAmount = Money.ZERO),
                    item("eligibleApplicants", draft -> draft.eligible = ""),
                    item("window", draft -> draft.opensAt = null),
                    item("window", draft -> draft.closesAt = null),
                    item("criteria", draft -> draft.criteria = List.of()),
                    item("decisionBy", draft -> draft.decisionBy = null),
                    item("conditions", draft -> draft.conditions = ""),
                    item("modelApplication", draft -> draft.model = ""));
        }

        private static Arguments item(String name, Consumer<Draft> without) {
            return Arguments.of(name, without);
        }

        @ParameterizedTest
        @MethodSource("missing")
        void refusesWithoutAnItemOfTheLaw(String item, Consumer<Draft> without) {
            assertThat(Refused.by(GrantsRule.PROGRAMME_HAS_TEN_ITEMS, () -> approve(state(drafted(without)))))
                    .containsEntry("missing", List.of(item));
        }

        @Test
        void listsEveryItemThatIsMissing() {
            ProgrammeState empty = state(drafted(draft -> {
                draft.purpose = "";
                draft.reasons = "";
                draft.lines = List.of();
                draft.eligible = "";
                draft.criteria = List.of();
                draft.opensAt = null;
                draft.decisionBy = null;
                draft.conditions = "";
                draft.model = "";
            }));

            assertThat(Refused.by(GrantsRule.PROGRAMME_HAS_TEN_ITEMS, () -> approve(empty)))
                    .containsEntry(
                            "missing",
                            List.of(
                                    "purpose",
                                    "reasons",
                                    "allocation",
                                    "largestAmount",
                                    "eligibleApplicants",
                                    "window",
                                    "criteria",
                                    "decisionBy",
                                    "conditions",
                                    "modelApplication"));
            Refused.by(
                    GrantsRule.PROGRAMME_HAS_TEN_ITEMS,
                    () -> PublicationDecider.decide(
                            new PublishProgramme(PROGRAMME),
                            empty.evolve(new ProgrammeApproved(PROGRAMME, APPROVAL)),
                            at("2026-06-01T10:00:00Z"),
                            parameters()));
        }

        private static List<ProgrammeEvent> approve(ProgrammeState drafted) {
            return ProgrammeDecider.decide(new ApproveProgramme(PROGRAMME, APPROVAL), drafted, IN_MAY, GROUND, NOTHING);
        }

        @Test
        void refusesAPriorityWhoseConsensusHasLapsedAndAProgrammeThatServesNone() {
            Refused.by(
                    GrantsRule.PRIORITIES_HAVE_CONSENSUS,
                    () -> ProgrammeDecider.decide(
                            new ApproveProgramme(PROGRAMME, APPROVAL),
                            DRAFTED,
                            IN_MAY,
                            new Ground(Set.of(), null),
                            NOTHING));
            Refused.by(
                    GrantsRule.PROGRAMME_SERVES_A_PRIORITY,
                    () -> approve(state(drafted(draft -> draft.priorities = List.of()))));
        }

        @ParameterizedTest
        @EnumSource
        void takesAResolutionOfCouncilOrAssemblyOnly(Body body) {
            ApproveProgramme command =
                    new ApproveProgramme(PROGRAMME, new Resolution(body, "210/26", LocalDate.parse("2026-05-14")));
            if (body == Body.COUNCIL || body == Body.ASSEMBLY) {
                assertThat(ProgrammeDecider.decide(command, DRAFTED, IN_MAY, GROUND, NOTHING))
                        .hasSize(1);
            } else {
                Refused.by(
                        GrantsRule.RESOLUTION_OF_ELECTED_BODY,
                        () -> ProgrammeDecider.decide(command, DRAFTED, IN_MAY, GROUND, NOTHING));
            }
        }

        @Test
        void refusesAResolutionWithoutNumber() {
            Refused.by(
                    GrantsRule.RESOLUTION_OF_ELECTED_BODY,
                    () -> ProgrammeDecider.decide(
                            new ApproveProgramme(PROGRAMME, council(" ", APPROVAL.adoptedOn())),
                            DRAFTED,
                            IN_MAY,
                            GROUND,
                            NOTHING));
        }

        @Test
        void refusesAResolutionOfTomorrow() {
            Refused.by(
                    GrantsRule.RESOLUTION_NOT_IN_FUTURE,
                    () -> ProgrammeDecider.decide(
                            new ApproveProgramme(PROGRAMME, council("1/26", LocalDate.parse("2026-05-16"))),
                            DRAFTED,
                            IN_MAY,
                            GROUND,
                            NOTHING));
        }

        @Test
        void refusesASecondApprovalAndACancelledProgramme() {
            ApproveProgramme command = new ApproveProgramme(PROGRAMME, APPROVAL);

            Refused.by(
                    GrantsRule.PROGRAMME_APPROVED_ONCE,
                    () -> ProgrammeDecider.decide(command, APPROVED, IN_MAY, GROUND, NOTHING));
            Refused.by(
                    GrantsRule.PROGRAMME_NOT_CANCELLED,
                    () -> ProgrammeDecider.decide(command, CANCELLED, IN_MAY, GROUND, NOTHING));
        }
    }

    @Nested
    class ChangesAllocation {

        private ChangeAllocation to(String services) {
            return to(allocated(services, "100000"));
        }

        private ChangeAllocation to(List<LineAllocation> lines) {
            return new ChangeAllocation(
                    PROGRAMME, lines, council("215/26", APPROVAL.adoptedOn()), "rozpočtové opatření");
        }

        @Test
        void refusesTheResolutionThatApprovedItOrHasAlreadyChangedIt() {
            ChangeAllocation byApproval =
                    new ChangeAllocation(PROGRAMME, allocated("2", "2"), APPROVAL, "rozpočtové opatření");
            ProgrammeState changed = PUBLISHED.evolve(
                    AllocationDecider.decide(to("1200000"), PUBLISHED, IN_MAY).getFirst());

            Refused.by(GrantsRule.RESOLUTION_USED_ONCE, () -> AllocationDecider.decide(byApproval, PUBLISHED, IN_MAY));
            Refused.by(GrantsRule.RESOLUTION_USED_ONCE, () -> AllocationDecider.decide(to("1300000"), changed, IN_MAY));
        }

        @Test
        void byAFurtherResolutionOncePublished() {
            assertThat(AllocationDecider.decide(to("1200000"), PUBLISHED, IN_MAY))
                    .singleElement()
                    .isInstanceOfSatisfying(AllocationChanged.class, changed -> {
                        assertThat(changed.before()).isEqualTo(czk("1100000"));
                        assertThat(changed.after()).isEqualTo(czk("1300000"));
                        assertThat(changed.lines()).isEqualTo(allocated("1200000", "100000"));
                    });
        }

        @Test
        void neverBelowWhatIsAwardedFromTheLineWhateverTheOthersHave() {
            ProgrammeState awarded = AwardsTest.awarded(PUBLISHED, "120000", "80000.50");

            assertThat(AllocationDecider.decide(to("200000.50"), awarded, IN_MAY))
                    .hasSize(1);
            assertThat(Refused.by(
                            GrantsRule.ALLOCATION_NOT_BELOW_AWARDED,
                            () -> AllocationDecider.decide(to(allocated("200000.49", "900000")), awarded, IN_MAY)))
                    .containsEntry("line", LINE.toString())
                    .containsEntry("awarded", czk("200000.50").amount());
        }

        @Test
        void namesEachLineOnce() {
            LineAllocation services = new LineAllocation(LINE, czk("5"));

            Refused.by(
                    GrantsRule.ALLOCATION_OF_EVERY_LINE,
                    () -> AllocationDecider.decide(to(List.of(services)), PUBLISHED, IN_MAY));
            Refused.by(
                    GrantsRule.ALLOCATION_OF_EVERY_LINE,
                    () -> AllocationDecider.decide(to(List.of(services, services)), PUBLISHED, IN_MAY));
        }

        @Test
        void refusesADraftACancelledProgrammeAndNothing() {
            Refused.by(
                    GrantsRule.ALLOCATION_CHANGES_AFTER_APPROVAL,
                    () -> AllocationDecider.decide(to("1200000"), DRAFTED, IN_MAY));
            Refused.by(
                    GrantsRule.PROGRAMME_NOT_CANCELLED,
                    () -> AllocationDecider.decide(to("1200000"), CANCELLED, IN_MAY));
            Refused.by(GrantsRule.AMOUNTS_POSITIVE, () -> AllocationDecider.decide(to("0"), PUBLISHED, IN_MAY));
        }

        @Test
        void changesNothingWhenItIsAlreadySo() {
            assertThat(AllocationDecider.decide(to("1000000"), PUBLISHED, IN_MAY))
                    .isEmpty();
        }
    }

    @Nested
    class PostponesDates {

        private static PostponeDates to(Instant closesAt, String decisionBy) {
            return new PostponeDates(PROGRAMME, closesAt, LocalDate.parse(decisionBy), "málo žádostí");
        }

        @Test
        void toALaterTime() {
            Instant later = CLOSES_AT.plusSeconds(1);

            assertThat(ProgrammeDecider.decide(to(later, "2026-10-31"), PUBLISHED))
                    .containsExactly(new DatesPostponed(
                            PROGRAMME,
                            new Timetable(OPENS_AT, CLOSES_AT, LocalDate.parse("2026-10-31")),
                            new Timetable(OPENS_AT, later, LocalDate.parse("2026-10-31")),
                            "málo žádostí"));
            assertThat(ProgrammeDecider.decide(to(CLOSES_AT, "2026-10-31"), PUBLISHED))
                    .isEmpty();
        }

        @Test
        void neverToAnEarlierOne() {
            Refused.by(
                    GrantsRule.DATES_ONLY_LATER,
                    () -> ProgrammeDecider.decide(to(CLOSES_AT.minusNanos(1000), "2026-11-30"), PUBLISHED));
            Refused.by(
                    GrantsRule.DATES_ONLY_LATER,
                    () -> ProgrammeDecider.decide(to(CLOSES_AT.plusSeconds(1), "2026-10-30"), PUBLISHED));
        }

        @Test
        void keepsTheDecisionAfterClosing() {
            Refused.by(
                    GrantsRule.DECISION_AFTER_CLOSING,
                    () -> ProgrammeDecider.decide(to(Instant.parse("2026-11-01T08:00:00Z"), "2026-10-31"), PUBLISHED));
        }

        @Test
        void refusesWhatIsNotPublishedOrCancelled() {
            Refused.by(
                    GrantsRule.DATES_POSTPONED_AFTER_PUBLICATION,
                    () -> ProgrammeDecider.decide(to(CLOSES_AT, "2026-11-30"), APPROVED));
            Refused.by(
                    GrantsRule.PROGRAMME_NOT_CANCELLED,
                    () -> ProgrammeDecider.decide(to(CLOSES_AT, "2026-11-30"), CANCELLED));
        }

        @Test
        void putsOffOnlyTheDecisionOnceSomethingIsDecided() {
            ProgrammeState awarded = AwardsTest.awarded(PUBLISHED, "1000");

            assertThat(ProgrammeDecider.decide(to(CLOSES_AT, "2026-11-30"), awarded))
                    .hasSize(1);
            Refused.by(
                    GrantsRule.CLOSING_POSTPONED_BEFORE_AWARDS,
                    () -> ProgrammeDecider.decide(to(CLOSES_AT.plusSeconds(1), "2026-11-30"), awarded));
        }
    }

    @Nested
    class CancelsProgramme {

        private final CancelProgramme command = new CancelProgramme(PROGRAMME, "rozpočtové provizorium");

        @Test
        void beforeAnythingIsDecidedFromIt() {
            assertThat(ProgrammeDecider.decide(command, PUBLISHED)).hasSize(1);
            assertThat(ProgrammeDecider.decide(command, CANCELLED)).isEmpty();
        }

        @Test
        void refusesOnceSomethingIsDecided() {
            Refused.by(
                    GrantsRule.CANCELLED_BEFORE_AWARDS,
                    () -> ProgrammeDecider.decide(command, AwardsTest.awarded(PUBLISHED, "1000")));
        }
    }

    static ProgrammeState drafted() {
        return DRAFTED;
    }

    static ProgrammeState approved() {
        return APPROVED;
    }

    static ProgrammeState published() {
        return PUBLISHED;
    }

    static ProgrammeState cancelled() {
        return CANCELLED;
    }

    static Instant justBeforeClosing() {
        return CLOSES_AT.minusNanos(1000);
    }
}
