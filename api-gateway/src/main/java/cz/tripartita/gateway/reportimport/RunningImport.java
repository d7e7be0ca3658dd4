package cz.tripartita.gateway.reportimport;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.Commands;
import cz.tripartita.gateway.dispatch.Envelope;
import cz.tripartita.gateway.dispatch.StagedText;
import cz.tripartita.gateway.reportimport.ImportReport.Counts;
import cz.tripartita.gateway.reportimport.ImportReport.HeldBack;
import cz.tripartita.gateway.reportimport.ImportReport.Imported;
import cz.tripartita.gateway.reportimport.ImportReport.Outcome;
import cz.tripartita.monitoring.RuleBroken;
import cz.tripartita.monitoring.servicemonitoring.SubmitReport;
import cz.tripartita.monitoring.servicemonitoring.SubmitReport.Value;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.readmodels.indicators.Monitorings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One pass over a file of reports: every report is judged, and what may be is submitted. */
final class RunningImport {

    private record Place(String sheet, int row) {}

    private final Commands commands;
    private final Caller caller;
    private final LocalDate happenedOn;
    private final KnownMonitorings known;
    private final UUID importId = UUID.randomUUID();
    private final List<RefusedRow> refused = new ArrayList<>();
    private final Set<Place> refusedPlaces = new HashSet<>();
    private final Map<String, Set<String>> unreadOfSheet = new HashMap<>();
    private final ReportJudge judge;
    private long position;

    RunningImport(Commands commands, Monitorings monitorings, Caller caller, LocalDate happenedOn) {
        this.commands = commands;
        this.caller = caller;
        this.happenedOn = happenedOn;
        known = new KnownMonitorings(monitorings, caller.municipality(), caller.organisation(), happenedOn);
        judge = new ReportJudge(commands, () -> envelope(List.of()), this::refuse);
    }

    ImportReport run(ReportFile file, boolean trial, boolean all) {
        file.refused().forEach(this::refuse);
        Map<ReportDraft, Outcome> outcomes = new LinkedHashMap<>();
        drafts(file).forEach(draft -> outcomes.put(draft, judged(draft)));
        boolean submits = !trial && !(all && !refused.isEmpty());
        if (submits) {
            outcomes.replaceAll((draft, outcome) -> outcome == Outcome.NOT_SUBMITTED ? submit(draft) : outcome);
        }
        return report(file, trial, outcomes);
    }

    /** Rows by report, in the order of the file. */
    private List<ReportDraft> drafts(ReportFile file) {
        Map<String, ReportDraft> drafts = new LinkedHashMap<>();
        RowReader reader = new RowReader(known.years(), this::refuse);
        for (FileRow row : file.rows()) {
            reader.read(row)
                    .ifPresentOrElse(
                            read -> drafts.computeIfAbsent(
                                            read.monitoringId() + " " + read.period(),
                                            _ -> new ReportDraft(read.monitoringId(), read.period()))
                                    .add(read),
                            () -> unreadOfSheet
                                    .computeIfAbsent(row.sheet(), _ -> new HashSet<>())
                                    .add(row.text(ReportColumn.INDICATOR)));
        }
        return List.copyOf(drafts.values());
    }

    /** Good reports are not submitted yet. */
    private Outcome judged(ReportDraft draft) {
        requireOneCorrection(draft);
        if (!hasRefused(draft) && known.has(draft)) {
            return Outcome.UNCHANGED;
        }
        List<ReadRow> good =
                draft.rows().stream().filter(row -> !isRefused(row.row())).toList();
        Set<String> unread = draft.rows().stream()
                .filter(row -> isRefused(row.row()))
                .map(ReadRow::indicator)
                .collect(Collectors.toSet());
        Set<String> strayed = draft.rows().stream()
                .flatMap(row -> unreadOfSheet.getOrDefault(row.row().sheet(), Set.of()).stream())
                .collect(Collectors.toSet());
        strayed.addAll(unread);
        judge.judge(draft, good, strayed);
        boolean complete = !hasRefused(draft)
                && (strayed.isEmpty() || judge.check(draft, good, Set.of()) == null);
        return complete ? Outcome.NOT_SUBMITTED : Outcome.REFUSED;
    }

