package cz.tripartita.gateway.dispatch;

import java.util.concurrent.ThreadLocalRandom;

/** The waits between attempts of one command: a few milliseconds, growing, by chance, and not for ever. */
final class Backoff {

    private static final int ATTEMPTS = 100;
    private static final int LONGEST_MILLIS = 40;

    private final String target;
    private int lost;

    Backoff(String target) {
        this.target = target;
    }

    void waitAfter(RuntimeException race) {
        lost++;
        if (lost >= ATTEMPTS) {
            throw new StreamContended(target, race);
        }
        int most = Math.min(LONGEST_MILLIS, 2 + 2 * lost);
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, most));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StreamContended(target, race);
        }
    }
}
