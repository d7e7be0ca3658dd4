package cz.tripartita.gateway.catalogueload;

import cz.tripartita.planning.RuleBroken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One pass over a file and what comes of it: rows are judged in order, and sent some at a time. */
final class RunningLoad {

    /** Rows in the making at one time; commands of several callers share a write to disk. */
    private static final int AT_ONCE = 32;

    private static final int ROWS_BETWEEN_SIGNS_OF_LIFE = 100;

    private final UUID loadId;
    private final ServiceFile file;
    private final RowReader reader;
    private final Supplier<RowCheck> checks;
    private final RowWriter writer;
    private final LoadRecords records;
    private final LoadTally tally = new LoadTally();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private final Map<UUID, CompletableFuture<Void>> registrations = new HashMap<>();

    RunningLoad(
            UUID loadId,
            ServiceFile file,
            RowReader reader,
            Supplier<RowCheck> checks,
            RowWriter writer,
            LoadRecords records) {
        this.loadId = loadId;
        this.file = file;
        this.reader = reader;
        this.checks = checks;
        this.writer = writer;
        this.records = records;
    }

    /** Judges every row, and only if none is refused sends them; or sends each that is not refused. */
    LoadState run(boolean all) throws IOException {
        if (all) {
            RowCheck check = checks.get();
            file.forEach(cells -> judge(cells, check));
            if (tally.counts().refused() > 0) {
                return finish(LoadState.REFUSED);
            }
            tally.startAnew();
        }
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            RowCheck check = checks.get();
            file.forEach(cells -> {
                PlannedRow planned = judge(cells, check);
                if (planned != null) {
                    hand(planned, workers);
                }
            });
            places.acquireUninterruptibly(AT_ONCE);
        }
        throwFailure();
        return finish(LoadState.DONE);
    }

    private LoadState finish(LoadState state) {
        records.update(loadId, state, tally.counts(), tally.position());
        return state;
    }

    private @Nullable PlannedRow judge(RowCells cells, RowCheck check) {
        throwFailure();
        PlannedRow planned = cells.faults().isEmpty() ? check.check(reader.read(cells)) : null;
        if (planned == null) {
            refuse(cells.faults());
        }
        if (tally.read() % ROWS_BETWEEN_SIGNS_OF_LIFE == 0) {
            records.update(loadId, LoadState.RUNNING, tally.counts(), tally.position());
        }
        return planned;
    }

    private void refuse(List<RefusedCell> faults) {
        records.refuse(loadId, faults);
        tally.refused();
    }

    private void hand(PlannedRow planned, ExecutorService workers) {
        CompletableFuture<Void> registered = planned.provider().known()
                ? CompletableFuture.completedFuture(null)
                : registrations.computeIfAbsent(
                        planned.provider().organisationId(),
                        _ -> CompletableFuture.runAsync(() -> writer.register(planned), workers));
        places.acquireUninterruptibly();
        workers.execute(() -> {
            try {
                registered.join();
                tally.written(writer.write(planned));
            } catch (RuleBroken refusal) {
                refuseLate(planned, refusal);
            } catch (CompletionException | Error failed) {
                fail(new IllegalStateException(failed));
            } catch (RuntimeException failed) {
                fail(failed);
            } finally {
                places.release();
            }
        });
    }

    /** Something changed between judging and sending. */
    private void refuseLate(PlannedRow planned, RuleBroken refusal) {
        RowCells cells = planned.row().cells();
        RowCheck.broken(cells, ColumnOf.rule(refusal, planned.command()), refusal.rule());
        refuse(cells.faults());
    }

    private void fail(RuntimeException failed) {
        failure.compareAndSet(null, failed);
    }

    private void throwFailure() {
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    LoadTally tally() {
        return tally;
    }
}
