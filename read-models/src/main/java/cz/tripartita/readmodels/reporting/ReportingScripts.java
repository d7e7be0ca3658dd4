package cz.tripartita.readmodels.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** The scripts in {@code db/reporting}. */
final class ReportingScripts {

    /** The first one is what the others ask for the municipality of the reader. */
    private static final List<String> VIEWS = List.of(
            "municipality",
            "planning",
            "catalogue",
            "applications",
            "ledger",
            "publication",
            "year_overview",
            "monitoring",
            "effectiveness",
            "surveys",
            "quality",
            "counselling",
            "forms");

    private ReportingScripts() {}

    /** Makes the schema and the table of its readers, where they are missing. */
    static String readers() {
        return read("readers");
    }

    /** Make the views, in this order. */
    static List<String> views() {
        return VIEWS.stream().map(ReportingScripts::read).toList();
    }

    /** Lower-case hexadecimal digest of the scripts of the views. */
    static String sha256() {
        try {
            byte[] all = String.join("\n", views()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String name) {
        String path = "/db/reporting/" + name + ".sql";
        try (InputStream script = Objects.requireNonNull(ReportingScripts.class.getResourceAsStream(path), path)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
