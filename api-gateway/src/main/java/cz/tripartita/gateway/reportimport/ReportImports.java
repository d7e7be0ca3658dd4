package cz.tripartita.gateway.reportimport;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.Commands;
import cz.tripartita.gateway.dispatch.ProjectionProgress;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.readmodels.indicators.IndicatorsProjection;
import cz.tripartita.readmodels.indicators.Monitorings;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Takes files of reports, some at a time. */
@Component
public class ReportImports {

    private static final int AT_ONCE = 2;
    private static final int MOST_ROWS = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Commands commands;
    private final ProjectionProgress progress;
    private final Monitorings monitorings;
    private final Semaphore places = new Semaphore(AT_ONCE);

    /** Reports are looked up in the view of monitoring, which has to have all that is stored before an import begins. */
    public ReportImports(Commands commands, ProjectionProgress progress, Monitorings monitorings) {
        this.commands = commands;
        this.progress = progress;
        this.monitorings = monitorings;
    }

    /**
     * Takes a workbook.
     *
     * @param trial whether it is only judged
     * @param all whether one refused row refuses them all
     * @throws Refusal for what is no workbook, or too large, or while as many imports as may be are under way
     */
    public ImportReport workbook(byte[] file, Caller caller, LocalDate happenedOn, boolean trial, boolean all) {
        return take(WorkbookReports.read(file), caller, happenedOn, trial, all);
    }

    /**
     * Takes CSV in UTF-8.
     *
     * @param trial whether it is only judged
     * @param all whether one refused row refuses them all
     * @throws Refusal for bytes of another character set, or too many, or while as many imports as may be are under way
     */
    public ImportReport csv(byte[] file, Caller caller, LocalDate happenedOn, boolean trial, boolean all) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return take(CsvReports.read(text), caller, happenedOn, trial, all);
        } catch (CharacterCodingException otherCharset) {
            throw Refusal.of(ProblemKind.MALFORMED_REQUEST);
        }
    }

    private ImportReport take(ReportFile file, Caller caller, LocalDate happenedOn, boolean trial, boolean all) {
        if (file.rows().size() > MOST_ROWS) {
            throw Refusal.of(ProblemKind.BODY_TOO_LARGE, Map.of("rows", MOST_ROWS));
        }
        if (!places.tryAcquire()) {
            throw Refusal.of(ProblemKind.CONTENDED);
        }
        try {
            if (!progress.await(IndicatorsProjection.GROUP, progress.head(), PATIENCE)) {
                throw Refusal.of(ProblemKind.POSITION_NOT_REACHED);
            }
            return new RunningImport(commands, monitorings, caller, happenedOn).run(file, trial, all);
        } finally {
            places.release();
        }
    }
}
