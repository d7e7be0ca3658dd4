package cz.tripartita.grants;

import static cz.tripartita.planning.events.Money.czk;

import cz.tripartita.grants.events.AllocationMethod;
import cz.tripartita.grants.events.AllocationTerms;
import cz.tripartita.grants.events.Criterion;
import cz.tripartita.grants.events.Instalment;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.LineAllocation;
import cz.tripartita.grants.events.ParameterEvent.ParameterSet;
import cz.tripartita.grants.events.ProgrammeLine;
import cz.tripartita.grants.events.ProgrammeTerms;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.events.SourceKind;
import cz.tripartita.grants.events.SourceLine;
import cz.tripartita.grants.parameters.ParameterRegister;
import cz.tripartita.grants.parameters.ParametersInForce;
import cz.tripartita.grants.programme.DraftProgramme;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.TargetGroup;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Samples of the field: a programme of Plzeň for 2027, open in July 2026, and an application to it. */
public final class GrantsSamples {

    public static final String PLZEN = "plzen";
    public static final UUID PROGRAMME = id("programme");
    public static final UUID PROCESS = id("process");
    /** Registered and related services, 1 000 000 crowns. */
    public static final UUID LINE = id("line of services");
    /** Projects, 100 000 crowns. */
    public static final UUID PROJECTS = id("line of projects");

    public static final UUID PRIORITY = id("priority");
    public static final UUID ORGANISATION = id("organisation");
    public static final UUID APPLICATION = id("application");

    /** 1 July 2026, midnight in Prague. */
    public static final Instant OPENS_AT = Instant.parse("2026-06-30T22:00:00Z");

    /** 1 August 2026, midnight in Prague. */
    public static final Instant CLOSES_AT = Instant.parse("2026-07-31T22:00:00Z");

    /** A day after the window has closed, on which bodies decide. */
    public static final LocalDate DECIDED_ON = LocalDate.parse("2026-09-10");

    private GrantsSamples() {}

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static Occasion at(String instant) {
        return at(Instant.parse(instant), null);
    }

    public static Occasion at(Instant now, @Nullable UUID organisation) {
        LocalDate today = LocalDate.ofInstant(now, Occasion.PRAGUE);
        return new Occasion(now, today, PLZEN, id("person"), "grants-officer", organisation);
    }

    public static Resolution council(String number, LocalDate on) {
        return new Resolution(Body.COUNCIL, number, on);
    }

    public static Resolution assembly(String number, LocalDate on) {
        return new Resolution(Body.ASSEMBLY, number, on);
    }

    public static ParameterSet parameter(LegalParameter parameter, String value, String from) {
        return new ParameterSet(
                ParameterRegister.idOf(PLZEN),
                PLZEN,
                parameter,
                new BigDecimal(value),
                LocalDate.parse(from),
                null,
                "Act 128/2000",
                "účinnost zákona");
    }

    public static ParametersInForce parameters() {
        return ParametersInForce.of(List.of(
                parameter(LegalParameter.COUNCIL_LIMIT, "50000", "2026-01-01"),
                parameter(LegalParameter.PROGRAMME_NOTICE_DAYS, "30", "2026-01-01"),
                parameter(LegalParameter.PROGRAMME_PUBLISHED_DAYS, "90", "2026-01-01"),
                parameter(LegalParameter.CONTRACT_REGISTER_LIMIT, "50000", "2026-01-01")));
    }

    /** What a draft says, open to a test that wants one thing otherwise. */
    public static final class Draft {
        public String purpose = "Dostupné sociální služby";
        public String reasons = "Realizační plán 2027";
        public List<UUID> priorities = List.of(PRIORITY);
        public Money allocation = czk("1000000");
        public Money largestAmount = czk("200000");
        public String ownShare = "10";
        public @Nullable List<ProgrammeLine> lines;
        public @Nullable UUID documentId;
        public String eligible = "Nestátní neziskové organizace";
        public List<Criterion> criteria =
                List.of(Criterion.ofEvaluators("soulad s plánem", 60), Criterion.ofEvaluators("rozpočet", 40));
        public int scaleTop = 10;
        public int evaluators = 2;
        public String spreadLimit = "20";
        public AllocationTerms allocationTerms = byRank(null, null, null);
        public @Nullable Instant opensAt = OPENS_AT;
        public @Nullable Instant closesAt = CLOSES_AT;
        public int cureDays;
        public @Nullable LocalDate decisionBy = LocalDate.parse("2026-10-31");
        public LocalDate settlementBy = LocalDate.parse("2028-01-31");
        public String tolerance = "15";
        public String conditions = "Vyúčtování do 31. ledna";
        public String model = "Vzor žádosti č. 1";
    }

    public static DraftProgramme draft(Consumer<Draft> otherwise) {
        return new DraftProgramme(PROGRAMME, PROCESS, terms(otherwise));
    }

    public static ProgrammeTerms terms(Consumer<Draft> otherwise) {
        Draft draft = new Draft();
        otherwise.accept(draft);
        List<ProgrammeLine> lines = draft.lines;
        return new ProgrammeTerms(
                2027,
                "Sociální služby 2027",
                draft.purpose,
                draft.reasons,
                List.of(TargetGroup.SENIORS),
                draft.documentId,
                draft.priorities,
                lines == null ? lines(draft) : lines,
                draft.eligible,
                draft.criteria,
                draft.scaleTop,
                draft.evaluators,
                new BigDecimal(draft.spreadLimit),
                draft.allocationTerms,
                draft.opensAt,
                draft.closesAt,
                draft.cureDays,
                draft.decisionBy,
                draft.settlementBy,
                new BigDecimal(draft.tolerance),
                draft.conditions,
                draft.model);
    }

    private static List<ProgrammeLine> lines(Draft draft) {
        return List.of(
                new ProgrammeLine(
                        LINE,
                        "Služby",
                        List.of(ServiceKind.REGISTERED, ServiceKind.RELATED),
                        draft.allocation,
                        draft.largestAmount,
                        new BigDecimal(draft.ownShare)),
                new ProgrammeLine(
                        PROJECTS,
                        "Projekty",
                        List.of(ServiceKind.PROJECT),
                        czk("100000"),
                        czk("100000"),
                        new BigDecimal("50")));
    }

    /** Rank and cut, awards rounded to crowns. */
    public static AllocationTerms byRank(
            @Nullable String cutScore, @Nullable String smallestAward, @Nullable String largestPerApplicant) {
        return new AllocationTerms(
                AllocationMethod.RANK_AND_CUT,
                cutScore == null ? null : new BigDecimal(cutScore),
                smallestAward == null ? null : czk(smallestAward),
                largestPerApplicant == null ? null : czk(largestPerApplicant),
                null,
                null,
                czk("1"));
    }

    /** The allocation of both lines. */
    public static List<LineAllocation> allocated(String services, String projects) {
        return List.of(new LineAllocation(LINE, czk(services)), new LineAllocation(PROJECTS, czk(projects)));
    }

    public static SourceLine source(SourceKind kind, String amount) {
        return new SourceLine(kind, kind.name(), czk(amount));
    }

    public static List<Instalment> instalment(Money amount) {
        return List.of(new Instalment(LocalDate.parse("2027-02-15"), amount));
    }
}
