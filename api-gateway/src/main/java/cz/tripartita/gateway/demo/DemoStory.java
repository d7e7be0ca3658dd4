package cz.tripartita.gateway.demo;

import cz.tripartita.gateway.dispatch.ProjectionProgress;
import cz.tripartita.gateway.due.DueTasks;
import cz.tripartita.gateway.security.DemoIdentities;
import cz.tripartita.gateway.store.EventFeed;
import cz.tripartita.gateway.store.StoryClock;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Tells the demo's stories into an empty store, each once, on the story's own clock, and says what there is to see. A
 * story that was interrupted goes on at the next start, and nothing falls due by real time until it is over;
 * {@code tripartita.demo.load=false} leaves them out.
 */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty(name = "tripartita.demo.load", matchIfMissing = true)
class DemoStory implements ApplicationRunner, InitializingBean {

    /** The municipalities with a story, in the order in which the stories are told. */
    static final List<String> MUNICIPALITIES = List.of("zatec", "novy-jicin", "plzen");

    private static final String WELCOME = "plzen";

    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(60);

    private final EventFeed events;
    private final StoryClock clock;
    private final ProjectionProgress projections;
    private final DueTasks due;
    private final Environment environment;
    private final List<String> municipalities;
    private final PrintStream out = System.out;

    @Autowired
    DemoStory(
            EventFeed events, StoryClock clock, ProjectionProgress projections, DueTasks due, Environment environment) {
        this(events, clock, projections, due, environment, MUNICIPALITIES);
    }

    DemoStory(
            EventFeed events,
            StoryClock clock,
            ProjectionProgress projections,
            DueTasks due,
            Environment environment,
            List<String> municipalities) {
        this.events = events;
        this.clock = clock;
        this.projections = projections;
        this.due = due;
        this.environment = environment;
        this.municipalities = municipalities;
    }

    /** Before anything runs by the clock: an interrupted story is still at its beginning. */
    @Override
    public void afterPropertiesSet() {
        municipalities.stream()
                .filter(municipality -> mark(municipality).interrupted())
                .findFirst()
                .ifPresent(municipality -> clock.tellFrom(
                        CommandFile.ofDemo(municipality).lines().getFirst().at()));
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        String port = environment.getRequiredProperty("local.server.port");
        for (String municipality : municipalities) {
            tellOnce(municipality, URI.create("http://127.0.0.1:" + port));
        }
        out.println(new DemoWelcome(URI.create("http://localhost:" + port), new SymbolicIds(WELCOME)).text());
    }

    private void tellOnce(String municipality, URI address) throws InterruptedException {
        LoadMark mark = mark(municipality);
        if (mark.interrupted() || events.after(municipality, 0, 1).isEmpty()) {
            mark.begin();
            tell(CommandFile.ofDemo(municipality), address);
            mark.finish();
        }
    }

    private void tell(CommandFile story, URI address) throws InterruptedException {
        out.println("Loading the demo of " + story.municipality() + ", once:");
        RunningService service =
                RunningService.at(address, address.resolve("/oauth2/token"), client -> DemoIdentities.SECRET);
        long position = new CommandFileLoader(service, this::moveTo, PrintedProgress.onStandardOutput()).load(story);
        projections.awaitAll(position, SHOWN_WITHIN);
        clock.endStory();
    }

    private LoadMark mark(String municipality) {
        return new LoadMark(Path.of(environment.getRequiredProperty("tripartita.data-dir")), municipality);
    }

    /** The story goes on at an instant; what fell due until then happens before it. */
    private void moveTo(Instant instant) {
        clock.tellFrom(instant);
        due.fire();
    }
}
