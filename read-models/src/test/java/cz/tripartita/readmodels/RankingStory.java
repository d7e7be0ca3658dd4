package cz.tripartita.readmodels;

import static cz.tripartita.readmodels.MoneyStory.CLUB;
import static cz.tripartita.readmodels.MoneyStory.PROGRAMME;
import static cz.tripartita.readmodels.MoneyStory.SERVICES;
import static cz.tripartita.readmodels.MoneyStory.TRANSPORT;
import static cz.tripartita.readmodels.PlanningStory.CITY;
import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.PlanningStory.text;
import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.grants.events.AllocationMethod;
import cz.tripartita.grants.events.AllocationShare;
import cz.tripartita.grants.events.AllocationTerms;
import cz.tripartita.grants.events.CriterionScore;
import cz.tripartita.grants.events.DecisionFileEvent.ApplicationEntered;
import cz.tripartita.grants.events.DecisionFileEvent.AwardsRecommended;
import cz.tripartita.grants.events.DecisionFileEvent.PackPinned;
import cz.tripartita.grants.events.DecisionFileEvent.RankingDrawnUp;
import cz.tripartita.grants.events.DecisionFileEvent.RankingReopened;
import cz.tripartita.grants.events.DecisionFileEvent.ScenarioSaved;
import cz.tripartita.grants.events.DecisionFileEvent.TieOrdered;
import cz.tripartita.grants.events.EvaluationEvent.ApplicationScored;
import cz.tripartita.grants.events.EvaluationEvent.ConflictDeclared;
import cz.tripartita.grants.events.EvaluationEvent.EvaluatorAppointed;
import cz.tripartita.grants.events.EvaluationEvent.IndependenceDeclared;
import cz.tripartita.grants.events.ExactScore;
import cz.tripartita.grants.events.Excused;
import cz.tripartita.grants.events.Ranked;
import cz.tripartita.grants.events.Recommendation;
import cz.tripartita.grants.events.ShareGround;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How two applications of the money story were scored: the transport by two evaluators and once more by a third, the club
 * by two, one of whom came in place of somebody with a conflict of interest. They tie, and the commission orders them.
 */
public final class RankingStory {

    public static final UUID FILE = id("file of programme 2027");

    private RankingStory() {}

    public static void tell(Story story) {
        story.in("plzen").on("2026-10-20").by("evaluator", id("eva"));
        story.then(new ApplicationEntered(FILE, PROGRAMME, "plzen", TRANSPORT));
        story.then(new ApplicationEntered(FILE, PROGRAMME, "plzen", CLUB));
        scores(story, TRANSPORT, "eva", 7);
        scores(story, TRANSPORT, "jan", 8);
        scores(story, TRANSPORT, "ota", 9);
        scores(story, CLUB, "jan", 9);
        story.then(
                new EvaluatorAppointed(evaluation(CLUB), CLUB, PROGRAMME, "plzen", id("iva"), id("grants officer")),
                new ConflictDeclared(evaluation(CLUB), CLUB, PROGRAMME, "plzen", id("iva"), text("reason")));
        scores(story, CLUB, "eva", 7);
        story.on("2026-11-02").by("grants-officer", id("grants officer"));
        story.then(
                new RankingDrawnUp(FILE, PROGRAMME, ranking(), id("grants officer")),
                new RankingReopened(FILE, PROGRAMME, "Přepočet."),
                new RankingDrawnUp(FILE, PROGRAMME, ranking(), id("grants officer")),
                new TieOrdered(FILE, PROGRAMME, List.of(CLUB, TRANSPORT), "Více uživatelů.", id("secretary")),
                scenario());
        story.on("2026-11-05").by("body-secretary", id("secretary"));
        story.then(
                recommended("30000"),
                recommended("45000"),
                new PackPinned(FILE, PROGRAMME, id("pack"), 42, "0".repeat(64), id("secretary")));
    }

    private static UUID evaluation(UUID application) {
        return id("evaluation " + application);
    }

    private static void scores(Story story, UUID application, String person, int points) {
        story.then(
                new EvaluatorAppointed(
                        evaluation(application), application, PROGRAMME, "plzen", id(person), id("grants officer")),
                new IndependenceDeclared(evaluation(application), application, id(person)),
                new ApplicationScored(
                        evaluation(application),
                        application,
                        id(person),
                        List.of(new CriterionScore("Potřebnost", points, "Odpovídá plánu.")),
                        new ExactScore(points * 100L, 10),
                        null));
    }

    private static List<Ranked> ranking() {
        return List.of(
                ranked(TRANSPORT, DIAKONIE, "60000", new ExactScore(2400, 30), "20.00", 3),
                ranked(CLUB, CITY, "20000", new ExactScore(1600, 20), "20.00", 2));
    }

    private static Ranked ranked(
            UUID application, UUID organisation, String requested, ExactScore score, String spread, int evaluators) {
        return new Ranked(
                application,
                SERVICES,
                organisation,
                Money.czk(requested),
                score,
                score.shown(),
                new BigDecimal(spread),
                evaluators,
                1);
    }

    private static ScenarioSaved scenario() {
        return new ScenarioSaved(
                FILE,
                PROGRAMME,
                id("scenario"),
                "Podle pořadí",
                SERVICES,
                new AllocationTerms(AllocationMethod.RANK_AND_CUT, null, null, null, null, null, Money.czk("1")),
                Money.czk("65000"),
                List.of(),
                List.of(
                        new AllocationShare(CLUB, Money.czk("20000"), ShareGround.WHOLE),
                        new AllocationShare(TRANSPORT, Money.czk("45000"), ShareGround.REDUCED)),
                Money.czk("65000"),
                id("grants officer"));
    }

    private static AwardsRecommended recommended(String transport) {
        return new AwardsRecommended(
                FILE,
                PROGRAMME,
                "komise sociální",
                LocalDate.of(2026, 11, 5),
                List.of(new Recommendation(TRANSPORT, Money.czk(transport), "Jen všední dny.")),
                Money.czk(transport),
                List.of(id("one"), id("two"), id("three")),
                List.of(new Excused(id("one"), TRANSPORT)),
                2,
                0,
                1);
    }
}
