package cz.tripartita.gateway.rest.problem;

import cz.tripartita.readmodels.Language;

/** What can be wrong with one field, before any rule is asked. */
public enum Fault {
    MISSING("chybí", "is missing"),
    UNKNOWN("takové pole tu není", "there is no such field"),
    INVALID("má chybnou hodnotu", "has a faulty value"),
    BLANK("nesmí být prázdné", "must not be blank"),
    CHARACTERS("obsahuje nepovolené znaky", "contains characters that are not allowed"),
    TOO_LONG("je příliš dlouhé", "is too long"),
    NOT_TEXT("má být text", "has to be a string"),
    NOT_WHOLE_NUMBER("má být celé číslo", "has to be a whole number"),
    NOT_NUMBER("má být číslo", "has to be a number"),
    NOT_BOOLEAN("má být true, nebo false", "has to be true or false"),
    NOT_UUID("má být UUID", "has to be a UUID"),
    NOT_DATE("má být datum RRRR-MM-DD", "has to be a date YYYY-MM-DD"),
    NOT_INSTANT("má být okamžik s časovým pásmem", "has to be an instant with a time zone"),
    NOT_LIST("má být seznam", "has to be a list"),
    NOT_OBJECT("má být objekt", "has to be an object"),
    NOT_ENTITY_TAG("má být ETag v uvozovkách", "has to be an entity tag in quotes"),
    NOT_BOTH("smí být zadáno jen jedno z obou", "only one of the two may be given"),
    NOT_KEY("má být 1 až 200 viditelných znaků ASCII", "has to be 1 to 200 visible ASCII characters");

    private final String cs;
    private final String en;

    Fault(String cs, String en) {
        this.cs = cs;
        this.en = en;
    }

    public String in(Language language) {
        return language == Language.CS ? cs : en;
    }
}
