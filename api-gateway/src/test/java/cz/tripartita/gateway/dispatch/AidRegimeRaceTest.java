package cz.tripartita.gateway.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cz.tripartita.gateway.testing.GrantAwards;
import cz.tripartita.gateway.testing.GrantCall;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.gateway.testing.TestDatabase;
import cz.tripartita.gateway.testing.TestService;
import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.RuleBroken;
import cz.tripartita.grants.events.AidRegime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Agreements under two regimes of aid are signed at once, two by two for one service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class AidRegimeRaceTest {

    private static final int PAIRS = 10;
    private static final int CONTROLS = 2;
    private static final List<AidRegime> REGIMES = List.of(AidRegime.SGEI_DECISION, AidRegime.SGEI_DE_MINIMIS);

    /** Two grants, one prepared under each regime. */
    private record Pair(UUID one, UUID other) {

        Stream<UUID> grants() {
            return Stream.of(one, other);
        }
    }

    private TestService service;
    private SmallTown town;
    private GrantAwards awards;
    private final List<Pair> sharing = new ArrayList<>();
    private final List<Pair> apart = new ArrayList<>();

    @BeforeAll
    void prepareAll() {
        service = new TestService(new TestDatabase(), new DispatchConfiguration().composition());
        town = new SmallTown(service.commands(), service.clock(), "lhotka");
        GrantCall call = new GrantCall(town, UUID.randomUUID());
        List<UUID> services = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            services.addAll(Collections.nCopies(2, UUID.randomUUID()));
        }
        for (int grant = 0; grant < 2 * CONTROLS; grant++) {
            services.add(UUID.randomUUID());
        }
        List<UUID> applications = call.closedFor(services);
        awards = new GrantAwards(town);
        awards.decide(call, applications);
        await().until(() -> stored("grants.GrantNoted") == applications.size());
        for (int i = 0; i < applications.size(); i += 2) {
            Pair pair = new Pair(prepared(applications.get(i), 0), prepared(applications.get(i + 1), 1));
            (i < 2 * PAIRS ? sharing : apart).add(pair);
        }
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void oneOfTwoIsRefusedWhicheverComesSecond() throws Exception {
        List<Callable<Boolean>> signings =
                sharing.stream().flatMap(Pair::grants).map(this::signing).toList();

        List<Boolean> signed = race(signings);

        for (int i = 0; i < signed.size(); i += 2) {
            assertThat(signed.subList(i, i + 2)).containsExactlyInAnyOrder(true, false);
        }
        assertThat(sharing)
                .allSatisfy(
                        pair -> assertThat(pair.grants().filter(this::isSigned)).hasSize(1));
    }

    /** Negative control: who looks at the other grant first and signs after mixes regimes, and this harness sees it. */
    @Test
    void whoLooksFirstAndSignsAfterMixesThem() throws Exception {
        CountDownLatch allHaveLooked = new CountDownLatch(2 * CONTROLS);

        race(apart.stream()
                .flatMap(pair -> Stream.of(
                        lookingFirst(pair.one(), pair.other(), allHaveLooked),
                        lookingFirst(pair.other(), pair.one(), allHaveLooked)))
                .toList());

        assertThat(apart)
                .anySatisfy(
                        pair -> assertThat(pair.grants().filter(this::isSigned)).hasSize(2));
    }

    private Callable<Boolean> lookingFirst(UUID grant, UUID other, CountDownLatch allHaveLooked) {
        return () -> {
            boolean free = !isSigned(other);
            allHaveLooked.countDown();
            allHaveLooked.await();
            return free && signing(grant).call();
        };
    }

    private Callable<Boolean> signing(UUID grant) {
        return () -> {
            try {
                awards.sign(grant);
                return true;
            } catch (RuleBroken refusal) {
                assertThat(refusal.rule()).isEqualTo(GrantsRule.ONE_AID_REGIME_FOR_A_SERVICE);
                assertThat(refusal.facts()).containsEntry("otherNumber", "1");
                return false;
            }
        };
    }

    private UUID prepared(UUID application, int regime) {
        UUID grant = GrantAwards.grantOf(application);
        awards.prepare(grant, REGIMES.get(regime), null);
        return grant;
    }

    private boolean isSigned(UUID grant) {
        return service.database()
                .jdbc()
                .sql("select exists (select from store.event where stream = ? and type = 'grants.AgreementSigned')")
                .param(grant.toString())
                .query(Boolean.class)
                .single();
    }

    private int stored(String type) {
        return service.database()
                .jdbc()
                .sql("select count(*) from store.event where type = ?")
                .param(type)
                .query(Integer.class)
                .single();
    }

    private static List<Boolean> race(List<Callable<Boolean>> signings)
            throws InterruptedException, ExecutionException {
        List<Boolean> results = new ArrayList<>();
        try (var clients = Executors.newFixedThreadPool(signings.size())) {
            for (Future<Boolean> signing : clients.invokeAll(signings)) {
                results.add(signing.get());
            }
        }
        return results;
    }
}
