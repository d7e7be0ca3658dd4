package cz.tripartita.gateway.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.testing.GrantCall;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.gateway.testing.TestDatabase;
import cz.tripartita.gateway.testing.TestService;
import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.RuleBroken;
import cz.tripartita.grants.programme.DecideAwards;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.math.BigDecimal;
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
    private static final Money ALLOCATION = GrantCall.ALLOCATION;
    private static final Money AWARD = GrantCall.REQUESTED.minus(Money.czk("10000"));
    private static final int ROOM = 25;

    @Test
    void awardsNeverExceedTheAllocation() throws Exception {
        try (TestService service = new TestService(new TestDatabase(), new DispatchConfiguration().composition())) {
            SmallTown town = new SmallTown(service.commands(), service.clock(), MUNICIPALITY);
            UUID programme = UUID.randomUUID();
            List<UUID> applications = new GrantCall(town, programme).closedWith(AWARDS);

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
}