    private void requireOneCorrection(ReportDraft draft) {
        String first = draft.correction();
        draft.rows().stream()
                .filter(row -> row.correction() != null && !row.correction().equals(first))
                .forEach(row -> refuse(
                        RefusedRow.of(row.row(), ReportColumn.CORRECTION, ImportFault.OTHER_CORRECTION)));
    }

    /** Something may have changed between judging and submitting. */
    private Outcome submit(ReportDraft draft) {
        List<StagedText> texts = new ArrayList<>();
        List<Value> values = draft.rows().stream()
                .map(row -> new Value(row.indicator(), row.known(), row.confirmed(), staged(row, texts)))
                .toList();
        try {
            position = Math.max(
                    position,
                    commands.dispatch(
                                    new SubmitReport(
                                            draft.monitoringId(), draft.period(), values, draft.correction()),
                                    envelope(texts))
                            .position());
            return Outcome.SUBMITTED;
        } catch (RuleBroken late) {
            judge.whole(draft, late);
            return Outcome.REFUSED;
        }
    }

    private @Nullable ErasableText staged(ReadRow row, List<StagedText> texts) {
        String explanation = row.explanation();
        if (explanation == null) {
            return null;
        }
        StagedText text = StagedText.of(explanation, caller.person());
        texts.add(text);
        return new ErasableText(text.textId(), text.digest());
    }

    private Envelope envelope(List<StagedText> texts) {
        return new Envelope(
                UUID.randomUUID(), caller, happenedOn, null, null, importId, importId, null, null, texts);
    }

    private void refuse(RefusedRow row) {
        refused.add(row);
        refusedPlaces.add(new Place(row.sheet(), row.row()));
    }

    private boolean isRefused(FileRow row) {
        return refusedPlaces.contains(new Place(row.sheet(), row.number()));
    }

    private boolean hasRefused(ReportDraft draft) {
        return draft.rows().stream().anyMatch(row -> isRefused(row.row()));
    }

    private ImportReport report(ReportFile file, boolean trial, Map<ReportDraft, Outcome> outcomes) {
        List<Imported> reports = new ArrayList<>();
        List<HeldBack> heldBack = new ArrayList<>();
        Map<Outcome, Integer> rows = new HashMap<>();
        outcomes.forEach((draft, outcome) -> {
            String service = known.serviceName(draft.monitoringId());
            reports.add(new Imported(
                    draft.monitoringId(),
                    service,
                    draft.period(),
                    outcome,
                    draft.rows().size()));
            rows.merge(outcome, draft.rows().size(), Integer::sum);
            if (outcome == Outcome.REFUSED || outcome == Outcome.NOT_SUBMITTED) {
                draft.rows().stream()
                        .filter(row -> !isRefused(row.row()))
                        .map(row -> new HeldBack(
                                row.row().sheet(), row.row().number(), service, draft.period(), row.indicator()))
                        .forEach(heldBack::add);
            }
        });
        Counts counts = new Counts(
                file.rows().size() + file.refused().size(),
                rows.getOrDefault(Outcome.SUBMITTED, 0),
                rows.getOrDefault(Outcome.UNCHANGED, 0),
                refusedPlaces.size(),
                heldBack.size());
        Map<Place, Integer> order = order(file);
        refused.sort((one, other) -> Integer.compare(
                order.getOrDefault(new Place(one.sheet(), one.row()), Integer.MAX_VALUE),
                order.getOrDefault(new Place(other.sheet(), other.row()), Integer.MAX_VALUE)));
        return new ImportReport(
                trial, counts, List.copyOf(reports), List.copyOf(refused), List.copyOf(heldBack), position);
    }

    private static Map<Place, Integer> order(ReportFile file) {
        Map<Place, Integer> order = new HashMap<>();
        for (FileRow row : file.rows()) {
            order.put(new Place(row.sheet(), row.number()), order.size());
        }
        return order;
    }
}
