package cz.tripartita.monitoring.effectiveness;

import static cz.tripartita.monitoring.MonitoringSamples.MONITORING;
import static cz.tripartita.monitoring.MonitoringSamples.ORGANISATION;
import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.clients;
import static cz.tripartita.monitoring.MonitoringSamples.defined;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.MonitoringSamples.opened;
import static cz.tripartita.monitoring.effectiveness.EvaluationSamples.EVALUATION;
import static cz.tripartita.monitoring.effectiveness.EvaluationSamples.NOTHING;
import static cz.tripartita.monitoring.effectiveness.EvaluationSamples.REPORTS;
import static cz.tripartita.monitoring.effectiveness.EvaluationSamples.SURVEY;
import static cz.tripartita.monitoring.effectiveness.EvaluationSamples.VISIT;
import static cz.tripartita.monitoring.effectiveness.EvaluationSamples.analyst;
import static cz.tripartita.monitoring.effectiveness.EvaluationSamples.clientsAndCosts;
import static cz.tripartita.monitoring.effectiveness.EvaluationSamples.comparison;
import static cz.tripartita.monitoring.effectiveness.EvaluationSamples.entered;
import static cz.tripartita.monitoring.effectiveness.EvaluationSamples.evidence;
import static cz.tripartita.monitoring.effectiveness.EvaluationSamples.method;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.Refused;
import cz.tripartita.monitoring.catalogue.Indicators;
import cz.tripartita.monitoring.comparison.AcceptedYear;
import cz.tripartita.monitoring.events.Band;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.ComparedValue;
import cz.tripartita.monitoring.events.ComparedWith;
import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import cz.tripartita.monitoring.events.DropReason;
import cz.tripartita.monitoring.events.EffectivenessEvent;
import cz.tripartita.monitoring.events.EffectivenessEvent.CommentInvited;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationCommented;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationDrawnUp;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationFinalised;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationRevised;
import cz.tripartita.monitoring.events.EffectivenessEvent.VerdictGiven;
import cz.tripartita.monitoring.events.EvaluationComponent;
import cz.tripartita.monitoring.events.EvaluationMethodEvent.MethodAdopted;
import cz.tripartita.monitoring.events.IndicatorDefinition;
import cz.tripartita.monitoring.events.MethodTerms;
import cz.tripartita.monitoring.events.PartKind;
import cz.tripartita.monitoring.events.PastYear;
import cz.tripartita.monitoring.events.RecommendedCourse;
import cz.tripartita.monitoring.events.ReportSource;
import cz.tripartita.monitoring.method.Methods;
import cz.tripartita.monitoring.servicemonitoring.ServiceMonitoring;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EffectivenessEvaluationTest {

    private static final Occasion IN_MARCH = analyst("2028-03-01");
    private static final DrawUpEvaluation DRAW_UP =
            new DrawUpEvaluation(EVALUATION, MONITORING, id("survey"), id("visit"));
    private static final GiveVerdict VERDICT =
            new GiveVerdict(EVALUATION, RecommendedCourse.CONTINUE, "Služba plní, co má.");
    private static final List<Occasion> NOT_ANALYSTS =
            List.of(at("2028-03-01", ORGANISATION), nobody(IN_MARCH.organisation()));
    private static final String TEXT = "Klientů ubylo kvůli přestavbě.";

    private static Occasion nobody(@Nullable UUID organisation) {
        return new Occasion(
                IN_MARCH.now(), IN_MARCH.happenedOn(), IN_MARCH.municipality(), null, "analyst", organisation);
    }

    private static EvaluationDrawnUp drawnUp(Evidence evidence) {
        return (EvaluationDrawnUp)
                GroundsDecider.decide(DRAW_UP, null, IN_MARCH, evidence).getFirst();
    }

    private static EffectivenessState state(EffectivenessEvent... events) {
        EffectivenessState state = EffectivenessState.after(null, drawnUp(evidence(comparison(1), SURVEY, VISIT)));
        for (EffectivenessEvent event : events) {
            state = EffectivenessState.after(state, event);
        }
        return state;
    }

    private static VerdictGiven verdict() {
        return new VerdictGiven(EVALUATION, RecommendedCourse.CONTINUE, "Služba plní, co má.", id("analyst"));
    }

    private static CommentInvited invited() {
        return new CommentInvited(EVALUATION, LocalDate.parse("2028-03-20"));
    }

    private static EvaluationCommented commented() {
        return new EvaluationCommented(EVALUATION, TEXT, id("person"));
    }

    private static EffectivenessState finalState() {
        return state(verdict(), invited(), commented(), new EvaluationFinalised(EVALUATION, 1, id("analyst")));
    }

    @Nested
    class DrawsUp {

        @Test
        void theMeanOfPointsByWeight() {
            EvaluationDrawnUp drawnUp = drawnUp(evidence(comparison(1), SURVEY, VISIT));

            assertThat(drawnUp.outcome().components())
                    .extracting(
                            EvaluationComponent::part,
                            EvaluationComponent::value,
                            EvaluationComponent::points,
                            EvaluationComponent::scaledWeight,
                            EvaluationComponent::contribution)
                    .containsExactly(
                            tuple(PartKind.INDICATOR, number("60"), number("50.00"), number("40.00"), number("20.00")),
                            tuple(PartKind.INDICATOR, number("250"), number("50.00"), number("30.00"), number("15.00")),
                            tuple(
                                    PartKind.SATISFACTION,
                                    number("80"),
                                    number("80.00"),
                                    number("20.00"),
                                    number("16.00")),
                            tuple(PartKind.QUALITY, number("62.5"), number("62.50"), number("10.00"), number("6.25")));
            assertThat(drawnUp.outcome().score()).isEqualTo(number("57.25"));
            assertThat(drawnUp.outcome().band()).isEqualTo(Band.B);
            assertThat(drawnUp.version()).isEqualTo(1);
        }

        @Test
        void onGroundsThatNameMethodComparisonAndReports() {
            EvaluationDrawnUp drawnUp = drawnUp(evidence(comparison(3), SURVEY, VISIT));

            assertThat(drawnUp.grounds().methodVersion()).isEqualTo(1);
            assertThat(drawnUp.grounds().comparison().version()).isEqualTo(3);
            assertThat(drawnUp.grounds().reports()).isEqualTo(REPORTS);
            assertThat(drawnUp.grounds().satisfaction()).isEqualTo(SURVEY);
            assertThat(drawnUp.outcome().components().getFirst().standing())
                    .satisfies(standing -> assertThat(standing.values()).isEqualTo(5))
                    .satisfies(standing -> assertThat(standing.comparedWith()).isEqualTo(ComparedWith.SAME_KIND))
                    .satisfies(standing -> assertThat(standing.median()).isEqualTo(number("60")));
        }

        @Test
        void withoutWhatIsMissingAndTheOtherWeightsScaledUp() {
            EvaluationDrawnUp drawnUp = drawnUp(evidence(
                    comparison(
                            1,
                            clientsAndCosts("80", null),
                            List.of(
                                    clientsAndCosts("20", "1"),
                                    clientsAndCosts("40", "2"),
                                    clientsAndCosts("60", "3"),
                                    clientsAndCosts("100", "4"))),
                    SURVEY,
                    null));

            assertThat(drawnUp.outcome().components())
                    .extracting(EvaluationComponent::dropped, EvaluationComponent::scaledWeight)
                    .containsExactly(
                            tuple(null, number("66.67")),
                            tuple(DropReason.NO_ACCEPTED_VALUE, null),
                            tuple(null, number("33.33")),
                            tuple(DropReason.NO_VISIT, null));
            assertThat(drawnUp.outcome().score()).isEqualTo(number("93.33"));
            assertThat(drawnUp.outcome().band()).isEqualTo(Band.A);
        }

        @Test
        void nothingWhereAllPartsDropOut() {
            Evidence evidence = evidence(
                    comparison(1, List.of(), List.of(clientsAndCosts("1", "1"), clientsAndCosts("2", "2"))),
                    null,
                    null);

            Map<String, Object> facts = Refused.by(MonitoringRule.EVALUATION_HAS_PARTS, () -> drawnUp(evidence));
            assertThat(facts.get("dropped"))
                    .isEqualTo(List.of("NO_ACCEPTED_VALUE", "NO_ACCEPTED_VALUE", "NO_SURVEY", "NO_VISIT"));
        }

        @Test
        void nothingAnewOnTheSameGrounds() {
            assertThat(GroundsDecider.decide(
                            DRAW_UP, state(verdict()), IN_MARCH, evidence(comparison(1), SURVEY, VISIT)))
                    .isEmpty();
        }

        @Test
        void anewOnOtherGroundsAndVerdictAndInvitationLapse() {
            EffectivenessState before = state(verdict(), invited(), commented());

            List<EffectivenessEvent> events =
                    GroundsDecider.decide(DRAW_UP, before, IN_MARCH, evidence(comparison(2), SURVEY, VISIT));

            EffectivenessState after = EffectivenessState.after(before, events.getFirst());
            assertThat(after.version()).isEqualTo(2);
            assertThat(after.verdict()).isNull();
            assertThat(after.commentUntil()).isNull();
            assertThat(after.comments()).isZero();
        }

        @Test
        void onlyWhatIsNotFinal() {
            Refused.by(
                    MonitoringRule.EVALUATION_NOT_FINAL,
                    () -> GroundsDecider.decide(
                            DRAW_UP, finalState(), IN_MARCH, evidence(comparison(2), SURVEY, VISIT)));
        }

        @Test
        void onlyAMonitoringOfTheMunicipalityUnderTheIdThatFollowsFromIt() {
            Evidence good = evidence(comparison(1), SURVEY, VISIT);
            Evidence foreign =
                    new Evidence(null, good.year(), good.comparison(), good.methods(), SURVEY, VISIT, good.past());

            Refused.by(MonitoringRule.EVALUATION_OF_MONITORING, () -> drawnUp(foreign));
            Refused.by(
                    MonitoringRule.EVALUATION_OF_MONITORING,
                    () -> GroundsDecider.decide(
                            new DrawUpEvaluation(id("another"), MONITORING, null, null), null, IN_MARCH, good));
        }

        @Test
        void onlyByAMethodThatWeighsTheKindInTheYear() {
            Evidence good = evidence(comparison(1), SURVEY, VISIT);
            Evidence without = evidence(comparison(1), new Methods(List.of()), SURVEY, VISIT, good.past());

            Refused.by(MonitoringRule.METHOD_WEIGHS_KIND, () -> drawnUp(without));
            MethodAdopted method = method(1);
            MethodTerms ofNoKind = new MethodTerms(List.of(), method.terms().bands(), 4, 3, 2, 14);
            Methods silent = new Methods(
                    List.of(new MethodAdopted(method.methodId(), method.municipality(), 1, 2027, ofNoKind)));
            assertThat(Refused.by(
                            MonitoringRule.METHOD_WEIGHS_KIND,
                            () -> drawnUp(evidence(comparison(1), silent, SURVEY, VISIT, good.past()))))
                    .containsEntry("method", 1);
        }

        @Test
        void onlyAfterTheKindWasCompared() {
            Evidence good = evidence(comparison(1), SURVEY, VISIT);
            Evidence without = new Evidence(entered(), good.year(), null, good.methods(), SURVEY, VISIT, good.past());

            Refused.by(MonitoringRule.COMPARED_FIRST, () -> drawnUp(without));
        }

        @Test
        void onlyWhatIsComparedAsItIsAcceptedNow() {
            Evidence good = evidence(comparison(1), SURVEY, VISIT);
            AcceptedYear corrected = new AcceptedYear(
                    opened(), List.of(new ReportSource("2027", 2)), good.year().values());
            Evidence late =
                    new Evidence(entered(), corrected, good.comparison(), good.methods(), SURVEY, VISIT, good.past());

            Map<String, Object> facts = Refused.by(MonitoringRule.COMPARISON_UP_TO_DATE, () -> drawnUp(late));
            assertThat(facts).containsEntry("compared", List.of("2027 version 1"));
            assertThat(facts).containsEntry("accepted", List.of("2027 version 2"));
        }

        @Test
        void onlyByAPersonWhoIsNotOfTheProvider() {
            for (Occasion other : NOT_ANALYSTS) {
                Refused.by(
                        MonitoringRule.ANALYST_NOT_OF_PROVIDER,
                        () -> GroundsDecider.decide(DRAW_UP, null, other, evidence(comparison(1), SURVEY, VISIT)));
            }
        }
    }

    @Nested
    class ComparesASmallGroupWithTheOwnPast {

        private static final Indicators CATALOGUE = Indicators.of(List.of(persons(1, 2000), persons(2, 2020)));
        private static final List<List<ComparedValue>> TWO_OTHERS =
                List.of(clientsAndCosts("1", "1"), clientsAndCosts("2", "2"));

        private static IndicatorDefined persons(int version, int validFrom) {
            IndicatorDefined defined = defined(clients(), version);
            return new IndicatorDefined(
                    defined.catalogueId(), "plzen", "clients", version, validFrom, defined.definition());
        }

        private static Evidence evidenceOfPast(Map<Integer, AcceptedYear> years) {
            OwnPast past = new OwnPast(
                    asked -> years.entrySet().stream()
                            .filter(year -> monitoring(year.getKey()).equals(asked))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse(NOTHING),
                    CATALOGUE);
            return evidence(
                    comparison(1, clientsAndCosts("60", null), TWO_OTHERS),
                    new Methods(List.of(method(1))),
                    null,
                    null,
                    past);
        }

        private static UUID monitoring(int year) {
            return ServiceMonitoring.idOf("plzen", ORGANISATION, entered().serviceId(), year);
        }

        private static AcceptedYear accepted(int year, String clients) {
            ReportSource source = new ReportSource(Integer.toString(year), 1);
            return new AcceptedYear(opened(), List.of(source), clientsAndCosts(clients, "7"));
        }

        @Test
        void ofThisAndTheNineYearsBefore() {
            EvaluationDrawnUp drawnUp = drawnUp(evidenceOfPast(Map.of(
                    2026, accepted(2026, "50"),
                    2018, accepted(2018, "40"),
                    2017, accepted(2017, "900"))));

            EvaluationComponent component = drawnUp.outcome().components().getFirst();
            assertThat(component.points()).isEqualTo(number("100.00"));
            assertThat(component.standing())
                    .satisfies(standing -> assertThat(standing.comparedWith()).isEqualTo(ComparedWith.OWN_PAST))
                    .satisfies(standing -> assertThat(standing.values()).isEqualTo(3))
                    .satisfies(standing -> assertThat(standing.upperQuartile()).isEqualTo(number("55")));
        }

        @Test
        void whichLiesInTheGroundsWithItsReports() {
            Evidence evidence = evidenceOfPast(Map.of(2026, accepted(2026, "50"), 2025, accepted(2025, "40")));
            List<PastYear> past = evidence.past().of(entered(), List.of("clients"));

            assertThat(past).extracting(PastYear::year).containsExactly(2026, 2025);
            assertThat(past.getFirst().monitoringId()).isEqualTo(monitoring(2026));
            assertThat(past.getFirst().reports()).containsExactly(new ReportSource("2026", 1));
            assertThat(past.getFirst().values()).isEqualTo(clientsAndCosts("50", null));
        }

        @Test
        void onlyInTheSameUnit() {
            AcceptedYear year = accepted(2026, "50");
            OwnPast inOtherUnit =
                    new OwnPast(_ -> year, Indicators.of(List.of(otherUnit(persons(1, 2026)), persons(2, 2027))));

            assertThat(new OwnPast(_ -> year, CATALOGUE).of(entered(), List.of("clients")))
                    .hasSize(9);
            assertThat(inOtherUnit.of(entered(), List.of("clients"))).isEmpty();
        }

        private static IndicatorDefined otherUnit(IndicatorDefined defined) {
            IndicatorDefinition persons = defined.definition();
            IndicatorDefinition families = new IndicatorDefinition(
                    persons.name(),
                    persons.nameEn(),
                    "rodina",
                    persons.decimals(),
                    persons.method(),
                    persons.serviceKinds(),
                    persons.actKinds(),
                    persons.direction(),
                    persons.yearTotal(),
                    persons.least(),
                    persons.greatest(),
                    persons.largestChangePercent(),
                    null);
            return new IndicatorDefined(defined.catalogueId(), "plzen", "clients", 1, defined.validFrom(), families);
        }

        @Test
        void andDropsOutWhereThatIsTooShort() {
            Refused.by(
                    MonitoringRule.EVALUATION_HAS_PARTS,
                    () -> drawnUp(evidenceOfPast(Map.of(2026, accepted(2026, "50")))));
        }
    }

    @Nested
    class GivesAVerdict {

        @Test
        void thatALaterOneReplaces() {
            assertThat(VerdictDecider.decide(VERDICT, state(), IN_MARCH)).containsExactly(verdict());
            assertThat(VerdictDecider.decide(VERDICT, state(verdict()), IN_MARCH))
                    .isEmpty();
            assertThat(VerdictDecider.decide(
                            new GiveVerdict(EVALUATION, RecommendedCourse.REDUCE, "Ubylo klientů."),
                            state(verdict()),
                            IN_MARCH))
                    .hasSize(1);
        }

        @Test
        void onlyWhileItIsNotFinalAndNotOfTheProvider() {
            Refused.by(
                    MonitoringRule.EVALUATION_NOT_FINAL, () -> VerdictDecider.decide(VERDICT, finalState(), IN_MARCH));
            Refused.by(
                    MonitoringRule.ANALYST_NOT_OF_PROVIDER,
                    () -> VerdictDecider.decide(VERDICT, state(), at("2028-03-01", ORGANISATION)));
        }
    }

    @Nested
    class LetsTheProviderComment {

        private final CommentOnEvaluation comment = new CommentOnEvaluation(EVALUATION, TEXT);

        private static InviteComment until(String day) {
            return new InviteComment(EVALUATION, LocalDate.parse(day));
        }

        @Test
        void onAVerdictWithinATermOfEnoughDays() {
            assertThat(VerdictDecider.decide(until("2028-03-15"), state(verdict()), IN_MARCH, 14))
                    .containsExactly(new CommentInvited(EVALUATION, LocalDate.parse("2028-03-15")));
            Refused.by(
                    MonitoringRule.COMMENT_TERM_LONG_ENOUGH,
                    () -> VerdictDecider.decide(until("2028-03-14"), state(verdict()), IN_MARCH, 14));
            Refused.by(
                    MonitoringRule.VERDICT_FIRST,
                    () -> VerdictDecider.decide(until("2028-03-15"), state(), IN_MARCH, 14));
        }

        @Test
        void inATermThatIsCountedFromTheDayOfRecording() {
            Occasion datedBack = new Occasion(
                    IN_MARCH.now(),
                    LocalDate.parse("2028-02-01"),
                    IN_MARCH.municipality(),
                    IN_MARCH.person(),
                    IN_MARCH.role(),
                    IN_MARCH.organisation());

            Map<String, Object> facts = Refused.by(
                    MonitoringRule.COMMENT_TERM_LONG_ENOUGH,
                    () -> VerdictDecider.decide(until("2028-02-15"), state(verdict()), datedBack, 14));
            assertThat(facts).containsEntry("least", "2028-03-15");
        }

        @Test
        void onAnotherVerdictInATermOfItsOwn() {
            EffectivenessState another = state(
                    verdict(),
                    invited(),
                    commented(),
                    new VerdictGiven(EVALUATION, RecommendedCourse.END, "Ubylo klientů.", id("analyst")));

            assertThat(another.commentUntil()).isNull();
            assertThat(another.comments()).isZero();
            Refused.by(
                    MonitoringRule.COMMENT_IN_TERM,
                    () -> VerdictDecider.decide(comment, another, at("2028-03-01", ORGANISATION)));
            assertThat(VerdictDecider.decide(until("2028-03-15"), another, IN_MARCH, 14))
                    .hasSize(1);
        }

        @Test
        void inATermThatIsProlongedAndNeverCutShort() {
            EffectivenessState invited = state(verdict(), invited());

            assertThat(VerdictDecider.decide(until("2028-03-20"), invited, IN_MARCH, 14))
                    .isEmpty();
            assertThat(VerdictDecider.decide(until("2028-03-21"), invited, analyst("2028-03-20"), 14))
                    .hasSize(1);
            Refused.by(
                    MonitoringRule.COMMENT_TERM_LONG_ENOUGH,
                    () -> VerdictDecider.decide(until("2028-03-19"), invited, IN_MARCH, 14));
        }

        @Test
        void untilTheEndOfItsLastDay() {
            EffectivenessState invited = state(verdict(), invited());

            assertThat(VerdictDecider.decide(comment, invited, at("2028-03-20", ORGANISATION)))
                    .containsExactly(commented());
            Refused.by(
                    MonitoringRule.COMMENT_IN_TERM,
                    () -> VerdictDecider.decide(comment, invited, at("2028-03-21", ORGANISATION)));
            Refused.by(
                    MonitoringRule.COMMENT_IN_TERM,
                    () -> VerdictDecider.decide(comment, state(verdict()), at("2028-03-01", ORGANISATION)));
        }

        @Test
        void untilItIsFinal() {
            Refused.by(
                    MonitoringRule.EVALUATION_NOT_FINAL,
                    () -> VerdictDecider.decide(comment, finalState(), at("2028-03-02", ORGANISATION)));
            Refused.by(
                    MonitoringRule.EVALUATION_NOT_FINAL,
                    () -> VerdictDecider.decide(until("2028-03-21"), finalState(), IN_MARCH, 14));
        }

        @Test
        void onTheInvitationOfAnAnalyst() {
            for (Occasion other : NOT_ANALYSTS) {
                Refused.by(
                        MonitoringRule.ANALYST_NOT_OF_PROVIDER,
                        () -> VerdictDecider.decide(until("2028-03-15"), state(verdict()), other, 14));
            }
        }

        @Test
        void ofTheServiceAlone() {
            Refused.by(
                    MonitoringRule.PROVIDER_SPEAKS_FOR_ITSELF,
                    () -> VerdictDecider.decide(comment, state(verdict(), invited()), nobody(ORGANISATION)));
            Refused.by(
                    MonitoringRule.PROVIDER_SPEAKS_FOR_ITSELF,
                    () -> VerdictDecider.decide(
                            comment, state(verdict(), invited()), at("2028-03-02", id("another provider"))));
        }
    }

    @Nested
    class BecomesFinal {

        private static final AcceptedYear YEAR =
                evidence(comparison(1), null, null).year();

        private static List<EffectivenessEvent> finalise(EffectivenessState state, Occasion occasion) {
            return finalise(state, occasion, 1, YEAR);
        }

        private static List<EffectivenessEvent> finalise(
                EffectivenessState state, Occasion occasion, int latestComparison, AcceptedYear year) {
            return VerdictDecider.decide(new FinaliseEvaluation(EVALUATION), state, occasion, latestComparison, year);
        }

        @Test
        void onceTheProviderHasCommentedOrTheTermIsOver() {
            EvaluationFinalised done = new EvaluationFinalised(EVALUATION, 1, id("analyst"));

            assertThat(finalise(state(verdict(), invited(), commented()), IN_MARCH))
                    .containsExactly(done);
            assertThat(finalise(state(verdict(), invited()), analyst("2028-03-21")))
                    .containsExactly(done);
            Refused.by(
                    MonitoringRule.COMMENTED_OR_TERM_OVER,
                    () -> finalise(state(verdict(), invited()), analyst("2028-03-20")));
            Refused.by(MonitoringRule.COMMENTED_OR_TERM_OVER, () -> finalise(state(verdict()), analyst("2028-03-21")));
            Refused.by(MonitoringRule.VERDICT_FIRST, () -> finalise(state(), IN_MARCH));
        }

        @Test
        void onlyWithAVerdictThatTheProviderWasAskedAbout() {
            EffectivenessState another = state(
                    verdict(),
                    invited(),
                    commented(),
                    new VerdictGiven(EVALUATION, RecommendedCourse.END, "Ubylo klientů.", id("analyst")));

            Refused.by(MonitoringRule.COMMENTED_OR_TERM_OVER, () -> finalise(another, analyst("2028-03-21")));
        }

        @Test
        void onTheLatestComparisonAlone() {
            Refused.by(
                    MonitoringRule.FINAL_ON_LATEST_COMPARISON,
                    () -> finalise(state(verdict(), invited(), commented()), IN_MARCH, 2, YEAR));
        }

        @Test
        void onlyOnWhatIsAcceptedNow() {
            EffectivenessState commented = state(verdict(), invited(), commented());
            AcceptedYear corrected = new AcceptedYear(opened(), List.of(new ReportSource("2027", 2)), YEAR.values());

            Map<String, Object> facts =
                    Refused.by(MonitoringRule.COMPARISON_UP_TO_DATE, () -> finalise(commented, IN_MARCH, 1, corrected));
            assertThat(facts).containsEntry("compared", List.of("2027 version 1"));
            assertThat(facts).containsEntry("accepted", List.of("2027 version 2"));
        }

        @Test
        void onceByAnAnalyst() {
            assertThat(finalise(finalState(), IN_MARCH)).isEmpty();
            for (Occasion other : NOT_ANALYSTS) {
                Refused.by(
                        MonitoringRule.ANALYST_NOT_OF_PROVIDER,
                        () -> finalise(state(verdict(), invited(), commented()), other));
            }
        }
    }

    @Nested
    class IsRevised {

        private final ReviseEvaluation revise = new ReviseEvaluation(
                EVALUATION,
                id("survey"),
                id("visit"),
                "opraven výkaz klientů",
                RecommendedCourse.REDUCE,
                "Klientů bylo méně.");

        private static final ComparisonDrawnUp CORRECTED = comparison(
                2,
                clientsAndCosts("40", "250"),
                List.of(
                        clientsAndCosts("20", "100"),
                        clientsAndCosts("50", "200"),
                        clientsAndCosts("80", "300"),
                        clientsAndCosts("100", "400")));

        @Test
        void withAReasonOnWhatIsAcceptedNowByTheMethodItWasMadeBy() {
            Methods newer = new Methods(List.of(method(1), method(2, "10", "10", "70", "10")));
            Evidence evidence = evidence(
                    CORRECTED,
                    newer,
                    SURVEY,
                    VISIT,
                    evidence(CORRECTED, SURVEY, VISIT).past());

            EvaluationRevised revised =
                    (EvaluationRevised) GroundsDecider.decide(revise, finalState(), analyst("2030-05-01"), evidence)
                            .getFirst();

            assertThat(revised.version()).isEqualTo(2);
            assertThat(revised.reason()).isEqualTo("opraven výkaz klientů");
            assertThat(revised.grounds().methodVersion()).isEqualTo(1);
            assertThat(revised.grounds().comparison().version()).isEqualTo(2);
            assertThat(revised.outcome().score()).isEqualTo(number("37.25"));
            assertThat(revised.outcome().band()).isEqualTo(Band.C);
            EffectivenessState after = EffectivenessState.after(finalState(), revised);
            assertThat(after.isFinal()).isTrue();
            assertThat(after.commentUntil()).isNull();
            assertThat(after.comments()).isZero();
            assertThat(after.verdict())
                    .isEqualTo(new EffectivenessState.Verdict(RecommendedCourse.REDUCE, "Klientů bylo méně."));
        }

        @Test
        void onlyByAnAnalyst() {
            for (Occasion other : NOT_ANALYSTS) {
                Refused.by(
                        MonitoringRule.ANALYST_NOT_OF_PROVIDER,
                        () -> GroundsDecider.decide(revise, finalState(), other, evidence(CORRECTED, SURVEY, VISIT)));
            }
        }

        @Test
        void onlyWhenItIsFinal() {
            Refused.by(
                    MonitoringRule.EVALUATION_FINAL_FIRST,
                    () -> GroundsDecider.decide(
                            revise, state(verdict()), IN_MARCH, evidence(CORRECTED, SURVEY, VISIT)));
        }

        @Test
        void intoTheSameChangesNothing() {
            ReviseEvaluation same = new ReviseEvaluation(
                    EVALUATION,
                    id("survey"),
                    id("visit"),
                    "pro jistotu",
                    RecommendedCourse.CONTINUE,
                    "Služba plní, co má.");

            assertThat(GroundsDecider.decide(same, finalState(), IN_MARCH, evidence(comparison(1), SURVEY, VISIT)))
                    .isEmpty();
        }
    }

    @Nested
    class IsComputedAgain {

        @Test
        void toTheSameScoreFromTheSameGroundsWhateverMethodThereIsSince() {
            EvaluationDrawnUp drawnUp = drawnUp(evidence(comparison(1), SURVEY, VISIT));

            assertThat(Scoring.of(drawnUp.grounds(), MONITORING, comparison(1))).isEqualTo(drawnUp.outcome());
        }
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written);
    }
}
