package cz.tripartita.planning.document;

import static cz.tripartita.planning.PlanningSamples.AREA;
import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.COORDINATOR;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.GROUP;
import static cz.tripartita.planning.PlanningSamples.MEETING;
import static cz.tripartita.planning.PlanningSamples.PROCESS;
import static cz.tripartita.planning.PlanningSamples.adopted;
import static cz.tripartita.planning.PlanningSamples.by;
import static cz.tripartita.planning.PlanningSamples.id;

import cz.tripartita.planning.Digest;
import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.StatuteSample;
import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentPublished;
import cz.tripartita.planning.events.DocumentEvent.DraftFrozen;
import cz.tripartita.planning.events.DocumentEvent.EntryAdded;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.DocumentPath;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.PartLevel;
import cz.tripartita.planning.events.PlanEntry;
import cz.tripartita.planning.events.PlanningTies;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.ConsensusReached;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.events.ProposalEvent.ProposalSuperseded;
import cz.tripartita.planning.events.ProposalKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Documents and proposals to begin a test from: the realisation plan of 2027, drafted in May 2026. */
final class DocumentSamples {

    static final UUID PLAN = id("plan of 2027");
    static final LocalDate YEAR = LocalDate.of(2027, 1, 1);
    static final List<String> COMMISSIONS = List.of("komise sociální", "komise zdravotní");
    static final PlanningTies TIES = new PlanningTies(id("need"), "2.2 Doprava", "cíl B.1");
    static final String WORDING = "Město podpoří dopravu.";

    private DocumentSamples() {}

    static Occasion coordinator() {
        return by("coordinator", COORDINATOR);
    }

    static Occasion coordinatorOn(LocalDate day) {
        return coordinatorAt(
                day.atTime(10, 0).atZone(ZoneId.of("Europe/Prague")).toInstant());
    }

    static Occasion coordinatorAt(Instant now) {
        return at(now, "coordinator", COORDINATOR);
    }

    static Occasion at(Instant now, String role, @Nullable UUID person) {
        return new Occasion(now, Occasion.dayOf(now), CITY, person, role, null);
    }

    static DocumentDrafted drafted(DocumentKind kind) {
        return drafted(PLAN, kind, null);
    }

    static DocumentDrafted drafted(UUID documentId, DocumentKind kind, @Nullable UUID supersedes) {
        return new DocumentDrafted(
                documentId, PROCESS, CITY, kind, "Plán", YEAR, YEAR.plusYears(1).minusDays(1), supersedes, null, DAY);
    }

    /** A realisation plan that carries out a concept. */
    static DocumentDrafted planOf(UUID conceptId) {
        DocumentDrafted plan = drafted(DocumentKind.REALISATION_PLAN);
        return new DocumentDrafted(
                plan.documentId(),
                plan.processId(),
                plan.municipality(),
                plan.kind(),
                plan.title(),
                plan.periodFrom(),
                plan.periodTo(),
                null,
                conceptId,
                plan.draftedOn());
    }

    static BalanceReportDrafted balanceDrafted(String... entries) {
        return new BalanceReportDrafted(
                PLAN,
                PROCESS,
                CITY,
                "Má dáti / Dal",
                id("the plan"),
                YEAR,
                YEAR.plusYears(1).minusDays(1),
                Arrays.stream(entries).map(name -> entry(name, AREA)).toList(),
                null,
                DAY);
    }

    static PlanEntry entry(String name, String area) {
        return new PlanEntry(
                id("entry " + name),
                area,
                id(name),
                "Návrh " + name,
                WORDING,
                Digest.of(WORDING),
                Money.czk("450000"),
                TIES);
    }

    static EntryAdded added(String name, String area) {
        return new EntryAdded(PLAN, entry(name, area));
    }

    /** The plan with the entries given, in the chapter of seniors. */
    static List<DocumentEvent> plan(String... names) {
        List<DocumentEvent> events = new ArrayList<>();
        events.add(drafted(DocumentKind.REALISATION_PLAN));
        for (String name : names) {
            events.add(added(name, AREA));
        }
        return events;
    }

    static DraftFrozen frozen(int draft, DocumentStep... steps) {
        return new DraftFrozen(
                PLAN,
                draft,
                "digest " + draft,
                1,
                new DocumentPath(DocumentKind.REALISATION_PLAN, List.of(steps), COMMISSIONS),
                30,
                DAY);
    }

    /** The plan with one entry, frozen as its first draft. */
    static List<DocumentEvent> onItsWay(DocumentStep... steps) {
        List<DocumentEvent> events = new ArrayList<>(plan("transport"));
        events.add(frozen(1, steps));
        return events;
    }

    static DocumentPublished published() {
        return published(PLAN, null);
    }

    static DocumentPublished published(UUID documentId, @Nullable UUID supersedes) {
        return new DocumentPublished(documentId, 1, "digest 1", supersedes, false, DAY);
    }

    static DocumentPart part(String designation, PartLevel level, @Nullable String above) {
        return new DocumentPart(
                id("part " + designation),
                above == null ? null : id("part " + above),
                level,
                designation,
                "Název",
                "Text",
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    static ProposalSubmitted submitted(String name, String area, ProposalKind kind) {
        return new ProposalSubmitted(
                id(name),
                GROUP,
                PROCESS,
                CITY,
                area,
                kind,
                "Návrh " + name,
                WORDING,
                Digest.of(WORDING),
                null,
                Money.czk("450000"),
                List.of(),
                TIES,
                List.of(),
                id("Uma"));
    }

    static AgreedProposal agreed(String name) {
        return agreed(name, AREA, ProposalKind.PRIORITY);
    }

    static AgreedProposal agreed(String name, String area, ProposalKind kind) {
        return AgreedProposal.of(List.of(submitted(name, area, kind), reached(name)));
    }

    static AgreedProposal open(String name) {
        return AgreedProposal.of(List.of(submitted(name, AREA, ProposalKind.PRIORITY)));
    }

    static AgreedProposal superseded(String name) {
        return AgreedProposal.of(List.of(
                submitted(name, AREA, ProposalKind.PRIORITY),
                reached(name),
                new ProposalSuperseded(id(name), id("successor"))));
    }

    private static ProposalEvent reached(String name) {
        return new ConsensusReached(
                id(name), GROUP, 1, MEETING, 1, Digest.of(WORDING), List.of(), List.of(), List.of());
    }

    static StatuteAdopted statute(DocumentPath... paths) {
        return adopted(1, LocalDate.of(2020, 7, 13), StatuteSample.usual(1).paths(paths));
    }

    static List<Area> areas() {
        return statute().rules().areas();
    }
}
