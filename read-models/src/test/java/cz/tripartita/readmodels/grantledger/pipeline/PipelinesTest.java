package cz.tripartita.readmodels.grantledger.pipeline;

import static cz.tripartita.readmodels.MoneyStory.CLUB;
import static cz.tripartita.readmodels.MoneyStory.NEVER_SUBMITTED;
import static cz.tripartita.readmodels.MoneyStory.PROGRAMME;
import static cz.tripartita.readmodels.MoneyStory.PROJECTS;
import static cz.tripartita.readmodels.MoneyStory.REFUSED;
import static cz.tripartita.readmodels.MoneyStory.REJECTED;
import static cz.tripartita.readmodels.MoneyStory.SERVICES;
import static cz.tripartita.readmodels.MoneyStory.TRANSPORT;
import static cz.tripartita.readmodels.MoneyStory.WITHDRAWN;
import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.PlanningStory.council;
import static cz.tripartita.readmodels.PlanningStory.text;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationAwarded;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.Instalment;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.readmodels.Applying;
import cz.tripartita.readmodels.GrantPapers;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.PlanningStory;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.WholeStory;
import cz.tripartita.readmodels.grantledger.GrantFilter;
import cz.tripartita.readmodels.grantledger.GrantLedger;
import cz.tripartita.readmodels.grantledger.GrantLedgerProjection;
import cz.tripartita.readmodels.grantledger.GrantSummary;
import cz.tripartita.readmodels.grantledger.LedgerBalance;
import cz.tripartita.readmodels.ranking.RankingProjection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class PipelinesTest {

    private static final Instant NOW = Instant.parse("2028-06-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2028, 6, 1);

    private final JdbcClient jdbc = TestDatabase.fresh();
    private final Pipelines pipelines = new Pipelines(jdbc);

    private void tell(Story story) {
        story.tell(Projector.of(new GrantLedgerProjection(jdbc)));
        story.tell(Projector.of(new RankingProjection(jdbc)));
    }

    @Test
    void hasEveryApplicationInOneStageThoseThatCameToNothingToo() {
        tell(WholeStory.told());

        assertThat(list(new PipelineFilter(2027, null, null, null, null)))
                .extracting(one -> entry(one.applicationId(), one.stage()))
                .containsExactlyInAnyOrder(
                        entry(TRANSPORT, Stage.PAID_IN_FULL),
                        entry(CLUB, Stage.PAID_IN_PART),
                        entry(REJECTED, Stage.REJECTED),
                        entry(WITHDRAWN, Stage.WITHDRAWN),
                        entry(REFUSED, Stage.REFUSED),
                        entry(NEVER_SUBMITTED, Stage.NOT_SUBMITTED));
        Pipeline pipeline = pipelines.ofProgramme("plzen", PROGRAMME, NOW).orElseThrow();
        assertThat(pipeline.lines()).extracting(LinePipeline::lineId).containsExactly(SERVICES, PROJECTS);
        assertThat(pipeline.lines().getLast().total()).isEqualTo(PipelineAmounts.NONE);
        assertThat(pipeline.total())
                .isEqualTo(new PipelineAmounts(
                        6,
                        Money.czk("130000"),
                        Money.czk("45000"),
                        Money.czk("75000"),
                        Money.czk("75000"),
                        Money.czk("68000"),
                        5,
                        5));
        assertThat(pipelines.ofYear("plzen", 2027, NOW).total()).isEqualTo(pipeline.total());
    }

    @Test
    void tellsOfADraftOnlyThatItWasStarted() {
        tell(WholeStory.told());

        assertThat(list(new PipelineFilter(null, null, null, null, Stage.NOT_SUBMITTED)))
                .singleElement()
                .satisfies(draft -> assertThat(draft.organisation()).isEqualTo("Diakonie Plzeň"))
                .satisfies(draft -> assertThat(draft.serviceName()).isNull())
                .satisfies(draft -> assertThat(draft.requested()).isNull());
    }

    @Test
    void belongsToOneMunicipality() {
        tell(WholeStory.told());

        assertThat(pipelines.ofProgramme("zatec", PROGRAMME, NOW)).isEmpty();
        assertThat(pipelines.ofYear("zatec", 2027, NOW).total()).isEqualTo(PipelineAmounts.NONE);
        assertThat(pipelines
                        .applications(
                                "zatec", new PipelineFilter(null, null, null, null, null), PageRequest.first(10), NOW)
                        .items())
                .isEmpty();
    }

    /** The agreement is too large to hold without the register of contracts; neither its amendment nor a new one is. */
    @ParameterizedTest
    @CsvSource({
        "2028-01-31, SIGNED",
        "2028-02-01, REGISTERED",
        "2028-04-10, REGISTERED",
        "2028-04-11, AWARDED_IN_FULL",
        "2028-04-20, REGISTERED"
    })
    void countsAnAgreementThatIsVoidAsNoneThoughItWasAmended(LocalDate day, Stage stage) {
        Story story = new Story();
        PlanningStory.tell(story);
        RandomCases.tell(story, new Random(1), 0);
        UUID grant = agreed(story);
        story.on("2028-02-01")
                .then(new AmendmentSigned(
                        grant,
                        "1-1",
                        LocalDate.of(2028, 2, 1),
                        Money.czk("60000"),
                        Money.czk("40000"),
                        terms("40000"),
                        null,
                        "Méně míst.",
                        id("officer"),
                        id("head")));
        if (!day.isBefore(LocalDate.of(2028, 4, 20))) {
            story.on("2028-04-20").then(signed(grant, "2", LocalDate.of(2028, 4, 20), "40000"));
        }
        tell(story);

        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        assertThat(pipelines
                        .applications(
                                "plzen", new PipelineFilter(2028, null, null, null, null), PageRequest.first(2), noon)
                        .items())
                .extracting(PipelineApplication::stage)
                .containsExactly(stage);
    }

    private static UUID agreed(Story story) {
        UUID programme = RandomCases.PROGRAMMES.getFirst();
        UUID line = RandomCases.line(programme, 0);
        UUID application = id("application of the void one");
        UUID grant = id("grant of the void one");
        Resolution resolution = council("1/28", "2028-01-05");
        story.on("2028-01-10")
                .then(
                        new ApplicationStarted(application, programme, line, "plzen", DIAKONIE),
                        new ApplicationSubmitted(
                                application,
                                programme,
                                line,
                                "plzen",
                                DIAKONIE,
                                1,
                                Applying.content(id("service"), "Služba", LocalDate.of(2028, 1, 1), "60000", List.of()),
                                List.of()),
                        new ApplicationAwarded(application, grant, Money.czk("60000"), resolution),
                        new GrantAwarded(
                                grant,
                                application,
                                programme,
                                "plzen",
                                DIAKONIE,
                                id("service"),
                                "Služba",
                                ServiceKind.REGISTERED,
                                LocalDate.of(2028, 1, 1),
                                LocalDate.of(2028, 12, 31),
                                Money.czk("60000"),
                                resolution,
                                text("account")),
                        signed(grant, "1", LocalDate.of(2028, 1, 10), "60000"));
        return grant;
    }

    private static AgreementSigned signed(UUID grant, String number, LocalDate on, String amount) {
        return new AgreementSigned(
                grant,
                "plzen",
                DIAKONIE,
                id("service"),
                "Služba",
                ServiceKind.REGISTERED,
                number,
                on,
                LocalDate.of(2028, 1, 1),
                LocalDate.of(2028, 12, 31),
                Money.czk(amount),
                terms(amount),
                id("officer"),
                id("head"));
    }

    private static AgreementTerms terms(String amount) {
        return GrantPapers.terms(new Instalment(LocalDate.of(2028, 3, 1), Money.czk(amount)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void addsUpToWhatTheEventsSay(long seed) {
        Story story = new Story();
        PlanningStory.tell(story);
        RandomCases.tell(story, new Random(seed), 220);
        tell(story);
        Map<UUID, CaseFacts> cases = CaseFacts.of(story);

        Map<UUID, Stage> stages = list(new PipelineFilter(2028, null, null, null, null)).stream()
                .collect(Collectors.toMap(PipelineApplication::applicationId, PipelineApplication::stage));
        assertThat(stages).hasSize(cases.size());
        cases.forEach((application, facts) -> assertThat(stages.get(application))
                .as("seed %d %s", seed, application)
                .isEqualTo(facts.stage(NOW, TODAY)));
        assertThat(Set.copyOf(stages.values())).isEqualTo(EnumSet.allOf(Stage.class));
        agrees(pipelines.ofYear("plzen", 2028, NOW), cases.values());
        for (UUID programme : RandomCases.PROGRAMMES) {
            agrees(
                    pipelines.ofProgramme("plzen", programme, NOW).orElseThrow(),
                    cases.values().stream()
                            .filter(one -> one.programme.equals(programme))
                            .toList());
        }
        assertThat(list(new PipelineFilter(null, null, null, null, Stage.SIGNED)))
                .isNotEmpty()
                .allMatch(one -> one.stage() == Stage.SIGNED);
        keepsTheLedger(cases);
    }

    private static void agrees(Pipeline pipeline, Collection<CaseFacts> cases) {
        assertThat(pipeline.total()).isEqualTo(sum(cases));
        for (StageCount count : pipeline.stages()) {
            assertThat(count.amounts())
                    .as(count.stage().name())
                    .isEqualTo(sum(cases.stream()
                            .filter(one -> one.stage(NOW, TODAY) == count.stage())
                            .toList()));
        }
        for (LinePipeline line : pipeline.lines()) {
            List<CaseFacts> own =
                    cases.stream().filter(one -> one.line.equals(line.lineId())).toList();
            assertThat(line.total()).isEqualTo(sum(own)).isNotEqualTo(PipelineAmounts.NONE);
            assertThat(line.stages().stream()
                            .map(StageCount::amounts)
                            .reduce(PipelineAmounts.NONE, PipelineAmounts::plus))
                    .isEqualTo(line.total());
        }
    }

    private static PipelineAmounts sum(Collection<CaseFacts> cases) {
        return cases.stream()
                .map(one -> new PipelineAmounts(
                        1,
                        orZero(one.requested),
                        orZero(one.recommended),
                        orZero(one.awarded),
                        one.contracted,
                        one.paid,
                        one.scored(),
                        one.evaluators()))
                .reduce(PipelineAmounts.NONE, PipelineAmounts::plus);
    }

    private static Money orZero(@Nullable Money amount) {
        return amount == null ? Money.ZERO : amount;
    }

    /** A grant takes over with its start what was recommended for its application before. */
    private void keepsTheLedger(Map<UUID, CaseFacts> cases) {
        GrantLedger ledger = new GrantLedger(jdbc);
        List<GrantSummary> grants =
                ledger.list("plzen", GrantFilter.ALL, PageRequest.first(200)).items();
        assertThat(grants).isNotEmpty();
        for (GrantSummary grant : grants) {
            Money recommended = orZero(Objects.requireNonNull(cases.get(grant.applicationId())).recommended);
            assertThat(grant.amounts().recommended()).isEqualTo(recommended);
            assertThat(ledger.find("plzen", grant.grantId()).flatMap(view -> view.onDay(grant.awardedOn())))
                    .map(then -> then.grant().amounts().recommended())
                    .contains(recommended);
        }
        assertThat(new LedgerBalance(jdbc).discrepancies("plzen")).isEmpty();
    }

    private List<PipelineApplication> list(PipelineFilter filter) {
        List<PipelineApplication> all = new ArrayList<>();
        PageRequest request = PageRequest.first(50);
        while (true) {
            Page<PipelineApplication> page = pipelines.applications("plzen", filter, request, NOW);
            all.addAll(page.items());
            if (page.next() == null) {
                return all;
            }
            request = new PageRequest(page.next(), 50);
        }
    }
}
