package cz.tripartita.gateway.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A made-up file of services: five to a provider, with bad rows of every kind spread over it. */
public final class CatalogueFile {

    /** The columns of the file. */
    public static final String HEADER =
            "ico;name;service;kind;form;areas;street;number;postcode;town;phone;email;web;capacity;register_number;registered_from";

    private static final int SERVICES_OF_A_PROVIDER = 5;
    private static final int ICO = 0;
    private static final int NAME = 1;
    private static final int SERVICE = 2;
    private static final int KIND = 3;
    private static final int FORM = 4;
    private static final int AREAS = 5;
    private static final int POSTCODE = 8;
    private static final int PHONE = 10;
    private static final int EMAIL = 11;
    private static final int WEB = 12;
    private static final int CAPACITY = 13;
    private static final int REGISTERED_FROM = 15;

    /**
     * Why a row is refused.
     *
     * @param column code of the column, empty for the whole row
     * @param reason constant of the fault or rule
     */
    public record Expected(String column, String reason) {}

    private record Spoiling(Expected expected, UnaryOperator<List<String>> how) {}

    private static final List<Spoiling> SPOILINGS = List.of(
            spoiling("ico", "ICO_VALID", ICO, "12345678"),
            spoiling("ico", "MISSING", ICO, ""),
            spoiling("service", "MISSING", SERVICE, " "),
            spoiling("service", "TOO_LONG", SERVICE, "x".repeat(301)),
            spoiling("kind", "UNKNOWN_KIND", KIND, "létání na koberci"),
            spoiling("form", "UNKNOWN_FORM", FORM, "na Měsíci"),
            spoiling("form", "FORM_OF_REGISTERED_SERVICE", FORM, ""),
            spoiling("areas", "SERVICE_AREA_IN_STATUTE", AREAS, "seniors|draci"),
            spoiling("postcode", "MALFORMED", POSTCODE, "3010"),
            spoiling("phone", "MALFORMED", PHONE, "zavolejte"),
            spoiling("email", "MALFORMED", EMAIL, "sluzba.example"),
            spoiling("web", "MALFORMED", WEB, "javascript:alert(1)"),
            spoiling("capacity", "CAPACITY_POSITIVE_WITH_UNIT", CAPACITY, "-5"),
            spoiling("capacity", "NOT_WHOLE_NUMBER", CAPACITY, "mnoho"),
            spoiling("registered_from", "KIND_IN_FORCE", REGISTERED_FROM, "31. 12. 2006"),
            spoiling("registered_from", "NOT_DATE", REGISTERED_FROM, "30. 2. 2020"),
            spoiling("name", "OTHER_NAME", NAME, "Někdo úplně jiný"),
            new Spoiling(new Expected("", "FIELDS"), cells -> cells.subList(0, cells.size() - 2)),
            new Spoiling(new Expected("service", "TWICE_IN_FILE"), UnaryOperator.identity()));

    /** The refusals that a load of the file has to report, by row. */
    public final Map<Integer, Expected> expected = new TreeMap<>();

    private final List<String> lines = new ArrayList<>();

    private CatalogueFile() {}

    private static Spoiling spoiling(String column, String reason, int place, String value) {
        return new Spoiling(new Expected(column, reason), cells -> {
            List<String> others = new ArrayList<>(cells);
            others.set(place, value);
            return others;
        });
    }

    /** A file of so many rows, so many of them bad: the last of a provider each, so that the provider is known by then. */
    public static CatalogueFile of(int rows, int bad) {
        CatalogueFile file = new CatalogueFile();
        file.lines.add(HEADER);
        int every = bad == 0 ? Integer.MAX_VALUE : rows / bad;
        for (int row = 0; row < rows; row++) {
            List<String> cells = good(row);
            if (row % every == every - 1) {
                int number = file.expected.size();
                Spoiling spoiling = SPOILINGS.get(number % SPOILINGS.size());
                cells = spoiling.how.apply(spoiling.expected.reason().equals("TWICE_IN_FILE") ? good(row - 1) : cells);
                file.expected.put(row + 2, spoiling.expected);
            }
            file.lines.add(String.join(";", cells));
        }
        return file;
    }

    private static List<String> good(int row) {
        int provider = row / SERVICES_OF_A_PROVIDER;
        return List.of(
                ico(provider),
                "Poskytovatel " + provider + ", z. s.",
                "Služba číslo " + row,
                row % 3 == 0 ? "osobní asistence" : row % 3 == 1 ? "§ 40" : "60a",
                row % 2 == 0 ? "terénní" : "terénní, ambulantní",
                row % 2 == 0 ? "seniors" : "SENIOŘI",
                "Smyšlená",
                Integer.toString(row),
                "301 00",
                "Plzeň",
                "+420 377 000 000",
                "sluzba" + row + "@sluzby.example",
                "https://sluzby.example/" + row,
                Integer.toString(1 + row % 90),
                Integer.toString(1_000_000 + row),
                "2020-01-01");
    }

    /** A valid identification number. */
    public static String ico(int number) {
        String digits = "%07d".formatted(2_000_000 + number);
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += (digits.charAt(place) - '0') * (8 - place);
        }
        return digits + (11 - sum % 11) % 10;
    }

    /** The whole file. */
    public String text() {
        return String.join("\r\n", lines) + "\r\n";
    }

    /** The header and the first rows. */
    public String first(int rows) {
        return String.join("\n", lines.subList(0, rows + 1));
    }
}
