package cz.tripartita.docs.site;

import cz.tripartita.gateway.TripartitaApplication;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service in the profile {@code demo}, with its story told, on a free port. */
final class RunningDemo implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    /**
     * Starts it and waits until the story is told.
     *
     * @param folder an empty folder for its data
     */
    RunningDemo(Path folder) {
        context = new SpringApplication(TripartitaApplication.class)
                .run("--spring.profiles.active=demo", "--server.port=0", "--tripartita.data-dir=" + folder);
    }

    /** The address of a path, such as {@code /plzen/proposals}. */
    String address(String path) {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    @Override
    public void close() {
        context.close();
    }
}
