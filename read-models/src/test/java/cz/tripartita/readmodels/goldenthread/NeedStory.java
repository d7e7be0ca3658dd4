package cz.tripartita.readmodels.goldenthread;

import static cz.tripartita.readmodels.DocumentsStory.entry;
import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.GrantEvent.AwardAdjusted;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.LineAllocation;
import cz.tripartita.grants.events.ProgrammeEvent.AllocationChanged;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.planning.events.Ancestor;
import cz.tripartita.planning.events.AncestorRelation;
import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentPublished;
import cz.tripartita.planning.events.DocumentEvent.EntryAdded;
import cz.tripartita.planning.events.DocumentEvent.EntryAnswered;
import cz.tripartita.planning.events.DocumentEvent.EntryRemoved;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.EntryOutcome;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.PlanningTies;
import cz.tripartita.planning.events.ProposalEvent.ConsensusReached;
import cz.tripartita.planning.events.ProposalEvent.ProposalAdjourned;
import cz.tripartita.planning.events.ProposalEvent.ProposalSplit;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.events.ProposalEvent.ProposalSuperseded;
import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.readmodels.Applying;
import cz.tripartita.readmodels.GrantPapers;
import cz.tripartita.readmodels.PlanningStory;
import cz.tripartita.readmodels.ProgrammeSample;
import cz.tripartita.readmodels.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A made-up need of transport, from which one goal, four measures and a priority came; another that nobody answered. */
final class NeedStory {

    static final UUID NEED = id("need transport");
    static final UUID LONELY = id("need nobody answers");
    static final UUID ELSEWHERE = id("need elsewhere");
    static final UUID GOAL = id("goal");
    static final UUID OLD = id("measure old");
    static final UUID NEW = id("measure new");
    static final UUID PART = id("measure part");
    static final UUID REST = id("measure rest");
    static final UUID PRIORITY = id("priority");
    static final UUID STRANGER = id("measure that ties to nothing");
    static final UUID PLAN = id("plan");
    static final UUID BALANCE = id("balance");
    static final UUID PROGRAMME = id("programme");
    static final UUID GRANT = id("grant");

    private static final LocalDate YEAR = LocalDate.of(2027, 1, 1);

    private static final UUID LINE = id("line");

    private NeedStory() {}

    static void tell(Story story) {
        proposals(story);
        documents(story);
        money(story);
        story.in("zatec").then(submitted(ELSEWHERE, "zatec", ProposalKind.NEED, null));
        story.then(submitted(id("measure elsewhere"), "zatec", ProposalKind.MEASURE, NEED));
    }

    private static void proposals(Story story) {
        story.in("plzen").on("2026-02-01");
        story.then(
                submitted(STRANGER, "plzen", ProposalKind.MEASURE, null),
                submitted(PRIORITY, "plzen", ProposalKind.PRIORITY, NEED),
                submitted(OLD, "plzen", ProposalKind.MEASURE, NEED),
                submitted(NEED, "plzen", ProposalKind.NEED, null));
        story.on("2026-02-02")
                .then(submitted(GOAL, "plzen", ProposalKind.GOAL, NEED), new ProposalAdjourned(GOAL, 1, "x"));
        story.on("2026-02-03").then(submitted(LONELY, "plzen", ProposalKind.NEED, null), consensus(OLD));
        Ancestor old = new Ancestor(AncestorRelation.SUPERSEDES, OLD);
        story.on("2026-03-01").then(submitted(NEW, "plzen", ProposalKind.MEASURE, null, old), consensus(NEW));
        story.on("2026-03-02").then(new ProposalSuperseded(OLD, NEW));
        Ancestor split = new Ancestor(AncestorRelation.SPLIT_FROM, PRIORITY);
        story.then(
                new ProposalSplit(PRIORITY, List.of(PART, REST)),
                submitted(PART, "plzen", ProposalKind.MEASURE, null, split),
                submitted(REST, "plzen", ProposalKind.MEASURE, NEED, split));
    }

