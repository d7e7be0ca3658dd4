package cz.tripartita.gateway.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.gateway.testing.TestDatabase;
import cz.tripartita.gateway.testing.TestService;
import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.RuleBroken;
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
import cz.tripartita.grants.programme.DecideAwards;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fifty awards race for one allocation from sixteen clients. */
class AwardRaceTest {

    private static final int AWARDS = 50;
    private static final int CLIENTS = 16;
    private static final String MUNICIPALITY = "lhotka";
    private static final Money ALLOCATION = Money.czk("1000000");
    private static final Money AWARD = Money.czk("40000");
    private static final int ROOM = 25;
    private static final UUID LINE = UUID.randomUUID();

    @Test
    void awardsNeverExceedTheAllocation() throws Exception {
        try (TestService service = new TestService(new TestDatabase(), new DispatchConfiguration().composition())) {
            SmallTown town = new SmallTown(service.commands(), service.clock(), MUNICIPALITY);
            UUID programme = UUID.randomUUID();
            List<UUID> applications = applicationsOn(town, programme);

            List<Boolean> awarded = race(IntStream.range(0, AWARDS)
                    .mapToObj(i -> award(town, programme, applications.get(i), i))
                    .toList());

            assertThat(awarded).filteredOn(granted -> granted).hasSize(ROOM);
            assertThat(stored(service.database().jdbc(), programme)).isEqualByComparingTo(ALLOCATION.amount());
        }
    }

    /** Negative control: who looks at the sum first and inserts after exceeds the allocation, and this harness sees it. */
    @Test
    void awardsThatLookFirstAndInsertAfterExceedIt() throws Exception {
        try (TestDatabase database = new TestDatabase()) {
            JdbcClient owner = JdbcClient.create(database.owner());
            owner.sql("create table public.naive_award (amount numeric not null)")
                    .update();
            CountDownLatch allHaveLooked = new CountDownLatch(CLIENTS);

            race(IntStream.range(0, CLIENTS)
                    .mapToObj(_ -> naiveAward(owner, allHaveLooked))
                    .toList());

            assertThat(naiveSum(owner)).isGreaterThan(ALLOCATION.amount());
        }
    }

    private static Callable<Boolean> naiveAward(JdbcClient owner, CountDownLatch allHaveLooked) {
        BigDecimal amount = AWARD.amount().multiply(BigDecimal.TWO);
        return () -> {
            BigDecimal before = naiveSum(owner);
            allHaveLooked.countDown();
            allHaveLooked.await();
            boolean fits = before.add(amount).compareTo(ALLOCATION.amount()) <= 0;
            if (fits) {
                owner.sql("insert into public.naive_award values (?)")
                        .param(amount)
                        .update();
            }
            return fits;
        };
    }

    private static BigDecimal naiveSum(JdbcClient owner) {
        return owner.sql("select coalesce(sum(amount), 0) from public.naive_award")
                .query(BigDecimal.class)
                .single();
    }

    private static BigDecimal stored(JdbcClient jdbc, UUID programme) {
        return jdbc.sql("""
                        select sum((decision -> 'awarded' ->> 'amount')::numeric)
                        from store.event, json_array_elements(payload -> 'decisions') decision
                        where stream = ? and type = 'grants.AwardsDecided'""").param(programme.toString()).query(BigDecimal.class).single();
    }

    private static List<Boolean> race(List<Callable<Boolean>> awards) throws InterruptedException, ExecutionException {
        List<Boolean> results = new ArrayList<>();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<Boolean> award : clients.invokeAll(awards)) {
                results.add(award.get());
            }
        }
        return results;
    }

    private static Callable<Boolean> award(SmallTown town, UUID programme, UUID application, int number) {
        Resolution resolution = new Resolution(Body.COUNCIL, number + "/26", town.today());
        DecideAwards command = new DecideAwards(
                programme, resolution, List.of(new DecideAwards.Decision(application, AWARD, "částečně")));
        return () -> {
            try {
                town.send(command, town.caller("body-secretary", null));
                return true;
            } catch (RuleBroken refusal) {
                assertThat(refusal.rule()).isEqualTo(GrantsRule.AWARDS_NOT_ABOVE_ALLOCATION);
                return false;
            }
        };
    }

    /** A programme whose window is over, with a complete application for each award. */
    private static List<UUID> applicationsOn(SmallTown town, UUID programme) {
        town.on(LocalDate.of(2025, 5, 14));
        UUID priority = town.found().agreedPriority("Senior expres");
        parameter(town, LegalParameter.COUNCIL_LIMIT, "50000");
        parameter(town, LegalParameter.PROGRAMME_NOTICE_DAYS, "30");
        town.send(draft(programme, town.process(), priority));
        town.send(new ApproveProgramme(programme, new Resolution(Body.COUNCIL, "7/25", town.today())));
        town.on(LocalDate.of(2025, 6, 1));
        town.send(new PublishProgramme(programme));
        town.on(LocalDate.of(2025, 7, 10));
        List<UUID> applications = IntStream.range(0, AWARDS)
                .mapToObj(_ -> application(town, programme, priority))
                .toList();
        town.on(LocalDate.of(2025, 9, 1));
        return applications;
    }

    private static void parameter(SmallTown town, LegalParameter parameter, String value) {
        town.send(new SetParameter(
                ParameterRegister.idOf(MUNICIPALITY),
                parameter,
                new BigDecimal(value),
                LocalDate.of(2025, 1, 1),
                null,
                "zákon",
                "účinnost zákona"));
    }

    private static DraftProgramme draft(UUID programme, UUID process, UUID priority) {
        ProgrammeTerms terms = new ProgrammeTerms(
                2026,
                "Služby pro seniory 2026",
                "Podpora služeb",
                "Realizační plán",
                List.of(TargetGroup.SENIORS),
                null,
                List.of(priority),
                List.of(new ProgrammeLine(
                        LINE, "Služby", List.of(ServiceKind.PROJECT), ALLOCATION, AWARD.plus(AWARD), BigDecimal.TEN)),
                "Poskytovatelé",
                List.of(new Criterion("Potřebnost", 100)),
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
        return new DraftProgramme(programme, process, terms);
    }

    private static UUID application(SmallTown town, UUID programme, UUID priority) {
        UUID application = UUID.randomUUID();
        Caller applicant = town.caller("applicant", town.provider());
        town.send(new StartApplication(application, programme, LINE), applicant);
        town.send(new SaveDraft(application, content(priority)), applicant);
        town.send(new SubmitApplication(application), applicant);
        town.send(new ConfirmCompleteness(application), town.caller("grants-officer", null));
        return application;
    }

    private static ContentForm content(UUID priority) {
        ErasableText text = new ErasableText(UUID.randomUUID(), "0".repeat(64));
        Money own = Money.czk("10000");
        Money requested = AWARD.plus(own);
        return new ContentForm(
                UUID.randomUUID(),
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
