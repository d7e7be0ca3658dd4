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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The demo as a newcomer starts it: embedded server, tokens over HTTP, and a load that is cut off in the middle. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class DemoStoryTest {

    private static final String TOWN = "novy-jicin";
    private static final int CUT_OFF_AFTER = 100;

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
        new LoadMark(folder, TOWN).begin();
        CommandFile whole = CommandFile.ofDemo(TOWN);
        tell(new CommandFile(TOWN, whole.lines().subList(0, CUT_OFF_AFTER)));
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
                service.getEnvironment(),
                List.of(TOWN));
    }

    private List<StoredEvent> feed() {
        List<StoredEvent> all = new ArrayList<>();
        List<StoredEvent> page;
        do {
            long after = all.isEmpty() ? 0 : all.getLast().position();
            page = service.getBean(EventFeed.class).after(TOWN, after, 200);
            all.addAll(page);
        } while (!page.isEmpty());
        return all;
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
        Instant beginning = CommandFile.ofDemo(TOWN).lines().getFirst().at();
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
        tell(CommandFile.ofDemo(TOWN));
        service.getBean(StoryClock.class).endStory();

        assertThat(feed()).isEqualTo(events);
    }

    @Test
    void isNotToldAgainOnceItIsComplete() throws InterruptedException {
        assertThat(Files.exists(folder.resolve("demo-" + TOWN + ".loaded"))).isTrue();
        assertThat(new LoadMark(folder, TOWN).interrupted()).isFalse();

        story().run(new DefaultApplicationArguments());

        assertThat(feed()).isEqualTo(events);
    }
}
