package cz.tripartita.gateway.catalogueload;

import cz.tripartita.gateway.rest.problem.Fault;
import cz.tripartita.gateway.rest.problem.FieldError;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.readmodels.Language;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file of services on disk, read row by row.
 *
 * @param separator semicolon where the header has one, else comma
 * @param columns what stands where
 */
record ServiceFile(Path path, Charset charset, char separator, List<Column> columns) {

    private static final char MARK = '\ufeff';
    private static final int LARGEST_FIELD = 1 << 20;

    /**
     * Reads the header.
     *
     * @throws Refusal naming columns that are missing, unknown or there twice
     */
    static ServiceFile open(Path path, Charset charset, Language language) throws IOException {
        String header;
        try (BufferedReader reader = reader(path, charset)) {
            header = reader.readLine();
        }
        if (header == null) {
            throw Refusal.of(List.of(new FieldError("", Fault.MISSING.in(language))));
        }
        char separator = header.indexOf(';') >= 0 ? ';' : ',';
        CsvRecord names = CsvReader.builder().fieldSeparator(separator).ofSingleCsvRecord(header);
        return new ServiceFile(path, charset, separator, columns(names.getFields(), language));
    }

    private static List<Column> columns(List<String> names, Language language) {
        List<FieldError> errors = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            Column.of(name)
                    .filter(column -> !columns.contains(column))
                    .ifPresentOrElse(
                            columns::add,
                            () -> errors.add(new FieldError(RefusedCell.cut(name), Fault.UNKNOWN.in(language))));
        }
        Set<Column> missing = EnumSet.allOf(Column.class);
        missing.removeIf(column -> !column.required() || columns.contains(column));
        missing.forEach(column -> errors.add(new FieldError(column.code(), Fault.MISSING.in(language))));
        if (!errors.isEmpty()) {
            throw Refusal.of(errors);
        }
        return List.copyOf(columns);
    }

    /** Hands every row that is not empty to the consumer, in order; where the file cannot be read on, so does its last. */
    void forEach(Consumer<RowCells> consumer) throws IOException {
        try (Reader reader = reader(path, charset);
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(LARGEST_FIELD)
                        .ofCsvRecord(reader)) {
            handAll(records.iterator(), consumer);
        }
    }

    private void handAll(Iterator<CsvRecord> records, Consumer<RowCells> consumer) {
        int number = 0;
        while (true) {
            number++;
            CsvRecord next;
            try {
                if (!records.hasNext()) {
                    return;
                }
                next = records.next();
            } catch (CsvParseException unreadable) {
                RowCells rest = new RowCells(number, Map.of());
                rest.faults().add(new RefusedCell(number, "", "", RowFault.UNREADABLE.name()));
                consumer.accept(rest);
                return;
            }
            RowCells cells = cells(number, next);
            if (number > 1 && !(cells.empty() && cells.faults().isEmpty())) {
                consumer.accept(cells);
            }
        }
    }

    private RowCells cells(int number, CsvRecord fields) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int place = 0; place < Math.min(columns.size(), fields.getFieldCount()); place++) {
            cells.put(columns.get(place), fields.getField(place));
        }
        RowCells row = new RowCells(number, cells);
        boolean blank = fields.getFields().stream().allMatch(String::isBlank);
        if (fields.getFieldCount() != columns.size() && !blank) {
            row.faults()
                    .add(new RefusedCell(
                            number,
                            "",
                            RefusedCell.cut(String.join(String.valueOf(separator), fields.getFields())),
                            RowFault.FIELDS.name()));
        }
        return row;
    }

    private static BufferedReader reader(Path path, Charset charset) throws IOException {
        BufferedReader reader = Files.newBufferedReader(path, charset);
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    /**
     * Reads the file through.
     *
     * @throws CharacterCodingException when a byte of it is not of the character set
     */
    static void demandDecodable(Path path, Charset charset) throws IOException {
        try (Reader reader = reader(path, charset)) {
            reader.transferTo(Writer.nullWriter());
        }
    }
}
