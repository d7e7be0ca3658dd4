package cz.tripartita.gateway.testing;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.grants.application.ConfirmCompleteness;
import cz.tripartita.grants.application.ContentForm;
import cz.tripartita.grants.application.SaveDraft;
import cz.tripartita.grants.application.StartApplication;
import cz.tripartita.grants.application.SubmitApplication;
import cz.tripartita.grants.events.AllocationMethod;
import cz.tripartita.grants.events.AllocationTerms;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.Criterion;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ProgrammeLine;
import cz.tripartita.grants.events.ProgrammeTerms;
import cz.tripartita.grants.events.Representative;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.events.SourceKind;
import cz.tripartita.grants.events.SourceLine;
import cz.tripartita.grants.parameters.ParameterRegister;
import cz.tripartita.grants.parameters.SetParameter;
import cz.tripartita.grants.programme.ApproveProgramme;
import cz.tripartita.grants.programme.DraftProgramme;
import cz.tripartita.grants.programme.PublishProgramme;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.TargetGroup;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A grant programme of a small town, from its draft to complete applications of one provider. */
public final class GrantCall {

    public static final UUID LINE = UUID.nameUUIDFromBytes(new byte[] {1});
    public static final Money ALLOCATION = Money.czk("1000000");
    public static final Money REQUESTED = Money.czk("50000");

    private final SmallTown town;
    private final UUID programme;
    private final String municipality;

    public GrantCall(SmallTown town, UUID programme) {
        this.town = town;
        this.programme = programme;
        municipality = town.municipality();
    }

    public UUID programme() {
        return programme;
    }

    /** The programme with its window over, and so many complete applications, each for a service of its own. */
    public List<UUID> closedWith(int count) {
        return closedFor(
                IntStream.range(0, count).mapToObj(_ -> UUID.randomUUID()).toList());
    }

    /** The programme with its window over, and a complete application for each of the services. */
    public List<UUID> closedFor(List<UUID> services) {
        town.on(LocalDate.of(2025, 5, 14));
        UUID priority = town.found().agreedPriority("Senior expres");
        parameter(LegalParameter.COUNCIL_LIMIT, "50000");
        parameter(LegalParameter.PROGRAMME_NOTICE_DAYS, "30");
        town.send(draft(priority));
        town.send(new ApproveProgramme(programme, new Resolution(Body.COUNCIL, "7/25", town.today())));
        town.on(LocalDate.of(2025, 6, 1));
        town.send(new PublishProgramme(programme));
        town.on(LocalDate.of(2025, 7, 10));
        List<UUID> applications =
                services.stream().map(service -> application(priority, service)).toList();
        town.on(LocalDate.of(2025, 9, 1));
        return applications;
    }

    /** Sets a parameter, in force since the beginning of 2025. */
    public void parameter(LegalParameter parameter, String value) {
        town.send(new SetParameter(
                ParameterRegister.idOf(municipality),
                parameter,
                new BigDecimal(value),
                LocalDate.of(2025, 1, 1),
                null,
                "zákon",
                "účinnost zákona"));
    }

    private DraftProgramme draft(UUID priority) {
        ProgrammeTerms terms = new ProgrammeTerms(
                2026,
                "Služby pro seniory 2026",
                "Podpora služeb",
                "Realizační plán",
                List.of(TargetGroup.SENIORS),
                null,
                List.of(priority),
                List.of(new ProgrammeLine(
                        LINE, "Služby", List.of(ServiceKind.PROJECT), ALLOCATION, Money.czk("80000"), BigDecimal.TEN)),
                "Poskytovatelé",
                List.of(Criterion.ofEvaluators("Potřebnost", 100)),
                10,
                2,
                BigDecimal.TEN,
                new AllocationTerms(AllocationMethod.RANK_AND_CUT, null, null, null, null, null, Money.czk("1")),
                Instant.parse("2025-07-01T06:00:00Z"),
                Instant.parse("2025-08-01T06:00:00Z"),
                0,
                LocalDate.of(2025, 12, 15),
                LocalDate.of(2027, 1, 31),
                BigDecimal.TEN,
                "Podmínky",
                "Vzor žádosti");
        return new DraftProgramme(programme, town.process(), terms);
    }

    private UUID application(UUID priority, UUID service) {
        UUID application = UUID.randomUUID();
        Caller applicant = town.caller("applicant", town.provider());
        town.send(new StartApplication(application, programme, LINE), applicant);
        town.send(new SaveDraft(application, content(priority, service)), applicant);
        town.send(new SubmitApplication(application), applicant);
        town.send(new ConfirmCompleteness(application), town.caller("grants-officer", null));
        return application;
    }

    private static ContentForm content(UUID priority, UUID service) {
        ErasableText text = new ErasableText(UUID.randomUUID(), "0".repeat(64));
        Money own = Money.czk("10000");
        Money requested = REQUESTED;
        return new ContentForm(
                service,
                "Doprava na zavolání",
                ServiceKind.PROJECT,
                "Doprava seniorů",
                "Odlehlé čtvrti",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                List.of(new CostLine("Provoz", requested.plus(own))),
                List.of(
                        new SourceLine(SourceKind.CITY, "město", requested),
                        new SourceLine(SourceKind.OWN, "vlastní", own)),
                requested,
                List.of(priority),
                text,
                List.of(new Representative(text, "ředitelka")),
                List.of(),
                "příspěvková organizace",
                List.of());
    }
}
