package cz.tripartita.readmodels;

import static cz.tripartita.readmodels.PlanningStory.CITY;
import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.PlanningStory.EXPRES;
import static cz.tripartita.readmodels.PlanningStory.PROCESS;
import static cz.tripartita.readmodels.PlanningStory.SUPERSEDED;
import static cz.tripartita.readmodels.PlanningStory.council;
import static cz.tripartita.readmodels.PlanningStory.text;
import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationAwarded;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationFoundComplete;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRefused;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRejected;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSupplemented;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationWithdrawn;
import cz.tripartita.grants.events.ApplicationEvent.DefectsFound;
import cz.tripartita.grants.events.ApplicationEvent.DraftSaved;
import cz.tripartita.grants.events.ApplicationEvent.FileAttached;
import cz.tripartita.grants.events.ApplicationEvent.FileRemoved;
import cz.tripartita.grants.events.ApplicationEvent.LateSubmissionAllowed;
import cz.tripartita.grants.events.AwardDecision;
import cz.tripartita.grants.events.AwardOutcome;
import cz.tripartita.grants.events.GrantEvent.AgreementPosted;
import cz.tripartita.grants.events.GrantEvent.AgreementPrepared;
import cz.tripartita.grants.events.GrantEvent.AgreementRegistered;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentPrepared;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.AwardAdjusted;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantEvent.PaymentApproved;
import cz.tripartita.grants.events.Instalment;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.LineAllocation;
import cz.tripartita.grants.events.ParameterEvent.ParameterCorrected;
import cz.tripartita.grants.events.ParameterEvent.ParameterSet;
import cz.tripartita.grants.events.ProgrammeEvent.AllocationChanged;
import cz.tripartita.grants.events.ProgrammeEvent.AwardChanged;
import cz.tripartita.grants.events.ProgrammeEvent.AwardsDecided;
import cz.tripartita.grants.events.ProgrammeEvent.DatesPostponed;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeApproved;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeCancelled;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeOpinionGiven;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeProposed;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammePublished;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeRevised;
import cz.tripartita.grants.events.ProgrammeEvent.PublicationEnded;
import cz.tripartita.grants.events.ProgrammeEvent.RefusalReversed;
import cz.tripartita.grants.events.ProgrammeTerms;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.events.Timetable;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme for 2027 in which one grant is awarded in part, raised over the council's limit, amended and paid; every
 * kind of event of grants happens in it at least once.
 */
public final class MoneyStory {

    public static final UUID REGISTER = id("parameters of Plzeň");
    public static final UUID PROGRAMME = id("programme 2027");
    /** 90 000 crowns, then 110 000.50. */
    public static final UUID SERVICES = id("line of services");
    /** 10 000 crowns. */
    public static final UUID PROJECTS = id("line of projects");

    public static final UUID CANCELLED = id("programme cancelled");
    /** Asks for 60 000, gets 45 000, later 55 000. */
    public static final UUID TRANSPORT = id("application transport");

    public static final UUID CLUB = id("application club");
    public static final UUID REJECTED = id("application rejected");
    public static final UUID WITHDRAWN = id("application withdrawn");
    /** Submitted after the window, as an exception. */
    public static final UUID REFUSED = id("application refused");

    public static final UUID NEVER_SUBMITTED = id("application never submitted");
    public static final Instant LATE_UNTIL = Instant.parse("2026-10-02T22:00:00Z");
    public static final UUID TRANSPORT_GRANT = id("grant transport");
    public static final UUID CLUB_GRANT = id("grant club");
    public static final UUID SERVICE = id("service transport");

    public static final Resolution AWARD = council("120/26", "2026-11-16");
    public static final Resolution RAISE = new Resolution(Body.ASSEMBLY, "33/27", LocalDate.of(2027, 2, 1));

    private static final LocalDate YEAR_BEGINS = LocalDate.of(2027, 1, 1);

    private final Story story;

    private MoneyStory(Story story) {
        this.story = story;
    }

    public static void tell(Story story) {
        MoneyStory money = new MoneyStory(story.in("plzen"));
        money.parameters();
        money.programmes();
        money.applications();
        money.awards();
        money.agreement();
        money.raise();
        money.elsewhere();
    }

