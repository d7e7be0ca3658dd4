package cz.tripartita.gateway.dispatch;

import cz.tripartita.gateway.store.FirstAnswers;
import org.springframework.context.SmartLifecycle;

/** Starts the machinery before the web server takes requests and stops it after the last is answered. */
final class MachineryLifecycle implements SmartLifecycle {

    private final Machinery machinery;
    private final FirstAnswers answers;
    private volatile boolean running;

    MachineryLifecycle(Machinery machinery, FirstAnswers answers) {
        this.machinery = machinery;
        this.answers = answers;
    }

    @Override
    public void start() {
        answers.forgetExpired();
        machinery.start();
        running = true;
    }

    @Override
    public void stop() {
        machinery.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
