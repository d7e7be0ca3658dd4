package cz.tripartita.readmodels.audittrail;

import cz.tripartita.monitoring.events.ComplaintChannel;
import cz.tripartita.monitoring.events.ComplaintEvent;
import cz.tripartita.monitoring.events.ComplaintEvent.ComplaintHandled;
import cz.tripartita.monitoring.events.ComplaintEvent.ComplaintReceived;
import cz.tripartita.monitoring.events.ComplaintEvent.ComplaintVoided;
import cz.tripartita.monitoring.events.ComplaintOutcome;
import cz.tripartita.monitoring.events.ComplaintTopic;

/** What happens with complaints of services, in words. */
final class ComplaintSentences {

    private ComplaintSentences() {}

    static Sentence of(ComplaintEvent event, Names names) {
        Sentence service = names.quoted(event.complaintId());
        return switch (event) {
            case ComplaintReceived e -> {
                Sentence channel = channel(e.channel());
                Sentence topic = topic(e.topic());
                yield new Sentence(
                        "Dne %s přišla %s stížnost na službu %s (%s)."
                                .formatted(Words.day(e.receivedOn()).cs(), channel.cs(), service.cs(), topic.cs()),
                        "A complaint of %s came in %s on %s (%s)."
                                .formatted(
                                        service.en(),
                                        channel.en(),
                                        Words.day(e.receivedOn()).en(),
                                        topic.en()));
            }
            case ComplaintHandled e -> {
                Sentence outcome = outcome(e.outcome());
                Sentence reason = e.correction() == null ? new Sentence("", "") : Words.because(e.correction());
                yield new Sentence(
                        "Stížnost na službu %s byla vyřízena jako %s.%s"
                                .formatted(service.cs(), outcome.cs(), reason.cs()),
                        "A complaint of %s was handled as %s.%s".formatted(service.en(), outcome.en(), reason.en()));
            }
            case ComplaintVoided e -> {
                Sentence reason = Words.because(e.reason());
                yield new Sentence(
                        "Stížnost na službu %s byla vyřazena z počtu.%s".formatted(service.cs(), reason.cs()),
                        "A complaint of %s was taken out of the count.%s".formatted(service.en(), reason.en()));
            }
        };
    }

    private static Sentence channel(ComplaintChannel channel) {
        return switch (channel) {
            case IN_PERSON -> new Sentence("osobně", "in person");
            case PHONE -> new Sentence("telefonem", "by phone");
            case EMAIL -> new Sentence("e-mailem", "by e-mail");
            case LETTER -> new Sentence("dopisem", "by letter");
            case BOX -> new Sentence("schránkou", "by a box");
            case ONLINE -> new Sentence("přes web", "online");
        };
    }

    private static Sentence topic(ComplaintTopic topic) {
        return switch (topic) {
            case AVAILABILITY -> new Sentence("dostupnost", "availability");
            case WAY_OF_PROVIDING -> new Sentence("způsob poskytování", "way of providing");
            case STAFF -> new Sentence("personál", "staff");
            case ENVIRONMENT -> new Sentence("prostředí", "environment");
            case PAYMENTS -> new Sentence("úhrady", "payments");
            case RIGHTS -> new Sentence("práva", "rights");
            case INFORMATION -> new Sentence("informace", "information");
            case OTHER -> new Sentence("jiné", "other");
        };
    }

    private static Sentence outcome(ComplaintOutcome outcome) {
        return switch (outcome) {
            case JUSTIFIED -> new Sentence("oprávněná", "justified");
            case PARTLY_JUSTIFIED -> new Sentence("zčásti oprávněná", "partly justified");
            case NOT_JUSTIFIED -> new Sentence("neoprávněná", "not justified");
            case UNDECIDED -> new Sentence("nerozhodnutelná", "undecided");
        };
    }
}