    private void parameters() {
        story.on("2026-01-10").by("coordinator", id("coordinator"));
        story.then(
                limit("50000", "2026-01-10", null),
                limit("60000", "2027-01-01", LocalDate.of(2027, 12, 31)),
                new ParameterSet(
                        REGISTER,
                        "plzen",
                        LegalParameter.PROGRAMME_NOTICE_DAYS,
                        new BigDecimal("30"),
                        LocalDate.of(2026, 1, 10),
                        null,
                        "zákon č. 250/2000 Sb., § 10c odst. 1",
                        "účinnost zákona"),
                new ParameterCorrected(
                        REGISTER,
                        "plzen",
                        LegalParameter.COUNCIL_LIMIT,
                        new BigDecimal("40000"),
                        LocalDate.of(2026, 1, 10),
                        LocalDate.of(2026, 1, 12),
                        "zákon č. 128/2000 Sb., § 85 písm. c)",
                        "Překlep při zadání."));
    }

    private void programmes() {
        story.on("2026-06-15").by("grants-officer", id("grants officer"));
        story.then(
                drafted(PROGRAMME, "Dotace 2027", "80000"),
                new ProgrammeRevised(PROGRAMME, terms("Dotace na rok 2027", "90000")),
                drafted(CANCELLED, "Mimořádný program", "90000"));
        story.by("body-secretary", id("secretary"))
                .then(
                        new ProgrammeProposed(PROGRAMME, id("steering meeting"), LocalDate.of(2026, 6, 14)),
                        new ProgrammeOpinionGiven(PROGRAMME, "Sociální komise", true, LocalDate.of(2026, 6, 14)),
                        new ProgrammeOpinionGiven(PROGRAMME, "Finanční výbor", false, LocalDate.of(2026, 6, 15)),
                        new ProgrammeApproved(PROGRAMME, council("90/26", "2026-06-15")),
                        new ProgrammeApproved(CANCELLED, council("90/26", "2026-06-15")));
        story.by("grants-officer", id("grants officer"))
                .then(
                        new ProgrammePublished(PROGRAMME, LocalDate.of(2026, 6, 20)),
                        new ProgrammeCancelled(CANCELLED, "Není z čeho platit."));
        story.then(new DatesPostponed(
                PROGRAMME,
                new Timetable(
                        Instant.parse("2026-09-01T06:00:00Z"),
                        Instant.parse("2026-09-30T21:59:59Z"),
                        LocalDate.of(2026, 12, 15)),
                new Timetable(
                        Instant.parse("2026-09-01T06:00:00Z"),
                        Instant.parse("2026-09-30T22:00:00Z"),
                        LocalDate.of(2026, 12, 31)),
                "Zasedání se odkládá."));
        story.on("2026-08-01").by("body-secretary", id("secretary"));
        story.then(new AllocationChanged(
                PROGRAMME,
                Money.czk("100000"),
                Money.czk("120000.50"),
                List.of(
                        new LineAllocation(SERVICES, Money.czk("110000.50")),
                        new LineAllocation(PROJECTS, Money.czk("10000"))),
                council("101/26", "2026-08-01"),
                "Vyšší výnos daní."));
    }

    private void applications() {
        story.on("2026-09-05").by("applicant", id("applicant"));
        apply(TRANSPORT, SERVICE, "Senior Expres", "60000", List.of(EXPRES, SUPERSEDED));
        apply(CLUB, id("service club"), "Klub", "25000", List.of(SUPERSEDED));
        apply(REJECTED, id("service 4"), "Výlet", "10000", List.of(EXPRES));
        apply(WITHDRAWN, id("service 5"), "Ples", "10000", List.of(EXPRES));
        story.then(
                new ApplicationWithdrawn(WITHDRAWN),
                started(NEVER_SUBMITTED),
                new DraftSaved(NEVER_SUBMITTED, 1, Applying.draft(null, null)),
                new DraftSaved(NEVER_SUBMITTED, 2, Applying.draft("Divadlo", Money.czk("5000"))),
                new FileAttached(NEVER_SUBMITTED, Applying.file("file of a draft")),
                started(REFUSED));
        late();
        check();
    }

    /** Lets one in after the window. */
    private void late() {
        story.on("2026-10-01").by("head", id("head"));
        story.then(new LateSubmissionAllowed(REFUSED, LATE_UNTIL, "Výpadek datových schránek."));
        story.by("applicant", id("applicant"));
        story.then(submitted(REFUSED, id("service 3"), "Kurz", "30000", List.of(SUPERSEDED)));
    }

