package cz.tripartita.gateway.demo;

import cz.tripartita.gateway.dispatch.ProjectionProgress;
import cz.tripartita.gateway.security.DemoIdentities;
import cz.tripartita.gateway.store.EventFeed;
import cz.tripartita.gateway.store.StoryClock;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Tells the demo's story into an empty store, once, on the story's own clock, and says what there is to see. A story that
 * was interrupted goes on at the next start; {@code tripartita.demo.load=false} leaves it out.
 */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty(name = "tripartita.demo.load", matchIfMissing = true)
class DemoStory implements ApplicationRunner {

    static final String MUNICIPALITY = "plzen";

    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(60);

    private final EventFeed events;
    private final StoryClock clock;
    private final ProjectionProgress projections;
    private final Environment environment;
    private final PrintStream out = System.out;

    DemoStory(EventFeed events, StoryClock clock, ProjectionProgress projections, Environment environment) {
        this.events = events;
        this.clock = clock;
        this.projections = projections;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        String port = environment.getRequiredProperty("local.server.port");
        LoadMark mark = new LoadMark(Path.of(environment.getRequiredProperty("tripartita.data-dir")), MUNICIPALITY);
        CommandFile story = CommandFile.ofDemo(MUNICIPALITY);
        if (mark.interrupted() || events.after(MUNICIPALITY, 0, 1).isEmpty()) {
            mark.begin();
            tell(story, URI.create("http://127.0.0.1:" + port));
            mark.finish();
        }
        out.println(new DemoWelcome(URI.create("http://localhost:" + port), story.ids()).text());
    }

    private void tell(CommandFile story, URI address) throws InterruptedException {
        out.println("Loading the demo of " + story.municipality() + ", once:");
        RunningService service =
                RunningService.at(address, address.resolve("/oauth2/token"), client -> DemoIdentities.SECRET);
        try {
            long position =
                    new CommandFileLoader(service, clock::tellFrom, PrintedProgress.onStandardOutput()).load(story);
            projections.awaitAll(position, SHOWN_WITHIN);
        } finally {
            clock.endStory();
        }
    }
}
