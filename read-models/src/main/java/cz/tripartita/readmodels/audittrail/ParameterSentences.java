package cz.tripartita.readmodels.audittrail;

import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ParameterEvent;
import cz.tripartita.grants.events.ParameterEvent.ParameterSet;
import java.time.LocalDate;

/** What happens to legal parameters, in words. */
final class ParameterSentences {

    private ParameterSentences() {}

    static Sentence of(ParameterEvent event) {
        return switch (event) {
            case ParameterSet e -> set(e);
        };
    }

    private static Sentence set(ParameterSet event) {
        Sentence name = name(event.parameter());
        Sentence value = Words.number(event.value());
        Sentence from = Words.day(event.validFrom());
        LocalDate validTo = event.validTo();
        Sentence until = validTo == null
                ? new Sentence("", "")
                : new Sentence(
                        " do " + Words.day(validTo).cs(),
                        " to " + Words.day(validTo).en());
        return new Sentence(
                "Parametr %s má od %s%s hodnotu %s. Pramen: %s."
                        .formatted(name.cs(), from.cs(), until.cs(), value.cs(), event.source()),
                "The parameter %s has the value %s from %s%s. Source: %s."
                        .formatted(name.en(), value.en(), from.en(), until.en(), event.source()));
    }

    private static Sentence name(LegalParameter parameter) {
        return switch (parameter) {
            case COUNCIL_LIMIT ->
                new Sentence(
                        "„nejvyšší dotace, o níž rozhoduje rada (Kč)“", "“largest grant decided by the council (CZK)”");
            case PROGRAMME_NOTICE_DAYS ->
                new Sentence(
                        "„zveřejnění programu předem (dny)“", "“notice of a programme before its window opens (days)”");
            case CONTRACT_REGISTER_LIMIT ->
                new Sentence(
                        "„částka, nad kterou se smlouva uveřejňuje v registru smluv (Kč)“",
                        "“amount above which an agreement is published in the register of contracts (CZK)”");
            case CONTRACT_REGISTER_MONTHS ->
                new Sentence(
                        "„lhůta pro registr smluv, po níž je smlouva zrušena (měsíce)“",
                        "“time for the register of contracts, after which an agreement is void (months)”");
        };
    }
}
