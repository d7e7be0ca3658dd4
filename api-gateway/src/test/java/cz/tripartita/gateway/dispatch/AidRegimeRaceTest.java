package cz.tripartita.gateway.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cz.tripartita.gateway.testing.GrantCall;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.gateway.testing.TestDatabase;
import cz.tripartita.gateway.testing.TestService;
import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.RuleBroken;
import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.AidRegime;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.Instalment;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.grant.PrepareAgreement;
import cz.tripartita.grants.grant.SignAgreement;
import cz.tripartita.grants.programme.DecideAwards;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
    private static final Money AWARD = Money.czk("40000");
    private static final List<AidRegime> REGIMES = List.of(AidRegime.SGEI_DECISION, AidRegime.SGEI_DE_MINIMIS);

    /** Two grants, one prepared under each regime. */
    private record Pair(UUID one, UUID other) {

        Stream<UUID> grants() {
            return Stream.of(one, other);
        }
    }

    private TestService service;
    private SmallTown town;
    private final List<Pair> sharing = new ArrayList<>();
    private final List<Pair> apart = new ArrayList<>();

    @BeforeAll
    void prepareAll() {
        service = new TestService(new TestDatabase(), new DispatchConfiguration().composition());
        town = new SmallTown(service.commands(), service.clock(), "lhotka");
        UUID programme = UUID.randomUUID();
        GrantCall call = new GrantCall(town, programme);
        List<UUID> services = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            services.addAll(Collections.nCopies(2, UUID.randomUUID()));
        }
        for (int grant = 0; grant < 2 * CONTROLS; grant++) {
            services.add(UUID.randomUUID());
        }
        List<UUID> applications = call.closedFor(services);
        call.parameter(LegalParameter.CONTRACT_REGISTER_LIMIT, "50000");
        call.parameter(LegalParameter.CONTRACT_REGISTER_MONTHS, "3");
        town.send(new DecideAwards(
                programme,
                new Resolution(Body.COUNCIL, "1/25", town.today()),
                applications.stream()
                        .map(application -> new DecideAwards.Decision(application, AWARD, "částečně"))
                        .toList()));
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
        Caller head = new Caller("lhotka-head", UUID.randomUUID(), "head", null, "lhotka");
        return () -> {
            try {
                town.send(new SignAgreement(grant, "1"), head);
                return true;
            } catch (RuleBroken refusal) {
                assertThat(refusal.rule()).isEqualTo(GrantsRule.ONE_AID_REGIME_FOR_A_SERVICE);
                assertThat(refusal.facts()).containsEntry("otherNumber", "1");
                return false;
            }
        };
    }

    private UUID prepared(UUID application, int regime) {
        UUID grant = UUID.nameUUIDFromBytes(("grant:" + application).getBytes(StandardCharsets.UTF_8));
        town.send(new PrepareAgreement(grant, "1", terms(REGIMES.get(regime))), town.caller("grants-officer", null));
        return grant;
    }

    private static AgreementTerms terms(AidRegime regime) {
        LocalDate from = LocalDate.of(2026, 1, 1);
        return new AgreementTerms(
                "Doprava seniorů",
                "Vyúčtování s doklady",
                from,
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2027, 1, 31),
                "19-123/0100",
                "19-456/0100",
                "Oznámí přeměnu do 15 dnů",
                regime,
                BigDecimal.TEN,
                List.of(new CostLine("provoz", AWARD)),
                List.of(new Instalment(from, AWARD)),
                null);
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