    private void check() {
        story.by("grants-officer", id("grants officer"));
        story.then(
                new ApplicationFoundComplete(TRANSPORT),
                new DefectsFound(CLUB, List.of("Chybí rozpočet."), LocalDate.of(2026, 10, 6)),
                new ApplicationFoundComplete(REFUSED),
                new ApplicationRejected(REJECTED, "Chybí výpis skutečných majitelů."));
        story.on("2026-10-05").by("applicant", id("applicant"));
        story.then(
                new FileAttached(CLUB, Applying.file("budget")),
                new ApplicationSupplemented(
                        CLUB,
                        2,
                        Applying.content(id("service club"), "Klub seniorů", YEAR_BEGINS, "20000", List.of(EXPRES)),
                        List.of(Applying.file("budget"))));
        story.by("grants-officer", id("grants officer")).then(new ApplicationFoundComplete(CLUB));
    }

    private void apply(UUID application, UUID service, String name, String requested, List<UUID> priorities) {
        ApplicationSubmitted submitted = submitted(application, service, name, requested, priorities);
        story.then(
                started(application),
                new DraftSaved(application, 1, Applying.draft(name, Money.czk(requested))),
                new FileAttached(application, Applying.file("mistake")),
                new FileAttached(application, submitted.attachments().getFirst()),
                new FileRemoved(application, id("mistake")),
                submitted);
    }

    private void awards() {
        story.on("2026-11-16").by("body-secretary", id("secretary"));
        story.then(new AwardsDecided(
                PROGRAMME,
                AWARD,
                List.of(
                        new AwardDecision(
                                TRANSPORT,
                                SERVICES,
                                TRANSPORT_GRANT,
                                AwardOutcome.AWARDED_IN_PART,
                                Money.czk("60000"),
                                Money.czk("45000"),
                                "Jen všední dny."),
                        new AwardDecision(
                                CLUB,
                                SERVICES,
                                CLUB_GRANT,
                                AwardOutcome.AWARDED_IN_FULL,
                                Money.czk("20000"),
                                Money.czk("20000"),
                                null),
                        new AwardDecision(
                                REFUSED,
                                SERVICES,
                                null,
                                AwardOutcome.REFUSED,
                                Money.czk("30000"),
                                Money.ZERO,
                                "Neodpovídá prioritám.")),
                Money.czk("65000")));
        story.by("policy", null)
                .then(
                        new ApplicationAwarded(TRANSPORT, TRANSPORT_GRANT, Money.czk("45000"), AWARD),
                        granted(TRANSPORT_GRANT, TRANSPORT, SERVICE, "Senior Expres", "45000"),
                        new ApplicationAwarded(CLUB, CLUB_GRANT, Money.czk("20000"), AWARD),
                        granted(CLUB_GRANT, CLUB, id("service club"), "Klub seniorů", "20000"),
                        new ApplicationRefused(REFUSED, AWARD, "Neodpovídá prioritám."));
    }

    private void agreement() {
        AgreementTerms terms = GrantPapers.terms(new Instalment(LocalDate.of(2027, 1, 31), Money.czk("45000")));
        story.on("2027-01-10").by("grants-officer", id("grants officer"));
        story.then(
                new AgreementPrepared(TRANSPORT_GRANT, "2027/001", terms, id("grants officer")),
                new AgreementSigned(
                        TRANSPORT_GRANT,
                        "plzen",
                        DIAKONIE,
                        SERVICE,
                        "Senior Expres",
                        ServiceKind.REGISTERED,
                        "2027/001",
                        LocalDate.of(2027, 1, 10),
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        Money.czk("45000"),
                        terms,
                        id("grants officer"),
                        id("head")),
                new AgreementRegistered(TRANSPORT_GRANT, "2027/001", "R-777", LocalDate.of(2027, 1, 12)),
                new AgreementPosted(TRANSPORT_GRANT, "2027/001", LocalDate.of(2027, 1, 14)));
        story.on("2027-01-31").by("finance-officer", id("finance officer"));
        story.then(
                approved("payment 1", "2027-01-31", "2027001", "45000"),
                GrantPapers.paid(TRANSPORT_GRANT, "payment 1", LocalDate.of(2027, 1, 31), "2027001", "45000", "45000"));
    }

    private static PaymentApproved approved(String payment, String due, String symbol, String amount) {
        return new PaymentApproved(
                TRANSPORT_GRANT, id(payment), LocalDate.parse(due), symbol, Money.czk(amount), id("head"));
    }

