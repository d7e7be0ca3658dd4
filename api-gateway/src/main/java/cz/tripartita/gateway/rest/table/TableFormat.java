package cz.tripartita.gateway.rest.table;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/** The kinds of file in which a table is to be had. */
enum TableFormat {
    CSV("text/csv", "text/csv; charset=utf-8; header=present") {
        @Override
        Table open(OutputStream out, CsvDialect dialect, String name) {
            return new CsvTable(out, dialect);
        }
    },
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        Table open(OutputStream out, CsvDialect dialect, String name) {
            return new XlsxTable(out, name);
        }
    };

    private final String mediaType;
    private final String contentType;

    TableFormat(String mediaType, String contentType) {
        this.mediaType = mediaType;
        this.contentType = contentType;
    }

    /**
     * What a caller asks for who accepts these types; none for JSON, which is meant wherever it is as welcome.
     *
     * @param accepted the most wanted first
     */
    static Optional<TableFormat> among(List<MediaType> accepted) {
        for (MediaType type : accepted) {
            if (MediaType.APPLICATION_JSON.isCompatibleWith(type)) {
                return Optional.empty();
            }
            for (TableFormat format : values()) {
                if (format.mediaType().isCompatibleWith(type)) {
                    return Optional.of(format);
                }
            }
        }
        return Optional.empty();
    }

    MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }

    String contentType() {
        return contentType;
    }

    /** The name that files of the kind end in. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Begins a file.
     *
     * @param name of the sheet, where the file has sheets
     */
    abstract Table open(OutputStream out, CsvDialect dialect, String name);
}
