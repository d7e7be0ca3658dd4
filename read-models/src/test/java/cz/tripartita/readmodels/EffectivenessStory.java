package cz.tripartita.readmodels;

import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.Band;
import cz.tripartita.monitoring.events.BandLimits;
import cz.tripartita.monitoring.events.ComparedKind;
import cz.tripartita.monitoring.events.ComparedService;
import cz.tripartita.monitoring.events.ComparedValue;
import cz.tripartita.monitoring.events.ComparedWith;
import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import cz.tripartita.monitoring.events.ComparisonVersion;
import cz.tripartita.monitoring.events.CountedScore;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.DropReason;
import cz.tripartita.monitoring.events.EffectivenessEvent.CommentInvited;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationCommented;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationDrawnUp;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationFinalised;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationRevised;
import cz.tripartita.monitoring.events.EffectivenessEvent.VerdictGiven;
import cz.tripartita.monitoring.events.EffectivenessGrounds;
import cz.tripartita.monitoring.events.EffectivenessOutcome;
import cz.tripartita.monitoring.events.EvaluationComponent;
import cz.tripartita.monitoring.events.EvaluationMethodEvent.MethodAdopted;
import cz.tripartita.monitoring.events.IndicatorQuartiles;
import cz.tripartita.monitoring.events.IndicatorStanding;
import cz.tripartita.monitoring.events.IndicatorWeight;
import cz.tripartita.monitoring.events.KindWeights;
import cz.tripartita.monitoring.events.MethodTerms;
import cz.tripartita.monitoring.events.MonitoredYearEvent.ServiceEntered;
import cz.tripartita.monitoring.events.PartKind;
import cz.tripartita.monitoring.events.PastYear;
import cz.tripartita.monitoring.events.RecommendedCourse;
import cz.tripartita.monitoring.events.ReportSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The granted service is compared with two others, evaluated, commented on, final, and revised after a correction. */
public final class EffectivenessStory {

    public static final UUID COMPARISON = id("comparison 2027");
    public static final UUID EVALUATION = id("evaluation transport 2027");
    public static final UUID OTHER_EVALUATION = id("evaluation escort 2027");
    public static final UUID OTHER_SERVICE = id("service escort");
    public static final ComparedKind KIND = new ComparedKind(ServiceKind.REGISTERED, "40");

    private static final UUID OTHER_MONITORING = id("monitoring escort 2027");
    private static final UUID ANALYST = id("analyst");
    private static final KindWeights WEIGHTS =
            new KindWeights(KIND, List.of(new IndicatorWeight("clients", number("60"))), number("40"), number("0"));
    private static final BandLimits BANDS = new BandLimits(number("75"), number("50"), number("25"));

    private EffectivenessStory() {}

    public static void tell(Story story) {
        story.in("plzen").on("2027-01-10").by("policy", null);
        story.then(
                entered(MonitoringStory.MONITORING, EVALUATION, MoneyStory.SERVICE, "Senior Expres"),
                entered(OTHER_MONITORING, OTHER_EVALUATION, OTHER_SERVICE, "Doprovod"));
        story.on("2028-02-01").by("analyst", ANALYST);
        story.then(
                new MethodAdopted(
                        id("method"), "plzen", 1, 2027, new MethodTerms(List.of(WEIGHTS), BANDS, 4, 3, 2, 14)),
                comparison(1, null, "90"),
                drawnUp());
        story.on("2028-02-02")
                .then(new VerdictGiven(EVALUATION, RecommendedCourse.CONTINUE, "Služba plní, co má.", ANALYST));
        story.on("2028-02-03").then(new CommentInvited(EVALUATION, LocalDate.of(2028, 2, 20)));
        story.on("2028-02-10")
                .by("applicant", id("applicant"))
                .then(new EvaluationCommented(EVALUATION, "Souhlasíme.", id("applicant")));
        story.on("2028-02-12").by("analyst", ANALYST).then(new EvaluationFinalised(EVALUATION, 1, ANALYST));
        story.on("2030-03-01").then(comparison(2, "Opraven počet klientů.", "70"));
        story.on("2030-03-02").then(revised(2));
    }

    public static ServiceEntered entered(UUID monitoring, UUID evaluation, UUID service, String name) {
        return new ServiceEntered(
                id("year 2027"), "plzen", 2027, monitoring, evaluation, COMPARISON, service, name, DIAKONIE, KIND);
    }

    public static ComparisonDrawnUp comparison(int version, @Nullable String reason, String clients) {
        return new ComparisonDrawnUp(
                COMPARISON,
                "plzen",
                2027,
                KIND,
                version,
                reason,
                List.of(
                        compared(MonitoringStory.MONITORING, MoneyStory.SERVICE, version, clients),
                        compared(OTHER_MONITORING, OTHER_SERVICE, 1, "30")),
                List.of(new IndicatorQuartiles(
                        "clients", 2, Direction.MORE_IS_BETTER, 2, number("40"), number("50"), number("60"))));
    }

    private static ComparedService compared(UUID monitoring, UUID service, int report, String clients) {
        return new ComparedService(
                monitoring,
                service,
                DIAKONIE,
                List.of(new ReportSource("2027", report)),
                List.of(new ComparedValue("clients", number(clients))));
    }

    public static EvaluationDrawnUp drawnUp() {
        return new EvaluationDrawnUp(
                EVALUATION,
                "plzen",
                MonitoringStory.MONITORING,
                MoneyStory.SERVICE,
                DIAKONIE,
                2027,
                1,
                grounds(1),
                new EffectivenessOutcome(List.of(clients("90", "100.00"), withheld()), number("100.00"), Band.A),
                ANALYST);
    }

    /** A revision by the comparison of the same version. */
    public static EvaluationRevised revised(int version) {
        return new EvaluationRevised(
                EVALUATION,
                version,
                "Opraven počet klientů.",
                grounds(version),
                new EffectivenessOutcome(List.of(clients("35", "25.00"), withheld()), number("25.00"), Band.C),
                RecommendedCourse.REDUCE,
                "Klientů bylo méně.",
                ANALYST);
    }

    private static EffectivenessGrounds grounds(int comparison) {
        return new EffectivenessGrounds(
                1,
                WEIGHTS,
                BANDS,
                4,
                3,
                2,
                new ComparisonVersion(COMPARISON, comparison),
                List.of(new ReportSource("2027", comparison)),
                List.of(new PastYear(
                        2026,
                        id("monitoring transport 2026"),
                        List.of(new ReportSource("2026", 1)),
                        List.of(new ComparedValue("clients", number("55"))))),
                new CountedScore(id("survey"), null),
                null);
    }

    private static EvaluationComponent clients(String value, String points) {
        return new EvaluationComponent(
                PartKind.INDICATOR,
                "clients",
                number("60"),
                number(value),
                new IndicatorStanding(
                        ComparedWith.OWN_PAST, Direction.MORE_IS_BETTER, 3, number("40"), number("50"), number("60")),
                null,
                number(points),
                number("100.00"),
                number(points));
    }

    private static EvaluationComponent withheld() {
        return new EvaluationComponent(
                PartKind.SATISFACTION, null, number("40"), null, null, DropReason.SURVEY_WITHHELD, null, null, null);
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written);
    }
}
