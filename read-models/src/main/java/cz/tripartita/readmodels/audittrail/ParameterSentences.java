package cz.tripartita.readmodels.audittrail;

import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ParameterEvent;
import cz.tripartita.grants.events.ParameterEvent.ParameterCorrected;
import cz.tripartita.grants.events.ParameterEvent.ParameterSet;
import java.time.LocalDate;

/** What happens to legal parameters, in words. */
final class ParameterSentences {

    private ParameterSentences() {}

    static Sentence of(ParameterEvent event) {
        return switch (event) {
            case ParameterSet e -> set(e);
            case ParameterCorrected e -> corrected(e);
        };
    }

    private static Sentence set(ParameterSet event) {
        Sentence name = name(event.parameter());
        Sentence value = Words.number(event.value());
        Sentence from = Words.day(event.validFrom());
        Sentence reason = Words.because(event.reason());
        LocalDate validTo = event.validTo();
        Sentence until = validTo == null
                ? new Sentence("", "")
                : new Sentence(
                        " do " + Words.day(validTo).cs(),
                        " to " + Words.day(validTo).en());
        return new Sentence(
                "Parametr %s má od %s%s hodnotu %s. Pramen: %s.%s"
                        .formatted(name.cs(), from.cs(), until.cs(), value.cs(), event.source(), reason.cs()),
                "The parameter %s has the value %s from %s%s. Source: %s.%s"
                        .formatted(name.en(), value.en(), from.en(), until.en(), event.source(), reason.en()));
    }

    private static Sentence corrected(ParameterCorrected event) {
        Sentence name = name(event.parameter());
        Sentence value = Words.number(event.value());
        Sentence from = Words.day(event.validFrom());
        Sentence to = Words.day(event.validTo());
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "Parametr %s měl mít od %s do %s správně hodnotu %s; na rozhodnutích to nic nemění. Pramen: %s.%s"
                        .formatted(name.cs(), from.cs(), to.cs(), value.cs(), event.source(), reason.cs()),
                "The parameter %s should have had the value %s from %s to %s; no decision changes by that. Source: %s.%s"
                        .formatted(name.en(), value.en(), from.en(), to.en(), event.source(), reason.en()));
    }

    private static Sentence name(LegalParameter parameter) {
        return switch (parameter) {
            case COUNCIL_LIMIT ->
                new Sentence(
                        "„nejvyšší dotace, o níž rozhoduje rada (Kč)“", "“largest grant decided by the council (CZK)”");
            case PROGRAMME_NOTICE_DAYS ->
                new Sentence(
                        "„zveřejnění programu předem (dny)“", "“notice of a programme before its window opens (days)”");
            case PROGRAMME_PUBLISHED_DAYS ->
                new Sentence("„nejkratší zveřejnění programu (dny)“", "“shortest publication of a programme (days)”");
            case BOARD_LIMIT ->
                new Sentence(
                        "„částka, nad kterou se smlouva zveřejňuje na úřední desce (Kč)“",
                        "“amount above which an agreement is published on the official board (CZK)”");
            case BOARD_DAYS ->
                new Sentence(
                        "„lhůta ke zveřejnění na úřední desce (dny)“",
                        "“time for publication on the official board (days)”");
            case BOARD_YEARS ->
                new Sentence("„doba zveřejnění na úřední desce (roky)“", "“publication on the official board (years)”");
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
