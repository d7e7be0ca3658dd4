package cz.tripartita.readmodels;

import static cz.tripartita.readmodels.PlanningStory.EXPRES;
import static cz.tripartita.readmodels.PlanningStory.NEIGHBOUR;
import static cz.tripartita.readmodels.PlanningStory.PROCESS;
import static cz.tripartita.readmodels.PlanningStory.council;
import static cz.tripartita.readmodels.PlanningStory.text;
import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.planning.events.CommentChannel;
import cz.tripartita.planning.events.CommentOutcome;
import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.ChapterOrdered;
import cz.tripartita.planning.events.DocumentEvent.CommentSettled;
import cz.tripartita.planning.events.DocumentEvent.CommentSubmitted;
import cz.tripartita.planning.events.DocumentEvent.CommentsClosed;
import cz.tripartita.planning.events.DocumentEvent.CommentsOpened;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentPublished;
import cz.tripartita.planning.events.DocumentEvent.DocumentReturned;
import cz.tripartita.planning.events.DocumentEvent.DocumentSuperseded;
import cz.tripartita.planning.events.DocumentEvent.DraftApprovedBySteeringGroup;
import cz.tripartita.planning.events.DocumentEvent.DraftFrozen;
import cz.tripartita.planning.events.DocumentEvent.EntryAdded;
import cz.tripartita.planning.events.DocumentEvent.EntryAnswered;
import cz.tripartita.planning.events.DocumentEvent.EntryRemoved;
import cz.tripartita.planning.events.DocumentEvent.HearingHeld;
import cz.tripartita.planning.events.DocumentEvent.OpinionGiven;
import cz.tripartita.planning.events.DocumentEvent.PartRemoved;
import cz.tripartita.planning.events.DocumentEvent.PartSet;
import cz.tripartita.planning.events.DocumentEvent.ResolutionRecorded;
import cz.tripartita.planning.events.DocumentEvent.SectionWritten;
import cz.tripartita.planning.events.DocumentEvent.TextWritten;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.DocumentPath;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.EntryOutcome;
import cz.tripartita.planning.events.FigureOrigin;
import cz.tripartita.planning.events.IndicatorFigure;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.MoneyFigure;
import cz.tripartita.planning.events.PartIndicator;
import cz.tripartita.planning.events.PartLevel;
import cz.tripartita.planning.events.PlanEntry;
import cz.tripartita.planning.events.PlanSection;
import cz.tripartita.planning.events.PlanningTies;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A made-up realisation plan from its draft to its balance, grant rules in two versions, a community plan in drafting, a
 * concept that came back.
 */
public final class DocumentsStory {

    public static final UUID PLAN = id("plan of 2027");
    public static final UUID BALANCE = id("balance of 2027");
    public static final UUID OLD_RULES = id("grant rules");
    public static final UUID RULES = id("new grant rules");
    public static final UUID COMMUNITY_PLAN = id("community plan");
    public static final UUID CONCEPT = id("medium-term concept");

    private static final LocalDate YEAR = LocalDate.of(2027, 1, 1);

    private final Story story;

    private DocumentsStory(Story story) {
        this.story = story;
    }

    /** Tells the story. */
    public static void tell(Story story) {
        DocumentsStory documents = new DocumentsStory(story);
        story.on("2026-06-01").by("coordinator", id("coordinator"));
        documents.plan();
        documents.planOnItsWay();
        documents.balance();
        documents.rules();
        documents.communityPlan();
        documents.concept();
    }

    private void plan() {
        story.then(
                begun(PLAN, DocumentKind.REALISATION_PLAN, "Realizační plán 2027", null),
                new EntryAdded(PLAN, entry("Senior Expres", "seniors", EXPRES)),
                new EntryAdded(PLAN, entry("Poradna", "seniors", id("advice"))),
                new EntryAdded(PLAN, entry("Centra", "families", id("centres"))),
                new EntryAdded(PLAN, entry("Omyl", "families", id("mistake"))),
                new ChapterOrdered(PLAN, "families", PlanningStory.SUCCESSOR, List.of(id("entry Centra"))),
                new ChapterOrdered(
                        PLAN, "seniors", PlanningStory.OPEN, List.of(id("entry Poradna"), id("entry Senior Expres"))),
                frozen(PLAN, 1, DocumentKind.REALISATION_PLAN, DocumentStep.COUNCIL),
                new DocumentReturned(PLAN, 1, "chybí kapitola", LocalDate.of(2026, 6, 2)),
                new EntryRemoved(PLAN, id("entry Omyl"), "patří do jiného roku"));
    }

