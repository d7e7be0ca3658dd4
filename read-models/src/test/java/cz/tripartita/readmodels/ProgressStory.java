package cz.tripartita.readmodels;

import static cz.tripartita.readmodels.PlanningStory.PROCESS;
import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentPublished;
import cz.tripartita.planning.events.DocumentEvent.EntryAdded;
import cz.tripartita.planning.events.DocumentEvent.EntryAnswered;
import cz.tripartita.planning.events.DocumentEvent.FiguresRequested;
import cz.tripartita.planning.events.DocumentEvent.FiguresTaken;
import cz.tripartita.planning.events.DocumentEvent.PartProgressRecorded;
import cz.tripartita.planning.events.DocumentEvent.PartRemoved;
import cz.tripartita.planning.events.DocumentEvent.PartSet;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.EntryFigures;
import cz.tripartita.planning.events.EntryOutcome;
import cz.tripartita.planning.events.FigureOrigin;
import cz.tripartita.planning.events.GrantFigure;
import cz.tripartita.planning.events.IndicatorFigure;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.PartIndicator;
import cz.tripartita.planning.events.PartLevel;
import cz.tripartita.planning.events.PartState;
import cz.tripartita.planning.events.PlanEntry;
import cz.tripartita.planning.events.PlanningTies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A made-up concept, two plans that carry it out, of which one is published, its balance and the grants that serve it. */
public final class ProgressStory {

    public static final UUID CONCEPT = id("concept of ten years");
    public static final UUID PLAN = id("plan that carries out");
    public static final UUID NEXT_PLAN = id("plan in preparation");
    public static final UUID BALANCE = id("balance of the plan that carries out");
    public static final UUID TAXI = id("proposal taxi");
    public static final UUID BUS = id("proposal bus");
    public static final UUID ADVICE = id("proposal advice");
    public static final UUID GRANT = id("grant for taxi and bus");

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate YEAR = LocalDate.of(2027, 1, 1);

    private ProgressStory() {}

    /** Tells of the documents. */
    public static void tell(Story story) {
        story.on("2026-06-01").by("coordinator", id("coordinator"));
        concept(story);
        plans(story);
        balances(story);
    }

    private static void concept(Story story) {
        story.then(
                new DocumentDrafted(
                        CONCEPT,
                        PROCESS,
                        "plzen",
                        DocumentKind.MEDIUM_TERM_CONCEPT,
                        "Koncepce",
                        YEAR,
                        YEAR.plusYears(10).minusDays(1),
                        null,
                        null,
                        DAY),
                new PartSet(CONCEPT, part("1", PartLevel.GOAL, null)),
                new PartSet(CONCEPT, part("1.1", PartLevel.MEASURE, "1")),
                new PartSet(CONCEPT, part("1.2", PartLevel.MEASURE, "1")),
                new PartSet(CONCEPT, part("1.2.1", PartLevel.ACTIVITY, "1.2")),
                new PartSet(CONCEPT, part("2", PartLevel.GOAL, null)),
                new PartSet(CONCEPT, part("2.1", PartLevel.MEASURE, "2")),
                new PartSet(CONCEPT, part("2.2", PartLevel.MEASURE, "2")),
                new PartRemoved(CONCEPT, id("part of concept 2.2")),
                new DocumentPublished(CONCEPT, 1, "ff", null, false, DAY),
                progress("2027-12-31", PartState.UNDER_WAY, "1200"),
                progress("2027-06-30", PartState.NOT_BEGUN, null),
                progress("2028-12-31", PartState.UNDER_WAY, "1333"));
    }

    private static void plans(Story story) {
        story.then(
                plan(PLAN, YEAR),
                new EntryAdded(PLAN, entry("Taxi", TAXI, "1.1")),
                new EntryAdded(PLAN, entry("Autobus", BUS, "1.1")),
                new EntryAdded(PLAN, entry("Poradna", ADVICE, "1.2")),
                new DocumentPublished(PLAN, 1, "ff", null, false, DAY),
                plan(NEXT_PLAN, YEAR.plusYears(1)),
                new EntryAdded(NEXT_PLAN, entry("Taxi dál", id("proposal next"), "2.1")));
    }

    /** Tells of the grants that serve the entries. */
    public static void tellGrants(Story story) {
        story.on("2026-06-01")
                .then(
                        programme("of the year", 2027),
                        programme("of another year", 2028),
                        application("of the year", List.of(TAXI, BUS)),
                        application("of another year", List.of(TAXI)),
                        awarded(GRANT, "of the year"),
                        awarded(id("grant of another year"), "of another year"),
                        GrantPapers.paid(GRANT, "instalment", DAY, "7", "20000", "20000"));
    }

