package cz.tripartita.planning.document;

import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.DocumentKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What never changes about a document. */
record Cover(
        UUID documentId,
        UUID processId,
        String municipality,
        DocumentKind kind,
        String title,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Nullable UUID supersedes,
        @Nullable UUID conceptId) {

    static Cover of(DocumentDrafted event) {
        return new Cover(
                event.documentId(),
                event.processId(),
                event.municipality(),
                event.kind(),
                event.title(),
                event.periodFrom(),
                event.periodTo(),
                event.supersedes(),
                event.conceptId());
    }

    static Cover of(BalanceReportDrafted event) {
        return new Cover(
                event.documentId(),
                event.processId(),
                event.municipality(),
                DocumentKind.BALANCE_REPORT,
                event.title(),
                event.periodFrom(),
                event.periodTo(),
                event.supersedes(),
                null);
    }
}