    private static void documents(Story story) {
        story.then(
                new DocumentDrafted(
                        PLAN,
                        PlanningStory.PROCESS,
                        "plzen",
                        DocumentKind.REALISATION_PLAN,
                        "Plán 2027",
                        YEAR,
                        YEAR.plusDays(364),
                        null,
                        null,
                        LocalDate.of(2026, 3, 2)),
                new EntryAdded(PLAN, entry("Nové", "seniors", NEW)),
                new EntryAdded(PLAN, entry("Omyl", "seniors", PART)),
                new EntryAdded(PLAN, entry("Cizí", "seniors", STRANGER)),
                new EntryRemoved(PLAN, id("entry Omyl"), "omyl"),
                new DocumentPublished(PLAN, 1, "ff", null, false, LocalDate.of(2026, 4, 1)),
                new BalanceReportDrafted(
                        BALANCE,
                        PlanningStory.PROCESS,
                        "plzen",
                        "Má dáti 2027",
                        PLAN,
                        YEAR,
                        YEAR.plusDays(364),
                        List.of(entry("Nové", "seniors", NEW)),
                        null,
                        LocalDate.of(2028, 2, 1)),
                new EntryAnswered(BALANCE, id("entry Nové"), EntryOutcome.NOT, "dosud nic", null, List.of()),
                new EntryAnswered(BALANCE, id("entry Nové"), EntryOutcome.PARTLY, "vůz v opravě", null, List.of()));
    }

    private static void money(Story story) {
        story.then(
                programme(PROGRAMME, List.of(STRANGER, NEW)),
                programme(id("programme of others"), List.of(STRANGER)),
                new AllocationChanged(
                        PROGRAMME,
                        Money.czk("100000"),
                        Money.czk("120000.50"),
                        List.of(new LineAllocation(LINE, Money.czk("120000.50"))),
                        PlanningStory.council("1", "2026-03-02"),
                        "výnos"),
                application("transport", List.of(PART, STRANGER)),
                application("other", List.of()),
                granted(GRANT, "transport"),
                granted(id("grant of others"), "other"),
                new AwardAdjusted(
                        GRANT,
                        Money.czk("45000"),
                        Money.czk("55000"),
                        PlanningStory.council("2", "2026-03-02"),
                        "více jízd"),
                GrantPapers.paid(GRANT, "payment", LocalDate.of(2026, 3, 2), "1", "45000", "45000"));
    }

    private static ProposalSubmitted submitted(
            UUID proposalId, String municipality, ProposalKind kind, @Nullable UUID needId, Ancestor... ancestors) {
        return new ProposalSubmitted(
                proposalId,
                PlanningStory.GROUP,
                PlanningStory.PROCESS,
                municipality,
                "seniors",
                kind,
                "Návrh " + proposalId,
                "Znění",
                "ff",
                null,
                null,
                List.of(),
                new PlanningTies(needId, null, null),
                List.of(ancestors),
                PlanningStory.FACILITATOR);
    }

    private static ConsensusReached consensus(UUID proposalId) {
        return new ConsensusReached(
                proposalId, PlanningStory.GROUP, 1, PlanningStory.MAY, 1, "ff", List.of(), List.of(), List.of());
    }

    private static ProgrammeDrafted programme(UUID programmeId, List<UUID> priorities) {
        return new ProgrammeDrafted(
                programmeId,
                "plzen",
                PlanningStory.PROCESS,
                ProgrammeSample.terms("Dotace 2027", 2027, priorities, ProgrammeSample.line(LINE, "Služby", "100000")));
    }

    private static ApplicationSubmitted application(String name, List<UUID> priorities) {
        return new ApplicationSubmitted(
                id(name),
                PROGRAMME,
                LINE,
                "plzen",
                PlanningStory.DIAKONIE,
                1,
                Applying.content(id("service"), "Doprava", YEAR, "60000", priorities),
                List.of());
    }

    private static GrantAwarded granted(UUID grantId, String application) {
        return new GrantAwarded(
                grantId,
                id(application),
                PROGRAMME,
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
