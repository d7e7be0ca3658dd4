package cz.tripartita.gateway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.TripartitaApplication;
import cz.tripartita.gateway.dispatch.ProjectionProgress;
import cz.tripartita.gateway.due.DueTasks;
import cz.tripartita.gateway.security.DemoIdentities;
import cz.tripartita.gateway.store.EventFeed;
import cz.tripartita.gateway.store.StoredEvent;
import cz.tripartita.gateway.store.StoryClock;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo as a newcomer starts it: embedded server, tokens over HTTP, and a load that is cut off in the middle. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class DemoStoryTest {

    /** After the first agreement whose payments an overdue report holds: by real time they would be held for good. */
    private static final int CUT_OFF_AFTER = 250;

    private static final SymbolicIds IDS = new SymbolicIds("plzen");
    private static final String PROGRAMME =
            IDS.id("programme/socialni-sluzby-2026").toString();

    private Path folder;
    private ConfigurableApplicationContext service;
    private List<StoredEvent> events;
    private Instant between;

    @BeforeAll
    void startAndLoadInTwoPieces(@TempDir Path folder) throws InterruptedException {
        this.folder = folder;
        service = new SpringApplicationBuilder(TripartitaApplication.class)
                .profiles("demo")
                .run("--server.port=0", "--tripartita.data-dir=" + folder, "--tripartita.demo.load=false");
        loadUntilCutOff();
        DemoStory goingOn = story();
        goingOn.afterPropertiesSet();
        between = service.getBean(StoryClock.class).instant();
        goingOn.run(new DefaultApplicationArguments());
        events = feed();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    /** What a killed service leaves behind: some commands, and the mark of a load that is not finished. */
    private void loadUntilCutOff() throws InterruptedException {
        new LoadMark(folder, "plzen").begin();
        CommandFile whole = CommandFile.ofDemo("plzen");
        tell(new CommandFile("plzen", whole.lines().subList(0, CUT_OFF_AFTER)));
    }

    private void tell(CommandFile file) throws InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port"));
        RunningService running =
                RunningService.at(address, address.resolve("/oauth2/token"), client -> DemoIdentities.SECRET);
        new CommandFileLoader(running, this::moveTo, Progress.SILENT).load(file);
    }

    /** As the story goes on: what fell due until an instant, such as the end of a comment period, happens before it. */
    private void moveTo(Instant instant) {
        service.getBean(StoryClock.class).tellFrom(instant);
        service.getBean(DueTasks.class).fire();
    }

    private DemoStory story() {
        return new DemoStory(
                service.getBean(EventFeed.class),
                service.getBean(StoryClock.class),
                service.getBean(ProjectionProgress.class),
                service.getBean(DueTasks.class),
                service.getEnvironment());
    }

    private List<StoredEvent> feed() {
        List<StoredEvent> all = new ArrayList<>();
        List<StoredEvent> page;
        do {
            long after = all.isEmpty() ? 0 : all.getLast().position();
            page = service.getBean(EventFeed.class).after("plzen", after, 200);
            all.addAll(page);
        } while (!page.isEmpty());
        return all;
    }

    private List<JsonNode> payloads(String type) {
        return events.stream()
                .filter(event -> event.type().equals(type))
                .map(event -> JsonMapper.shared().readTree(event.payload()))
                .toList();
    }

    private List<String> storyOf(String kindAndName) {
        String stream = IDS.id(kindAndName).toString();
        return events.stream()
                .filter(event -> event.stream().equals(stream))
                .map(StoredEvent::type)
                .filter(type -> !type.equals("planning.PositionDeclared"))
                .toList();
    }

    @Test
    void hasFiveGroupsWithMembersOfThreeSides() {
        assertThat(payloads("planning.GroupEstablished")).hasSize(5);
        Map<String, List<String>> sides = payloads("planning.MembershipStarted").stream()
                .collect(Collectors.groupingBy(
                        started -> started.path("groupId").asString(),
                        Collectors.mapping(started -> started.path("side").asString(), Collectors.toList())));
        assertThat(sides)
                .hasSize(5)
                .allSatisfy((group, members) ->
                        assertThat(members).hasSizeGreaterThan(9).contains("COMMISSIONER", "PROVIDER", "USER"));
    }

    @Test
    void holdsTheMayMeetings() {
        assertThat(payloads("planning.MeetingOpened"))
                .extracting(opened -> opened.path("openedOn").asString().substring(0, 7))
                .hasSize(11)
                .containsOnly("2022-05", "2025-05", "2026-05");
        assertThat(payloads("planning.MeetingClosed"))
                .allSatisfy(closed ->
                        assertThat(closed.path("allSidesPresent").asBoolean()).isTrue());
        assertThat(payloads("planning.MinutesPublished")).hasSize(11);
    }

    @Test
    void hasAtLeastTwentyFiveProposals() {
        assertThat(payloads("planning.ProposalSubmitted")).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void reachesConsensusAfterTwoAmendmentsMadeForObjections() {
        assertThat(storyOf("proposal/senior-expres"))
                .containsExactly(
                        "planning.ProposalSubmitted",
                        "planning.WordingAmended",
                        "planning.WordingAmended",
                        "planning.ConsensusReached");
    }

    @Test
    void letsOneMemberStandAside() {
        assertThat(payloads("planning.ConsensusReached"))
                .anySatisfy(reached -> assertThat(reached.path("positions"))
                        .extracting(position -> position.path("position").asString())
                        .contains("STAND_ASIDE"));
    }

    @Test
    void endsSomeProposalsWithoutConsensus() {
        assertThat(storyOf("proposal/mobilni-bunky")).endsWith("planning.ClosedWithoutConsensus");
        assertThat(payloads("planning.ClosedWithoutConsensus").getFirst().path("objecting"))
                .hasSize(2);
        assertThat(storyOf("proposal/doprava-do-centra")).endsWith("planning.ProposalWithdrawn");
        assertThat(storyOf("proposal/emergentni-projekt")).endsWith("planning.ProposalAdjourned");
    }

    @Test
    void supersedesAProposalInTheNextYear() {
        assertThat(storyOf("proposal/prostupne-bydleni")).endsWith("planning.ProposalSuperseded");
    }

    @Test
    void awardsInFullInPartAndNotAtAll() {
        List<String> outcomes = payloads("grants.AwardsDecided").stream()
                .filter(decided -> decided.path("programmeId").asString().equals(PROGRAMME))
                .flatMap(decided -> decided.path("decisions").valueStream())
                .map(decision -> decision.path("outcome").asString())
                .toList();
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        "AWARDED_IN_PART",
                        "AWARDED_IN_FULL",
                        "AWARDED_IN_FULL",
                        "REFUSED",
                        "AWARDED_IN_FULL",
                        "AWARDED_IN_FULL");
        assertThat(payloads("grants.ApplicationRejected")).hasSize(1);
    }

    @Test
    void amendsTheGrantOverTheLimitAndPaysAllOfIt() {
        JsonNode amended = payloads("grants.AmendmentSigned").getFirst();
        assertThat(amended.path("before").path("amount").decimalValue()).isEqualByComparingTo("45000");
        assertThat(amended.path("after").path("amount").decimalValue()).isEqualByComparingTo("55000");
        assertThat(amended.path("resolution").path("body").asString()).isEqualTo("ASSEMBLY");
        assertThat(payloads("grants.PaymentMade").stream()
                        .filter(paid -> paid.path("grantId").equals(amended.path("grantId")))
                        .map(paid -> paid.at("/totals/paid/amount").decimalValue()))
                .last()
                .satisfies(paid -> assertThat(paid).isEqualByComparingTo("55000"));
    }

    @Test
    void reportsOnceReturnedAndThenAccepted() {
        assertThat(payloads("monitoring.MonitoringOpened")).hasSize(20);
        assertThat(payloads("monitoring.ReportReturned")).hasSize(2);
        assertThat(payloads("monitoring.ReportAccepted"))
                .anySatisfy(
                        accepted -> assertThat(accepted.path("version").asInt()).isEqualTo(2));
        assertThat(payloads("monitoring.ReportSubmitted"))
                .anySatisfy(submitted -> assertThat(submitted.path("values"))
                        .anySatisfy(value -> assertThat(value.path("warnings")).isNotEmpty()));
    }

    @Test
    void marksEveryEventAsMadeUpAndDatesItByTheStory() {
        assertThat(events)
                .extracting(event -> JsonMapper.shared()
                        .readTree(event.metadata())
                        .path("madeUp")
                        .asBoolean())
                .containsOnly(true);
        assertThat(events)
                .extracting(StoredEvent::recordedAt)
                .isSorted()
                .allMatch(time -> time.isBefore(Instant.parse("2026-11-21T00:00:00Z")));
    }

    @Test
    void restsAtItsBeginningUntilItGoesOn() {
        Instant beginning = CommandFile.ofDemo("plzen").lines().getFirst().at();
        assertThat(Duration.between(beginning, between)).isBetween(Duration.ZERO, Duration.ofMinutes(1));
    }

    @Test
    void runsInRealTimeAfterwards() {
        assertThat(service.getBean(StoryClock.class).tellsStory()).isFalse();
        assertThat(Duration.between(service.getBean(StoryClock.class).instant(), Instant.now()))
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void changesNothingWhenTheFileIsLoadedAgain() throws InterruptedException {
        tell(CommandFile.ofDemo("plzen"));
        service.getBean(StoryClock.class).endStory();

        assertThat(feed()).isEqualTo(events);
    }

    @Test
    void isNotToldAgainOnceItIsComplete() throws InterruptedException {
        assertThat(Files.exists(folder.resolve("demo-plzen.loaded"))).isTrue();
        assertThat(new LoadMark(folder, "plzen").interrupted()).isFalse();

        story().run(new DefaultApplicationArguments());

        assertThat(feed()).isEqualTo(events);
    }
}
