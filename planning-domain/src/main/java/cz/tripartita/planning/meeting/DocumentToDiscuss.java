package cz.tripartita.planning.meeting;

import cz.tripartita.planning.InMunicipality;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import java.util.List;
import java.util.UUID;

/** A document that is to stand on an agenda, and the process that it belongs to. */
record DocumentToDiscuss(UUID documentId, UUID processId, String municipality) implements InMunicipality {

    static DocumentToDiscuss in(OtherStreams streams, UUID documentId) {
        return streams.need(documentId, DocumentEvent.class, DocumentToDiscuss::of, PlanningRule.DOCUMENT_KNOWN);
    }

    static DocumentToDiscuss of(List<DocumentEvent> events) {
        return switch (events.getFirst()) {
            case DocumentDrafted drafted ->
                new DocumentToDiscuss(drafted.documentId(), drafted.processId(), drafted.municipality());
            case BalanceReportDrafted drafted ->
                new DocumentToDiscuss(drafted.documentId(), drafted.processId(), drafted.municipality());
            default -> throw new IllegalArgumentException("No document begins with " + events.getFirst());
        };
    }
}