    private static void balances(Story story) {
        UUID later = id("later balance in preparation");
        story.on("2028-02-01")
                .then(
                        balance(BALANCE),
                        new FiguresTaken(BALANCE, List.of(figures()), 40, LocalDate.of(2028, 2, 1)),
                        new FiguresRequested(BALANCE),
                        new FiguresTaken(BALANCE, List.of(figures()), 41, LocalDate.of(2028, 2, 1)),
                        answer(BALANCE, "Taxi", EntryOutcome.FULFILLED),
                        answer(BALANCE, "Autobus", EntryOutcome.PARTLY),
                        answer(BALANCE, "Poradna", EntryOutcome.NOT),
                        new DocumentPublished(BALANCE, 1, "ff", null, false, LocalDate.of(2028, 2, 1)),
                        balance(later),
                        answer(later, "Poradna", EntryOutcome.FULFILLED),
                        new FiguresRequested(later));
    }

    private static EntryFigures figures() {
        return new EntryFigures(
                id("entry Taxi"),
                List.of(new GrantFigure(GRANT, "Doprava", Money.czk("45000"), Money.czk("20000"), 2)),
                List.of(new IndicatorFigure(
                        "Jízdy", new BigDecimal("310"), "jízda", "Doprava, 2027-Q1", FigureOrigin.RECORDED)));
    }

    private static DocumentDrafted plan(UUID planId, LocalDate year) {
        return new DocumentDrafted(
                planId,
                PROCESS,
                "plzen",
                DocumentKind.REALISATION_PLAN,
                "Plán " + year.getYear(),
                year,
                year.plusYears(1).minusDays(1),
                null,
                CONCEPT,
                DAY);
    }

    private static BalanceReportDrafted balance(UUID balanceId) {
        return new BalanceReportDrafted(
                balanceId,
                PROCESS,
                "plzen",
                "Má dáti / Dal",
                PLAN,
                YEAR,
                YEAR.plusYears(1).minusDays(1),
                List.of(entry("Taxi", TAXI, "1.1"), entry("Autobus", BUS, "1.1"), entry("Poradna", ADVICE, "1.2")),
                null,
                LocalDate.of(2028, 2, 1));
    }

    private static EntryAnswered answer(UUID balanceId, String entry, EntryOutcome outcome) {
        return new EntryAnswered(balanceId, id("entry " + entry), outcome, "důvody", null, List.of());
    }

    private static PartProgressRecorded progress(String day, PartState state, @Nullable String value) {
        return new PartProgressRecorded(
                CONCEPT,
                id("part of concept 1.1"),
                state,
                value == null ? null : new BigDecimal(value),
                "Jezdí vozy",
                LocalDate.parse(day));
    }

    private static PlanEntry entry(String title, UUID proposalId, String measure) {
        return new PlanEntry(
                id("entry " + title),
                "seniors",
                proposalId,
                title,
                "Znění",
                "ff",
                Money.czk("60000"),
                new PlanningTies(null, measure, null));
    }

    private static DocumentPart part(String designation, PartLevel level, @Nullable String above) {
        return new DocumentPart(
                id("part of concept " + designation),
                above == null ? null : id("part of concept " + above),
                level,
                designation,
                "Část " + designation,
                "Text",
                "odbor",
                YEAR,
                designation.equals("1.1")
                        ? new PartIndicator("jízdy", new BigDecimal("1000"), new BigDecimal("1500"), "jízda")
                        : null,
                null,
                List.of(),
                null,
                null);
    }

    private static ProgrammeDrafted programme(String name, int year) {
        return new ProgrammeDrafted(
                id("programme " + name),
                "plzen",
                PROCESS,
                ProgrammeSample.terms(
                        "Dotace " + year, year, List.of(TAXI), ProgrammeSample.line(id("line"), "Služby", "100000")));
    }

    private static ApplicationSubmitted application(String name, List<UUID> priorities) {
        return new ApplicationSubmitted(
                id("application " + name),
                id("programme " + name),
                id("line"),
                "plzen",
                PlanningStory.DIAKONIE,
                1,
                Applying.content(id("service"), "Doprava", YEAR, "60000", priorities),
                List.of());
    }

    private static GrantAwarded awarded(UUID grantId, String application) {
        return new GrantAwarded(
                grantId,
                id("application " + application),
                id("programme " + application),
                "plzen",
                PlanningStory.DIAKONIE,
                id("service"),
                "Doprava",
                ServiceKind.REGISTERED,
                YEAR,
                YEAR.plusDays(364),
                Money.czk("45000"),
                PlanningStory.council("1", "2026-03-02"),
                PlanningStory.text("account"));
    }
}
