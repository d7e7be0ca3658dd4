package cz.tripartita.gateway.reportimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands where in a sheet.
 *
 * @param columns by place; none where a column is there for people only
 */
record SheetHeader(List<Optional<ReportColumn>> columns) {

    static SheetHeader of(List<String> names) {
        List<Optional<ReportColumn>> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(ReportColumn.of(name).filter(column -> !columns.contains(Optional.of(column))));
        }
        return new SheetHeader(List.copyOf(columns));
    }

    /** The columns that a sheet has to have and this one does not, by name; empty where it is a sheet of reports. */
    String missing() {
        return Arrays.stream(ReportColumn.values())
                .filter(column -> column.required() && !columns.contains(Optional.of(column)))
                .map(ReportColumn::code)
                .collect(Collectors.joining(", "));
    }
}
