package cz.tripartita.gateway.catalogueload;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.Commands;
import cz.tripartita.gateway.dispatch.ProjectionProgress;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.readmodels.catalogue.Catalogue;
import cz.tripartita.readmodels.catalogue.CatalogueProjection;
import cz.tripartita.readmodels.catalogue.Providers;
import cz.tripartita.readmodels.groupdirectory.GroupDirectoryProjection;
import cz.tripartita.readmodels.groupdirectory.ProcessView;
import cz.tripartita.readmodels.groupdirectory.Processes;
import cz.tripartita.readmodels.groupdirectory.StatuteView;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs loads of the catalogue beside everything else, and knows what has become of them. */
@Component
public class CatalogueLoads {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueLoads.class);
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Commands commands;
    private final ProjectionProgress progress;
    private final Processes processes;
    private final Providers providers;
    private final Catalogue catalogue;
    private final Validator validator;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final LoadRecords records;
    private final Semaphore places = new Semaphore(AT_ONCE);

    CatalogueLoads(
            Commands commands,
            ProjectionProgress progress,
            Processes processes,
            Providers providers,
            Catalogue catalogue,
            Validator validator,
            JdbcClient jdbc,
            Clock clock) {
        this.commands = commands;
        this.progress = progress;
        this.processes = processes;
        this.providers = providers;
        this.catalogue = catalogue;
        this.validator = validator;
        this.jdbc = jdbc;
        this.clock = clock;
        this.records = new LoadRecords(jdbc, clock);
    }

    /**
     * Begins to load a file, which is removed once it is over.
     *
     * @param all whether one refused row refuses them all
     * @return what has become of it so far
     * @throws RuleBroken when the day lies ahead, or no statute is in effect on it
     * @throws Refusal when as many loads as may be are under way
     */
    public LoadReport begin(SpooledFile file, Caller caller, LocalDate happenedOn, boolean all) {
        try {
            return beginAtOnce(file.services(), caller, happenedOn, all);
        } catch (RuntimeException notBegun) {
            discard(file.services());
            throw notBegun;
        }
    }

    private LoadReport beginAtOnce(ServiceFile file, Caller caller, LocalDate happenedOn, boolean all) {
        Occasion occasion = occasion(caller, happenedOn);
        long head = viewsHaveEverything();
        StatuteAdopted statute = statute(caller.municipality(), happenedOn);
        if (!places.tryAcquire()) {
            throw Refusal.of(ProblemKind.CONTENDED);
        }
        UUID loadId = UUID.randomUUID();
        try {
            records.begin(loadId, caller.municipality(), all, happenedOn);
            var load = new RunningLoad(
                    loadId,
                    file,
                    new RowReader(statute.rules().areas()),
                    () -> new RowCheck(validator, providers, catalogue, statute, occasion),
                    new RowWriter(commands, caller, happenedOn, loadId, UUID.randomUUID(), head),
                    records);
            LoadReport report = find(caller.municipality(), loadId).orElseThrow();
            Thread.ofVirtual().name("catalogue-load-" + loadId).start(() -> run(load, loadId, file, all));
            return report;
        } catch (RuntimeException notBegun) {
            places.release();
            throw notBegun;
        }
    }

    private void run(RunningLoad load, UUID loadId, ServiceFile file, boolean all) {
        try {
            load.run(all);
        } catch (IOException | RuntimeException failed) {
            LOG.error("load {} of the catalogue failed", loadId, failed);
            records.update(
                    loadId,
                    LoadState.FAILED,
                    load.tally().counts(),
                    load.tally().position());
        } finally {
            places.release();
            discard(file);
        }
    }

    private static void discard(ServiceFile file) {
        try {
            Files.deleteIfExists(file.path());
        } catch (IOException left) {
            LOG.warn("{} could not be removed", file.path(), left);
        }
    }

    /** What has become of a load of the municipality. */
    public Optional<LoadReport> find(String municipality, UUID loadId) {
        return records.find(municipality, loadId);
    }

    /** Reasons of the refused rows after a row. */
    public List<RefusedCell> refusals(UUID loadId, int afterRow, int rows) {
        return records.refusals(loadId, afterRow, rows);
    }

    private Occasion occasion(Caller caller, LocalDate happenedOn) {
        Instant now = clock.instant();
        LocalDate today = Occasion.dayOf(now);
        if (happenedOn.isAfter(today)) {
            throw new RuleBroken(
                    PlanningRule.HAPPENED_ON_NOT_IN_FUTURE, Map.of("happenedOn", happenedOn, "today", today));
        }
        return new Occasion(
                now, happenedOn, caller.municipality(), caller.person(), caller.role(), caller.organisation());
    }

    /** Whom a row is about is looked up in views, which have to have all that is stored before the load begins. */
    private long viewsHaveEverything() {
        long head = jdbc.sql("select coalesce(max(position), 0) from store.event")
                .query(Long.class)
                .single();
        boolean reached = Stream.of(CatalogueProjection.class, GroupDirectoryProjection.class)
                .allMatch(view -> progress.await(ProjectionProgress.nameOf(view), head, PATIENCE));
        if (!reached) {
            throw Refusal.of(ProblemKind.POSITION_NOT_REACHED);
        }
        return head;
    }

    private StatuteAdopted statute(String municipality, LocalDate day) {
        ProcessView process = processes.list(municipality).stream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken(PlanningRule.PROCESS_KNOWN, Map.of("municipality", municipality)));
        StatuteView statute = processes
                .statuteInEffect(municipality, process.processId(), day)
                .orElseThrow(() -> new RuleBroken(PlanningRule.STATUTE_IN_EFFECT, Map.of("day", day)));
        return new StatuteAdopted(
                process.processId(),
                statute.version(),
                statute.effectiveFrom(),
                statute.approval(),
                statute.repeals(),
                statute.rules());
    }
}