    private void planOnItsWay() {
        story.on("2026-06-03")
                .then(
                        frozen(
                                PLAN,
                                2,
                                DocumentKind.REALISATION_PLAN,
                                DocumentStep.PUBLIC_COMMENT,
                                DocumentStep.PUBLIC_HEARING,
                                DocumentStep.STEERING_APPROVAL,
                                DocumentStep.COMMISSION_OPINION,
                                DocumentStep.COUNCIL),
                        new CommentsOpened(
                                PLAN,
                                2,
                                Instant.parse("2026-06-03T08:00:00Z"),
                                LocalDate.of(2026, 7, 3),
                                Instant.parse("2026-07-03T22:00:00Z")),
                        new CommentSubmitted(
                                PLAN,
                                2,
                                id("comment of a neighbour"),
                                CommentChannel.WRITTEN,
                                text("comment"),
                                null,
                                NEIGHBOUR,
                                id("entry Centra")));
        story.on("2026-07-04")
                .then(
                        new CommentsClosed(PLAN, 2),
                        new CommentSettled(
                                PLAN, id("comment of a neighbour"), CommentOutcome.PARTLY_ACCEPTED, "upřesněno"),
                        new HearingHeld(PLAN, 2, "radnice", LocalDate.of(2026, 7, 4)),
                        new CommentSubmitted(
                                PLAN,
                                2,
                                id("comment at the hearing"),
                                CommentChannel.HEARING,
                                text("spoken"),
                                text("author"),
                                null,
                                null),
                        new CommentSettled(PLAN, id("comment at the hearing"), CommentOutcome.REJECTED, "jiná obec"),
                        new DraftApprovedBySteeringGroup(PLAN, 2, PlanningStory.MAY, LocalDate.of(2026, 7, 4)),
                        new OpinionGiven(PLAN, 2, "sociální komise", true, LocalDate.of(2026, 7, 5)),
                        new ResolutionRecorded(PLAN, 2, DocumentStep.COUNCIL, council("300/26", "2026-07-10"), true),
                        new DocumentPublished(PLAN, 2, "ff02", null, false, LocalDate.of(2026, 7, 12)));
    }

    private void balance() {
        story.on("2028-02-01")
                .then(
                        new BalanceReportDrafted(
                                BALANCE,
                                PROCESS,
                                "plzen",
                                "Má dáti / Dal 2027",
                                PLAN,
                                YEAR,
                                YEAR.plusDays(364),
                                List.of(
                                        entry("Poradna", "seniors", id("advice")),
                                        entry("Senior Expres", "seniors", EXPRES)),
                                null,
                                LocalDate.of(2028, 2, 1)),
                        new EntryAnswered(
                                BALANCE,
                                id("entry Senior Expres"),
                                EntryOutcome.PARTLY,
                                "vůz v opravě",
                                new MoneyFigure(Money.czk("420000"), "účetnictví", FigureOrigin.ENTERED),
                                List.of(new IndicatorFigure(
                                        "jízdy", new BigDecimal("1412"), "jízda", "výkaz", FigureOrigin.ENTERED))));
    }

    private void rules() {
        story.on("2026-06-01")
                .then(
                        begun(OLD_RULES, DocumentKind.GRANT_RULES, "Dotační pravidla", null),
                        new TextWritten(OLD_RULES, "Čl. 1"),
                        frozen(OLD_RULES, 1, DocumentKind.GRANT_RULES),
                        new DocumentPublished(OLD_RULES, 1, "ff01", null, false, LocalDate.of(2026, 6, 1)),
                        begun(RULES, DocumentKind.GRANT_RULES, "Dotační pravidla", OLD_RULES),
                        new TextWritten(RULES, "Čl. 1 a 2"),
                        frozen(RULES, 1, DocumentKind.GRANT_RULES),
                        new DocumentPublished(RULES, 1, "ff01", OLD_RULES, false, LocalDate.of(2026, 6, 1)),
                        new DocumentSuperseded(OLD_RULES, RULES));
    }

