package cz.tripartita.gateway.reportimport;

import cz.tripartita.gateway.dispatch.Commands;
import cz.tripartita.gateway.dispatch.Envelope;
import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.RuleBroken;
import cz.tripartita.monitoring.servicemonitoring.CheckReport;
import cz.tripartita.monitoring.servicemonitoring.SubmitReport.Value;
import cz.tripartita.planning.events.ErasableText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks the monitoring whether the reports of a file could be submitted, and finds the rows by which they could not.
 *
 * <p>A refused row is taken out and the rest judged once more, as if the row were there and could not be read, so that
 * one row does not hide what is wrong with another.
 */
record ReportJudge(Commands commands, Supplier<Envelope> envelopes, Consumer<RefusedRow> refused) {

    private static final ErasableText SOMETHING = new ErasableText(new UUID(0, 0), "0".repeat(64));

    /**
     * Refuses every row that keeps the report from being submitted.
     *
     * @param good those of its rows that could be read
     * @param unread codes that stand in rows of the file that could not be read
     */
    void judge(ReportDraft draft, List<ReadRow> good, Set<String> unread) {
        List<ReadRow> left = new ArrayList<>(good);
        Set<String> missed = new HashSet<>(unread);
        for (RuleBroken broken = check(draft, left, missed); broken != null; broken = check(draft, left, missed)) {
            List<ReadRow> culprits = culprits(broken, left);
            if (culprits.isEmpty()) {
                whole(draft, broken);
                return;
            }
            left.removeAll(culprits);
            culprits.forEach(row -> missed.add(row.indicator()));
            missed.addAll(codes(broken, "missing"));
        }
    }

    /** The rule that forbids the report, none where it could be submitted as far as it is there. */
    @Nullable
    RuleBroken check(ReportDraft draft, List<ReadRow> rows, Set<String> unread) {
        List<Value> values = rows.stream()
                .map(row -> new Value(
                        row.indicator(), row.known(), row.confirmed(), row.explanation() == null ? null : SOMETHING))
                .toList();
        try {
            commands.dispatch(
                    new CheckReport(
                            draft.monitoringId(), draft.period(), values, List.copyOf(unread), draft.correction()),
                    envelopes.get());
            return null;
        } catch (RuleBroken broken) {
            return broken;
        }
    }

    /** The rows that break the rule by themselves: with an indicator that is not asked for, or once more, or unanswered. */
    private List<ReadRow> culprits(RuleBroken broken, List<ReadRow> rows) {
        List<ReadRow> culprits = new ArrayList<>();
        if (broken.rule() == MonitoringRule.WARNINGS_ANSWERED) {
            Set<String> unanswered = unanswered(broken);
            rows.stream().filter(row -> unanswered.contains(row.indicator())).forEach(row -> {
                culprits.add(row);
                refused.accept(RefusedRow.of(row.row(), ReportColumn.VALUE, broken.rule()));
            });
        } else if (broken.rule() == MonitoringRule.EVERY_INDICATOR_ONCE) {
            Set<String> foreign = codes(broken, "foreign");
            Set<String> repeated = codes(broken, "repeated");
            Set<String> seen = new HashSet<>();
            for (ReadRow row : rows) {
                boolean again = repeated.contains(row.indicator()) && !seen.add(row.indicator());
                if (again || foreign.contains(row.indicator())) {
                    culprits.add(row);
                    refused.accept(RefusedRow.of(row.row(), ReportColumn.INDICATOR, broken.rule()));
                }
            }
        }
        return culprits;
    }

    /** What no single row is to blame for is refused at the first one. */
    void whole(ReportDraft draft, RuleBroken broken) {
        FileRow first = draft.rows().getFirst().row();
        switch (broken.rule()) {
            case EVERY_INDICATOR_ONCE ->
                refused.accept(RefusedRow.of(
                        first,
                        ReportColumn.INDICATOR,
                        String.join(", ", codes(broken, "missing").stream().sorted().toList()),
                        broken.rule()));
            case MONITORING_OPEN, OWN_ORGANISATION_ONLY ->
                refused.accept(RefusedRow.of(first, ReportColumn.MONITORING, broken.rule()));
            case CORRECTION_HAS_REASON ->
                refused.accept(RefusedRow.of(first, ReportColumn.CORRECTION, broken.rule()));
            default -> refused.accept(RefusedRow.of(first, ReportColumn.PERIOD, broken.rule()));
        }
    }

    static Set<String> codes(RuleBroken broken, String fact) {
        Set<String> codes = new HashSet<>();
        if (broken.facts().get(fact) instanceof List<?> list) {
            list.forEach(code -> codes.add(String.valueOf(code)));
        }
        return codes;
    }

    private static Set<String> unanswered(RuleBroken broken) {
        Set<String> codes = new HashSet<>();
        if (broken.facts().get("unanswered") instanceof List<?> list) {
            for (Object warned : list) {
                if (warned instanceof Map<?, ?> facts) {
                    codes.add(String.valueOf(facts.get("indicator")));
                }
            }
        }
        return codes;
    }
}
