package cz.tripartita.gateway.reportimport;

import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads reports from all sheets of a workbook. */
final class WorkbookReports {

    private static final Logger LOG = LoggerFactory.getLogger(WorkbookReports.class);

    /** A number of more digits is rounded by spreadsheets, which keep it in binary. */
    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    /** A package that unfolds to more than this is not read. */
    private static final long LARGEST_UNFOLDED = 100_000_000;

    private static final int CHUNK = 65_536;

    private final List<FileRow> rows = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();

    private WorkbookReports() {}

    /** @throws Refusal for what is no workbook, or unfolds to too much */
    static ReportFile read(byte[] file) {
        Path path = null;
        try {
            path = Files.createTempFile("reports-", ".xlsx");
            Files.write(path, file);
            return read(path);
        } catch (IOException | ExcelReaderException noWorkbook) {
            throw Refusal.of(ProblemKind.FILE_TYPE_NOT_ALLOWED, Map.of("allowed", List.of("xlsx", "csv")));
        } finally {
            discard(path);
        }
    }

    private static ReportFile read(Path path) throws IOException {
        requireUnfoldable(path);
        WorkbookReports reports = new WorkbookReports();
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile());
                Stream<Sheet> sheets = workbook.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                reports.read(sheet);
            }
        }
        return new ReportFile(reports.rows, reports.refused);
    }

    private static void discard(@Nullable Path path) {
        try {
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException left) {
            LOG.warn("{} could not be removed", path, left);
        }
    }

    /** Counted, as what a package says of its own size may be wrong. */
    private static void requireUnfoldable(Path path) throws IOException {
        long unfolded = 0;
        byte[] chunk = new byte[CHUNK];
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int read = part.read(chunk); read >= 0; read = part.read(chunk)) {
                        unfolded += read;
                        if (unfolded > LARGEST_UNFOLDED) {
                            throw Refusal.of(ProblemKind.FILE_TOO_LARGE, Map.of("limit", LARGEST_UNFOLDED));
                        }
                    }
                }
            }
        }
    }

    private void read(Sheet sheet) throws IOException {
        SheetHeader header = null;
        for (Row row : sheet.read()) {
            if (header == null) {
                header = SheetHeader.of(
                        row.stream().map(cell -> cell == null ? "" : text(cell)).toList());
                if (!header.missing().isEmpty()) {
                    refused.add(new RefusedRow(
                            sheet.getName(),
                            row.getRowNum(),
                            "",
                            header.missing(),
                            ImportFault.NO_SUCH_COLUMNS.name()));
                    return;
                }
            } else {
                add(sheet, header, row);
            }
        }
    }

    private void add(Sheet sheet, SheetHeader header, Row row) {
        Map<ReportColumn, String> cells = new EnumMap<>(ReportColumn.class);
        Map<ReportColumn, ImportFault> faults = new EnumMap<>(ReportColumn.class);
        for (Cell cell : row) {
            if (cell != null && cell.getColumnIndex() < header.columns().size()) {
                header.columns().get(cell.getColumnIndex()).ifPresent(column -> {
                    cells.put(column, text(cell));
                    if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
                        faults.put(column, ImportFault.FORMULA);
                    } else if (cell.getType() == CellType.ERROR) {
                        faults.put(column, ImportFault.ERROR_CELL);
                    }
                });
            }
        }
        FileRow read = new FileRow(sheet.getName(), row.getRowNum(), cells, faults, true);
        if (!read.empty()) {
            rows.add(read);
        }
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case NUMBER -> number(cell);
            case STRING -> cell.asString();
            case BOOLEAN -> Boolean.toString(cell.asBoolean());
            case FORMULA, ERROR -> String.valueOf(cell.getRawValue());
        };
    }

    private static String number(Cell cell) {
        BigDecimal value = cell.asNumber().round(AS_SHOWN);
        return (value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros()).toPlainString();
    }
}