    private void raise() {
        story.on("2027-02-01").by("body-secretary", id("secretary"));
        story.then(new AwardChanged(
                PROGRAMME,
                TRANSPORT,
                SERVICES,
                TRANSPORT_GRANT,
                Money.czk("45000"),
                Money.czk("55000"),
                RAISE,
                "120/26",
                "Provoz i o víkendu.",
                Money.czk("75000")));
        story.by("policy", null)
                .then(new AwardAdjusted(
                        TRANSPORT_GRANT, Money.czk("45000"), Money.czk("55000"), RAISE, "Provoz i o víkendu."));
        AgreementTerms terms = GrantPapers.terms(
                new Instalment(LocalDate.of(2027, 1, 31), Money.czk("45000")),
                new Instalment(LocalDate.of(2027, 3, 15), Money.czk("10000")));
        story.on("2027-02-10").by("grants-officer", id("grants officer"));
        story.then(new PublicationEnded(PROGRAMME, LocalDate.of(2027, 2, 10)));
        story.on("2027-02-20");
        story.then(
                new AmendmentPrepared(
                        TRANSPORT_GRANT, "2027/001-1", terms, null, "Provoz i o víkendu.", id("grants officer")),
                new AmendmentSigned(
                        TRANSPORT_GRANT,
                        "2027/001-1",
                        LocalDate.of(2027, 2, 20),
                        Money.czk("45000"),
                        Money.czk("55000"),
                        terms,
                        RAISE,
                        "Provoz i o víkendu.",
                        id("grants officer"),
                        id("head")));
        story.on("2027-03-15").by("finance-officer", id("finance officer"));
        story.then(
                approved("payment 2", "2027-03-15", "2027002", "10000"),
                GrantPapers.paid(TRANSPORT_GRANT, "payment 2", LocalDate.of(2027, 3, 15), "2027002", "10000", "55000"));
    }

    private void elsewhere() {
        story.in("zatec")
                .on("2027-03-16")
                .by("coordinator", id("coordinator of Žatec"))
                .then(new ParameterSet(
                        id("parameters of Žatec"),
                        "zatec",
                        LegalParameter.COUNCIL_LIMIT,
                        new BigDecimal("50000"),
                        LocalDate.of(2027, 3, 16),
                        null,
                        "zákon č. 128/2000 Sb.",
                        "účinnost zákona"))
                .then(new RefusalReversed(
                        id("programme of Žatec"),
                        id("application of Žatec"),
                        id("line of Žatec"),
                        id("grant of Žatec"),
                        Money.czk("30000"),
                        Money.czk("25000"),
                        council("40/27", "2027-03-16"),
                        "31/27",
                        "Chyba v součtu bodů.",
                        Money.czk("25000")))
                .in("plzen");
    }

    private static ParameterSet limit(String value, String from, @Nullable LocalDate to) {
        return new ParameterSet(
                REGISTER,
                "plzen",
                LegalParameter.COUNCIL_LIMIT,
                new BigDecimal(value),
                LocalDate.parse(from),
                to,
                "zákon č. 128/2000 Sb., § 85 písm. c)",
                "účinnost zákona");
    }

    private static ProgrammeDrafted drafted(UUID programme, String name, String services) {
        return new ProgrammeDrafted(programme, "plzen", PROCESS, terms(name, services));
    }

    private static ProgrammeTerms terms(String name, String services) {
        return ProgrammeSample.terms(
                name,
                2027,
                List.of(EXPRES, SUPERSEDED),
                ProgrammeSample.line(SERVICES, "Služby", services),
                ProgrammeSample.line(PROJECTS, "Projekty", "10000"));
    }

    private static ApplicationStarted started(UUID application) {
        return new ApplicationStarted(application, PROGRAMME, SERVICES, "plzen", applicantOf(application));
    }

    private static UUID applicantOf(UUID application) {
        return application.equals(CLUB) ? CITY : DIAKONIE;
    }

    private static ApplicationSubmitted submitted(
            UUID application, UUID service, String name, String requested, List<UUID> priorities) {
        return new ApplicationSubmitted(
                application,
                PROGRAMME,
                SERVICES,
                "plzen",
                applicantOf(application),
                1,
                Applying.content(service, name, YEAR_BEGINS, requested, priorities),
                List.of(Applying.file("extract")));
    }

    private static GrantAwarded granted(UUID grant, UUID application, UUID service, String name, String awarded) {
        return new GrantAwarded(
                grant,
                application,
                PROGRAMME,
                "plzen",
                grant.equals(CLUB_GRANT) ? CITY : DIAKONIE,
                service,
                name,
                ServiceKind.REGISTERED,
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 12, 31),
                Money.czk(awarded),
                AWARD,
                text("account"));
    }
}
