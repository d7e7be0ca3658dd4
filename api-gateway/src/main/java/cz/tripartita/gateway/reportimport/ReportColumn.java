package cz.tripartita.gateway.reportimport;

import cz.tripartita.readmodels.catalogue.SearchText;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A column of the file, known by the name that the form gives it and by Czech names; case and diacritics do not matter. */
enum ReportColumn {
    MONITORING("monitoringId", true, "sledování", "monitoring"),
    PERIOD("period", true, "období"),
    INDICATOR("indicator", true, "ukazatel", "kód ukazatele"),
    VALUE("value", true, "hodnota"),
    CONFIRMED("confirmed", false, "potvrzeno", "potvrzuji"),
    EXPLANATION("explanation", false, "vysvětlení"),
    CORRECTION("correction", false, "důvod opravy", "oprava");

    private final String code;
    private final boolean required;
    private final String headers;

    ReportColumn(String code, boolean required, String... aliases) {
        this.code = code;
        this.required = required;
        headers = Stream.concat(Stream.of(code), Arrays.stream(aliases))
                .map(SearchText::plain)
                .collect(Collectors.joining("|", "|", "|"));
    }

    /** Its name in forms and reports. */
    String code() {
        return code;
    }

    /** Whether a sheet without the column is refused. */
    boolean required() {
        return required;
    }

    /** The column that a header names; none for those that are there for people only. */
    static Optional<ReportColumn> of(String header) {
        String named = "|" + SearchText.plain(header) + "|";
        return Arrays.stream(values())
                .filter(column -> column.headers.contains(named))
                .findFirst();
    }
}
