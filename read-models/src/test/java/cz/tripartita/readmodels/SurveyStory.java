package cz.tripartita.readmodels;

import static cz.tripartita.readmodels.CatalogueStory.ASSISTANCE;
import static cz.tripartita.readmodels.CatalogueStory.TAXI;
import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.monitoring.events.AnswerOption;
import cz.tripartita.monitoring.events.Distribution;
import cz.tripartita.monitoring.events.Distribution.Mean;
import cz.tripartita.monitoring.events.Distribution.Share;
import cz.tripartita.monitoring.events.Distribution.ValueCount;
import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.QuestionKind;
import cz.tripartita.monitoring.events.QuestionResult;
import cz.tripartita.monitoring.events.QuestionResult.Breakdown;
import cz.tripartita.monitoring.events.QuestionResult.Part;
import cz.tripartita.monitoring.events.QuestionResult.Total;
import cz.tripartita.monitoring.events.QuestionnaireEvent.QuestionnaireIssued;
import cz.tripartita.monitoring.events.ServiceSatisfaction;
import cz.tripartita.monitoring.events.SurveyEvent.SummaryPublished;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyCancelled;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyClosed;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyDrawnUp;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyOpened;
import cz.tripartita.monitoring.events.SurveyEvent.TokensIssued;
import cz.tripartita.monitoring.events.SurveyResults;
import cz.tripartita.monitoring.events.SurveyTarget;
import cz.tripartita.monitoring.events.SurveyedService;
import cz.tripartita.planning.events.ServiceCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * After {@link CatalogueStory}: users of two services are asked in two years, users of one in the first, the public in a
 * survey that too few answer and in one that is called off.
 */
public final class SurveyStory {

    public static final UUID QUESTIONNAIRE = id("questionnaire");
    public static final UUID BOTH = id("survey of both");
    public static final UUID BOTH_LATER = id("survey of both, a year later");
    public static final UUID ONE = id("survey of assistance");
    public static final UUID FEW = id("survey of the public");
    public static final UUID CALLED_OFF = id("survey called off");
    public static final UUID DRAWN_UP = id("survey drawn up");

    private static final SurveyedService ASKED_ASSISTANCE = new SurveyedService(
            ASSISTANCE, "Osobní asistence Doma", PlanningStory.DIAKONIE, ServiceCategory.REGISTERED, "39");
    private static final SurveyedService ASKED_TAXI =
            new SurveyedService(TAXI, "Taxík pro seniory", PlanningStory.DIAKONIE, ServiceCategory.RELATED, null);

    public static final List<Question> QUESTIONS = List.of(
            question("staff", QuestionKind.SCALE, List.of(), true, Question.SERVICE),
            question(
                    "needs",
                    QuestionKind.CHOICES,
                    List.of(new AnswerOption("food", "Jídlo", "Food"), new AnswerOption("ride", "Doprava", "Ride")),
                    false,
                    null),
            question("words", QuestionKind.TEXT, List.of(), false, null));

    private SurveyStory() {}

    /** Lets it happen. */
    public static void tell(Story story) {
        story.in("plzen").by("analyst", id("analyst")).on("2026-10-05");
        story.then(
                new QuestionnaireIssued(QUESTIONNAIRE, "plzen", 1, "Starší", "Older", QUESTIONS.subList(0, 1)),
                new QuestionnaireIssued(
                        QUESTIONNAIRE, "plzen", 2, "Zajímá nás Vaše (ne)spokojenost", "Your view", QUESTIONS));
        run(
                story,
                BOTH,
                2026,
                SurveyTarget.SERVICES,
                List.of(ASKED_ASSISTANCE, ASKED_TAXI),
                results("75.0", "62.5", "87.5"));
        story.on("2026-12-04").then(new SummaryPublished(BOTH, "words", "Lidé chválí personál.", null));
        story.on("2026-12-05")
                .then(new SummaryPublished(BOTH, "words", "Lidé chválí pečovatelky.", "People praise the carers."));
        run(story, ONE, 2026, SurveyTarget.SERVICE, List.of(ASKED_ASSISTANCE), results("72.6", "72.6", null));
        run(
                story,
                FEW,
                2026,
                SurveyTarget.PUBLIC,
                List.of(),
                new SurveyResults(null, List.of(), null, List.of(), "00"));
        run(
                story,
                BOTH_LATER,
                2027,
                SurveyTarget.SERVICES,
                List.of(ASKED_ASSISTANCE, ASKED_TAXI),
                results("80.0", "80.0", "80.0"));
        story.on("2027-12-05")
                .then(
                        drawnUp(CALLED_OFF, SurveyTarget.PUBLIC, List.of()),
                        new SurveyCancelled(CALLED_OFF, "Dotazník má chybu."),
                        drawnUp(DRAWN_UP, SurveyTarget.PUBLIC, List.of()));
    }

    private static void run(
            Story story,
            UUID survey,
            int year,
            SurveyTarget target,
            List<SurveyedService> services,
            SurveyResults results) {
        story.on(year + "-11-01")
                .then(
                        drawnUp(survey, target, services),
                        new SurveyOpened(survey, LocalDate.of(year, 11, 2), LocalDate.of(year, 11, 30)),
                        new TokensIssued(survey, 30),
                        new TokensIssued(survey, 10));
        story.on(year + "-12-03").then(new SurveyClosed(survey, results));
    }

    private static SurveyDrawnUp drawnUp(UUID survey, SurveyTarget target, List<SurveyedService> services) {
        return new SurveyDrawnUp(
                survey, "plzen", "Spokojenost", "Satisfaction", target, services, QUESTIONNAIRE, 2, QUESTIONS);
    }

    private static Question question(
            String code, QuestionKind kind, List<AnswerOption> options, boolean satisfaction, @Nullable String by) {
        return new Question(code, kind, "Otázka " + code, "Question " + code, options, false, satisfaction, by);
    }

    private static SurveyResults results(String all, String assistance, @Nullable String taxi) {
        Distribution staff = new Distribution(
                List.of(value("1", 0), value("2", 0), value("3", 5), value("4", 10), value("5", 5)),
                0,
                new Mean(new BigDecimal("4.00"), new BigDecimal("3.67"), new BigDecimal("4.33")));
        Distribution food = new Distribution(List.of(value("chosen", 12), value("not_chosen", 8)), 0, null);
        List<QuestionResult> questions = List.of(
                new QuestionResult(
                        "staff",
                        List.of(new Total(null, staff)),
                        taxi == null
                                ? null
                                : new Breakdown(Question.SERVICE, List.of(new Part(ASSISTANCE.toString(), staff)))),
                new QuestionResult("needs", List.of(new Total("food", food), new Total("ride", null)), null),
                new QuestionResult("words", List.of(new Total(null, food)), null));
        ServiceSatisfaction first = new ServiceSatisfaction(ASSISTANCE, new BigDecimal(assistance), 1);
        return new SurveyResults(
                20,
                questions,
                new BigDecimal(all),
                taxi == null ? List.of(first) : List.of(first, new ServiceSatisfaction(TAXI, new BigDecimal(taxi), 1)),
                "5a1f");
    }

    private static ValueCount value(String value, int count) {
        return new ValueCount(
                value, count, new Share(new BigDecimal("25.0"), new BigDecimal("11.2"), new BigDecimal("46.9")));
    }
}
