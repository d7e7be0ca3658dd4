package cz.tripartita.gateway.due;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;

/** Starts after the machinery and stops before it. */
final class DueTasksLifecycle implements SmartLifecycle {

    private final DueTasks tasks;
    private final Duration pause;
    private volatile boolean running;

    DueTasksLifecycle(DueTasks tasks, Duration pause) {
        this.tasks = tasks;
        this.pause = pause;
    }

    @Override
    public void start() {
        tasks.start(pause);
        running = true;
    }

    @Override
    public void stop() {
        tasks.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 1;
    }
}
