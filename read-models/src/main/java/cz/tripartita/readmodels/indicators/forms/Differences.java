package cz.tripartita.readmodels.indicators.forms;

import cz.tripartita.monitoring.events.FormCell;
import cz.tripartita.monitoring.events.FormRow;
import cz.tripartita.readmodels.indicators.forms.FieldDifference.Content;
import cz.tripartita.readmodels.indicators.forms.FieldDifference.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In what rows that were handed over differ from the rows of today, which have the same fields. */
final class Differences {

    private Differences() {}

    /** Those of the services that were handed over, in their order, then the services that came since. */
    static List<FieldDifference> between(List<FormRow> handedOver, List<FormRow> today) {
        Map<UUID, FormRow> now = new LinkedHashMap<>();
        today.forEach(row -> now.put(row.monitoringId(), row));
        List<FieldDifference> differences = new ArrayList<>();
        for (FormRow then : handedOver) {
            FormRow row = now.remove(then.monitoringId());
            if (row == null) {
                differences.add(of(then, Kind.SERVICE_GONE, null, null, null));
            } else {
                fields(then, row, differences);
            }
        }
        now.values().forEach(added -> differences.add(of(added, Kind.SERVICE_ADDED, null, null, null)));
        return List.copyOf(differences);
    }

    private static void fields(FormRow then, FormRow now, List<FieldDifference> differences) {
        for (int field = 0; field < then.cells().size(); field++) {
            FormCell before = then.cells().get(field);
            FormCell after = now.cells().get(field);
            if (!same(before, after)) {
                differences.add(of(then, Kind.FIELD_CHANGED, before.field(), content(before), content(after)));
            }
        }
    }

    private static boolean same(FormCell before, FormCell after) {
        return sameNumber(before.number(), after.number())
                && Objects.equals(before.text(), after.text())
                && before.noFigure() == after.noFigure();
    }

    private static boolean sameNumber(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null || after == null) {
            return before == null && after == null;
        }
        return before.compareTo(after) == 0;
    }

    private static Content content(FormCell cell) {
        return new Content(cell.number(), cell.text(), cell.noFigure());
    }

    private static FieldDifference of(
            FormRow row, Kind kind, @Nullable String field, @Nullable Content then, @Nullable Content today) {
        return new FieldDifference(row.monitoringId(), row.serviceId(), row.serviceName(), kind, field, then, today);
    }
}
