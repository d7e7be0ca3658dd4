package cz.tripartita.gateway.reportimport;

import cz.tripartita.readmodels.Language;

/** Why a row is refused before any rule of monitoring is asked. */
enum ImportFault {
    NO_SUCH_COLUMNS(
            "list nemá v prvním řádku sloupce formuláře",
            "the sheet does not have the columns of the form in its first row"),
    UNREADABLE(
            "od tohoto řádku soubor nelze číst: neuzavřené uvozovky nebo příliš velká buňka",
            "from this row on the file cannot be read: a quote that is not closed, or a cell that is too large"),
    MISSING("chybí", "is missing"),
    FORMULA("je vzorec; vložte hodnotu", "is a formula; paste its value"),
    ERROR_CELL("je chyba tabulkového procesoru", "is an error of the spreadsheet"),
    NOT_NUMBER("má být číslo", "has to be a number"),
    NUMBER_TOO_LONG(
            "smí mít nejvýše 15 číslic před desetinnou čárkou a 6 za ní",
            "may have no more than 15 digits before the decimal point and 6 after it"),
    NOT_YES_OR_NO("má být ano, nebo ne", "has to be yes or no"),
    NOT_PERIOD("má být období, například 2027, 2027-H1 nebo 2027-Q3", "has to be a period such as 2027-Q3"),
    UNKNOWN_MONITORING(
            "takové sledování vaší organizace není", "your organisation has no such monitoring"),
    TOO_LONG("je příliš dlouhé", "is too long"),
    CHARACTERS("obsahuje nepovolené znaky", "contains characters that are not allowed"),
    OTHER_CORRECTION(
            "výkaz má v jiném řádku jiný důvod opravy", "the report has another reason of correction in another row");

    private final String cs;
    private final String en;

    ImportFault(String cs, String en) {
        this.cs = cs;
        this.en = en;
    }

    String in(Language language) {
        return language == Language.CS ? cs : en;
    }
}
