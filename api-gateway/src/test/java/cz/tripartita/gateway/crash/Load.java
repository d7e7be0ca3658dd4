package cz.tripartita.gateway.crash;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Eight clients that write until the service is gone; every two share a notebook. */
final class Load implements AutoCloseable {

    private static final int CLIENTS = 8;

    private final Ledger ledger;
    private final CountDownLatch acknowledgements;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Begins; {@link #awaitAcknowledgements()} returns after so many. */
    Load(RunningService service, Ledger ledger, int enough) throws IOException {
        this.ledger = ledger;
        this.acknowledgements = new CountDownLatch(enough);
        String notebook = "";
        for (int i = 0; i < CLIENTS; i++) {
            RunningService.Client client = service.new Client();
            if (i % 2 == 0) {
                notebook = UUID.randomUUID().toString();
                client.ask("open " + notebook);
            }
            String shared = notebook;
            threads.execute(() -> write(client, shared));
        }
    }

    private void write(RunningService.Client client, String notebook) {
        try (client) {
            while (true) {
                String text = UUID.randomUUID().toString();
                String answer = client.ask("write " + notebook + " " + text);
                ledger.acknowledge(Long.parseLong(answer.substring(answer.indexOf(' ') + 1)), notebook, text);
                acknowledgements.countDown();
            }
        } catch (IOException expected) {
            // The service was killed, as planned; what it had not answered counts for nothing.
        }
    }

    void awaitAcknowledgements() throws InterruptedException {
        if (!acknowledgements.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("too few acknowledgements: " + ledger.size());
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
