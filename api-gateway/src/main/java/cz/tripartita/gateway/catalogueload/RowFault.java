package cz.tripartita.gateway.catalogueload;

import cz.tripartita.readmodels.Language;

/** Why a row is refused before any rule of planning is asked. */
enum RowFault {
    FIELDS("řádek nemá tolik polí jako hlavička", "the row does not have as many fields as the header"),
    UNREADABLE(
            "od tohoto řádku soubor nelze číst: neuzavřené uvozovky nebo příliš velká buňka",
            "from this row on the file cannot be read: a quote that is not closed, or a cell that is too large"),
    MISSING("chybí", "is missing"),
    TOO_LONG("je příliš dlouhé", "is too long"),
    MALFORMED("nemá správný tvar", "is not well formed"),
    CHARACTERS("obsahuje nepovolené znaky", "contains characters that are not allowed"),
    NOT_WHOLE_NUMBER("má být celé číslo", "has to be a whole number"),
    NOT_DATE("má být datum RRRR-MM-DD nebo D. M. RRRR", "has to be a date YYYY-MM-DD or D. M. YYYY"),
    UNKNOWN_KIND(
            "není druh podle zákona, related ani pro-family", "is no kind of the Act, nor related, nor pro-family"),
    UNKNOWN_FORM("není forma služby", "is no form of a service"),
    UNKNOWN_UNIT("není jednotka kapacity", "is no unit of capacity"),
    UNKNOWN_FOUNDER("není druh zřizovatele", "is no kind of founder"),
    TWICE_IN_FILE("služba je v souboru už na dřívějším řádku", "the service stands in an earlier row of the file"),
    OTHER_NAME(
            "pod tímto IČO je známa organizace jiného názvu",
            "an organisation of another name is known under this identification number");

    private final String cs;
    private final String en;

    RowFault(String cs, String en) {
        this.cs = cs;
        this.en = en;
    }

    String in(Language language) {
        return language == Language.CS ? cs : en;
    }
}
