package cz.tripartita.gateway.decisionpack;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.FullService;
import cz.tripartita.gateway.store.EventFeed;
import cz.tripartita.gateway.testing.GrantCall;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.grants.decisionfile.DecisionFile;
import cz.tripartita.grants.decisionfile.DrawUpRanking;
import cz.tripartita.grants.decisionfile.PinPack;
import cz.tripartita.grants.decisionfile.RecommendAwards;
import cz.tripartita.grants.decisionfile.SaveScenario;
import cz.tripartita.grants.evaluation.AppointEvaluator;
import cz.tripartita.grants.evaluation.DeclareIndependence;
import cz.tripartita.grants.evaluation.Evaluation;
import cz.tripartita.grants.evaluation.ScoreApplication;
import cz.tripartita.grants.events.CriterionScore;
import cz.tripartita.grants.events.DecisionFileEvent.PackPinned;
import cz.tripartita.grants.events.Recommendation;
import cz.tripartita.grants.programme.DecideAwards;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A programme with three applications, evaluated, recommended and then decided; the pack was pinned before the decision. */
class DecisionPackTest {

    private static final String TOWN = "lhotka";
    private static final int LATER_EVENTS = 10_000;
    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final UUID FILE = DecisionFile.idOf(PROGRAMME);
    private static final UUID PACK = UUID.randomUUID();
    private static final FullService SERVICE = new FullService();

    private static DecisionPacks packs;
    private static long position;
    private static byte[] pinned;

    @BeforeAll
    static void pinAndLetAYearPass() {
        SmallTown town = SERVICE.town(TOWN);
        packs = new DecisionPacks(
                new EventFeed(JdbcClient.create(SERVICE.database().application())));
        List<UUID> applications = new GrantCall(town, PROGRAMME).closedWith(3);
        awaitEntered(applications.size());
        applications.forEach(application -> evaluate(town, application));
        Caller officer = town.caller("grants-officer", null);
        town.send(new DrawUpRanking(FILE), officer);
        town.send(
                new SaveScenario(FILE, UUID.randomUUID(), "vše", GrantCall.LINE, null, GrantCall.ALLOCATION, List.of()),
                officer);
        town.send(recommendation(applications), officer);
        position = SERVICE.head();
        pinned = packs.produce(TOWN, FILE, position).orElseThrow();
        town.send(new PinPack(FILE, PACK, position, "0".repeat(64)), officer);
        aYearLater(town, applications);
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    private static void awaitEntered(int count) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> SERVICE.eventsOf(FILE.toString()).count() == count);
    }

    private static void evaluate(SmallTown town, UUID application) {
        UUID evaluation = Evaluation.idOf(application);
        for (int evaluator = 0; evaluator < 2; evaluator++) {
            UUID person = UUID.randomUUID();
            Caller scorer = new Caller("evaluator", person, "evaluator", null, TOWN);
            town.send(new AppointEvaluator(evaluation, application, person), town.caller("grants-officer", null));
            town.send(new DeclareIndependence(evaluation), scorer);
            town.send(
                    new ScoreApplication(
                            evaluation, List.of(new CriterionScore("Potřebnost", 7 + evaluator, "potřebné")), null),
                    scorer);
        }
    }

    private static RecommendAwards recommendation(List<UUID> applications) {
        return new RecommendAwards(
                FILE,
                "komise sociální",
                applications.stream()
                        .map(application -> new Recommendation(application, Money.czk("40000"), "krácení"))
                        .toList(),
                List.of(UUID.randomUUID(), UUID.randomUUID()),
                List.of(),
                2,
                0,
                0);
    }

    /** The programme is decided, and ten thousand events of others follow. */
    private static void aYearLater(SmallTown town, List<UUID> applications) {
        town.on(LocalDate.of(2026, 9, 1));
        Resolution resolution = new Resolution(Body.COUNCIL, "1/26", town.today());
        town.send(
                new DecideAwards(
                        PROGRAMME,
                        resolution,
                        List.of(new DecideAwards.Decision(applications.getFirst(), Money.czk("40000"), "krácení"))),
                town.caller("body-secretary", null));
        SERVICE.awaitRest();
        JdbcClient.create(SERVICE.database().owner())
                .sql("""
                        insert into store.event (position, stream, stream_type, sequence, event_id, type, recorded_at,
                            municipality, payload, metadata)
                        select e.position + g, gen_random_uuid()::text, e.stream_type, 0, gen_random_uuid()::text,
                            e.type, e.recorded_at + interval '1 hour', e.municipality, e.payload, e.metadata
                        from (select * from store.event order by position desc limit 1) e,
                            generate_series(1, ?) g""")
                .param(LATER_EVENTS)
                .update();
    }

    @Test
    void isTheSameBytesAYearAndTenThousandEventsLater() {
        assertThat(SERVICE.head()).isGreaterThan(position + LATER_EVENTS);
        assertThat(packs.produce(TOWN, FILE, position)).get().isEqualTo(pinned);
    }

    /** Negative control: what came later would show if the position did not cut it off. */
    @Test
    void isOtherBytesFromALaterPosition() {
        assertThat(packs.produce(TOWN, FILE, SERVICE.head())).get().isNotEqualTo(pinned);
    }

    @Test
    void holdsRankingScenarioAndRecommendationAndNothingThatCameAfter() {
        JsonNode pack = JsonMapper.shared().readTree(pinned);

        assertThat(pack.path("format").asInt()).isEqualTo(1);
        assertThat(pack.path("applications")).hasSize(3);
        assertThat(pack.at("/applications/0/place").asInt()).isEqualTo(1);
        assertThat(pack.at("/applications/0/score").decimalValue()).isEqualByComparingTo("75");
        assertThat(pack.at("/applications/0/recommended/amount").decimalValue()).isEqualByComparingTo("40000");
        assertThat(pack.path("scenarios")).hasSize(1);
        assertThat(pack.path("events")
                        .valueStream()
                        .map(event -> event.path("type").asString()))
                .contains("grants.ApplicationScored", "grants.AwardsRecommended", "grants.ProgrammePublished")
                .doesNotContain("grants.AwardsDecided", "grants.PackPinned");
        assertThat(new String(pinned, StandardCharsets.UTF_8)).endsWith("\n");
    }

    @Test
    void isFoundByItsIdWithinItsMunicipalityAlone() {
        assertThat(packs.pinned(TOWN, FILE, PACK))
                .get()
                .extracting(PackPinned::position)
                .isEqualTo(position);
        assertThat(packs.pinned(TOWN, FILE, UUID.randomUUID())).isEmpty();
        assertThat(packs.pinned("zatec", FILE, PACK)).isEmpty();
        assertThat(packs.produce("zatec", FILE, position)).isEmpty();
    }
}