    private void communityPlan() {
        story.on("2026-06-01")
                .then(
                        begun(COMMUNITY_PLAN, DocumentKind.COMMUNITY_PLAN, "Komunitní plán", null),
                        new PartSet(COMMUNITY_PLAN, part("1.1", PartLevel.MEASURE, "1")),
                        new PartSet(COMMUNITY_PLAN, part("1", PartLevel.GOAL, null)),
                        new PartSet(COMMUNITY_PLAN, part("2", PartLevel.GOAL, null)),
                        new PartRemoved(COMMUNITY_PLAN, id("part 2")),
                        new SectionWritten(COMMUNITY_PLAN, PlanSection.NETWORK, "Čtyři služby"),
                        new SectionWritten(COMMUNITY_PLAN, PlanSection.ANALYSES, "Souhrn"),
                        new SectionWritten(COMMUNITY_PLAN, PlanSection.NETWORK, "Pět služeb"),
                        frozen(COMMUNITY_PLAN, 1, DocumentKind.COMMUNITY_PLAN, DocumentStep.COUNCIL),
                        new ResolutionRecorded(
                                COMMUNITY_PLAN, 1, DocumentStep.COUNCIL, council("301/26", "2026-06-01"), false));
    }

    /** A concept that was open to comments, came back and is being written again. */
    private void concept() {
        story.on("2026-06-01")
                .then(
                        begun(CONCEPT, DocumentKind.MEDIUM_TERM_CONCEPT, "Střednědobá koncepce", null),
                        new PartSet(CONCEPT, part("1", PartLevel.GOAL, null)),
                        frozen(CONCEPT, 1, DocumentKind.MEDIUM_TERM_CONCEPT, DocumentStep.PUBLIC_COMMENT),
                        new CommentsOpened(
                                CONCEPT,
                                1,
                                Instant.parse("2026-06-01T08:00:00Z"),
                                LocalDate.of(2026, 7, 1),
                                Instant.parse("2026-07-01T22:00:00Z")),
                        new DocumentReturned(CONCEPT, 1, "chybí opatření", LocalDate.of(2026, 6, 1)),
                        new PartSet(CONCEPT, part("1.1", PartLevel.MEASURE, "1")),
                        frozen(CONCEPT, 2, DocumentKind.MEDIUM_TERM_CONCEPT, DocumentStep.PUBLIC_COMMENT));
    }

    private static DocumentDrafted begun(UUID documentId, DocumentKind kind, String title, @Nullable UUID supersedes) {
        return new DocumentDrafted(
                documentId,
                PROCESS,
                "plzen",
                kind,
                title,
                YEAR,
                YEAR.plusDays(364),
                supersedes,
                null,
                LocalDate.of(2026, 6, 1));
    }

    private static DraftFrozen frozen(UUID documentId, int draft, DocumentKind kind, DocumentStep... steps) {
        return new DraftFrozen(
                documentId,
                draft,
                "ff0" + draft,
                1,
                new DocumentPath(kind, List.of(steps), List.of("sociální komise")),
                30,
                LocalDate.of(2026, 6, 1));
    }

    /** An entry of a plan. */
    public static PlanEntry entry(String title, String area, UUID proposalId) {
        return new PlanEntry(
                id("entry " + title),
                area,
                proposalId,
                title,
                "Znění: " + title,
                "digest of " + title,
                Money.czk("450000"),
                new PlanningTies(null, "2.2 Doprava", null));
    }

    /** A part of a community plan. */
    public static DocumentPart part(String designation, PartLevel level, @Nullable String above) {
        return new DocumentPart(
                id("part " + designation),
                above == null ? null : id("part " + above),
                level,
                designation,
                "Část " + designation,
                "Text",
                "odbor",
                YEAR,
                new PartIndicator("jízdy", BigDecimal.ZERO, new BigDecimal("12.50"), "jízda"),
                Money.czk("1.50"),
                List.of("město"),
                null,
                null);
    }
}
