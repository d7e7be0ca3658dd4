package cz.tripartita.gateway.catalogueload;

import cz.tripartita.readmodels.catalogue.SearchText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A column of the file, known by its code and by Czech names; letter case and diacritics do not matter. */
enum Column {
    ICO(true, "ičo"),
    NAME(true, "poskytovatel", "název poskytovatele", "provider"),
    SERVICE(true, "služba", "název služby"),
    KIND(true, "druh", "druh služby"),
    FORM(true, "forma", "formy", "forms"),
    AREAS(true, "oblasti", "oblast"),
    STREET(false, "ulice"),
    NUMBER(false, "číslo", "číslo popisné"),
    POSTCODE(false, "psč"),
    TOWN(false, "obec", "město", "municipality"),
    PHONE(false, "telefon"),
    EMAIL(false, "e-mail"),
    WEB(false, "www"),
    CAPACITY(false, "kapacita"),
    CAPACITY_UNIT(false, "jednotka kapacity"),
    FOUNDER(false, "zřizovatel"),
    TERRITORY(false, "území"),
    REGISTER_NUMBER(false, "registrační číslo", "číslo registrace"),
    REGISTERED_FROM(false, "registrace od"),
    REGISTERED_TO(false, "registrace do");

    private final boolean required;
    private final String aliases;

    Column(boolean required, String... aliases) {
        this.required = required;
        this.aliases = Arrays.stream(aliases).map(SearchText::plain).collect(Collectors.joining("|", "|", "|"));
    }

    /** Whether a file without the column is refused. */
    boolean required() {
        return required;
    }

    /** Its code in files and reports, such as {@code capacity_unit}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column that a header names. */
    static Optional<Column> of(String header) {
        String plain = SearchText.plain(header);
        return Arrays.stream(values())
                .filter(column ->
                        column.code().replace('_', ' ').equals(plain) || column.aliases.contains("|" + plain + "|"))
                .findFirst();
    }
}
