package cz.tripartita.readmodels.audittrail;

import cz.tripartita.monitoring.events.Recipient;
import cz.tripartita.monitoring.events.StatisticsFormEvent;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormDefined;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormHandedOver;

/** What happens to the forms of recipients, in words. */
final class FormSentences {

    private FormSentences() {}

    static Sentence of(StatisticsFormEvent event, Names names) {
        Sentence form = names.quoted(event.formId());
        return switch (event) {
            case FormDefined e -> defined(e);
            case StatisticsFormEvent.FormGivenUp e -> {
                Sentence reason = Words.because(e.reason());
                yield new Sentence(
                        "Formulář %s se používá naposledy za rok %d.%s".formatted(form.cs(), e.lastYear(), reason.cs()),
                        "The form %s is used for the last time for %d.%s"
                                .formatted(form.en(), e.lastYear(), reason.en()));
            }
            case FormHandedOver e -> handedOver(e, form);
        };
    }

    private static Sentence defined(FormDefined event) {
        Sentence to = to(event.definition().recipient());
        int fields = event.definition().fields().size();
        return new Sentence(
                "Byl vymezen formulář %s (kód %s, verze %d) %s s platností od roku %d. Počet polí: %d."
                        .formatted(
                                Words.quoted(event.definition().name()).cs(),
                                event.code(),
                                event.version(),
                                to.cs(),
                                event.validFrom(),
                                fields),
                "The form %s (code %s, version %d) %s was defined, valid from %d. Fields: %d."
                        .formatted(
                                Words.quoted(event.definition().nameEn()).en(),
                                event.code(),
                                event.version(),
                                to.en(),
                                event.validFrom(),
                                fields));
    }

    private static Sentence handedOver(FormHandedOver event, Sentence form) {
        Sentence to = to(event.recipient());
        Sentence day = Words.day(event.asOf());
        String note = event.note();
        int services = event.rows().size();
        return new Sentence(
                "Údaje za rok %d byly předány na formuláři %s (verze %d) %s, %s, podle stavu k %s. Počet služeb: %d, otisk: %s.%s"
                        .formatted(
                                event.year(),
                                form.cs(),
                                event.version(),
                                to.cs(),
                                event.complete() ? "úplné" : "neúplné",
                                day.cs(),
                                services,
                                event.sha256(),
                                note == null ? "" : " Poznámka: " + Words.ended(note)),
                "The figures of %d were handed over in the form %s (version %d) %s, %s, as of %s. Services: %d, SHA-256: %s.%s"
                        .formatted(
                                event.year(),
                                form.en(),
                                event.version(),
                                to.en(),
                                event.complete() ? "complete" : "incomplete",
                                day.en(),
                                services,
                                event.sha256(),
                                note == null ? "" : " Note: " + Words.ended(note)));
    }

    private static Sentence to(Recipient recipient) {
        return switch (recipient) {
            case CITY -> new Sentence("pro město", "for the city");
            case REGION -> new Sentence("pro kraj", "for the region");
            case MINISTRY -> new Sentence("pro ministerstvo", "for the ministry");
            case OTHER -> new Sentence("pro dalšího příjemce", "for another recipient");
        };
    }
}
