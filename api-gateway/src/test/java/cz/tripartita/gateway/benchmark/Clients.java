package cz.tripartita.gateway.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some clients that do one thing again and again for a while. */
final class Clients {

    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration MEASURED = Duration.ofSeconds(6);

    private Clients() {}

    /** How often a second so many clients together get the thing done, after a warm-up. */
    static double perSecond(int clients, Runnable thing) {
        run(clients, thing, WARM_UP);
        long start = System.nanoTime();
        long done = run(clients, thing, MEASURED);
        return done * 1e9 / (System.nanoTime() - start);
    }

    private static long run(int clients, Runnable thing, Duration during) {
        long end = System.nanoTime() + during.toNanos();
        Callable<Long> client = () -> {
            long done = 0;
            while (System.nanoTime() - end < 0) {
                thing.run();
                done++;
            }
            return done;
        };
        List<Callable<Long>> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            all.add(client);
        }
        try (var threads = Executors.newFixedThreadPool(clients)) {
            long done = 0;
            for (Future<Long> one : threads.invokeAll(all)) {
                done += one.get();
            }
            return done;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
