package cz.tripartita.planning.document;

import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentKind;
import java.util.List;
import java.util.UUID;

/** What a document says, by its kind. */
sealed interface Content permits PlanContent, PartsContent, TextContent, BalanceContent {

    boolean isEmpty();

    /** Whether a part or entry has the id, so that a comment can be about it. */
    boolean has(UUID id);

    /** The proposals that it rests on. */
    List<UUID> proposals();

    Content evolve(DocumentEvent event);

    /** Where a document of the kind begins; a balance report begins with entries. */
    static Content empty(DocumentKind kind) {
        return switch (kind) {
            case REALISATION_PLAN -> PlanContent.EMPTY;
            case MEDIUM_TERM_CONCEPT, COMMUNITY_PLAN -> PartsContent.EMPTY;
            case GRANT_RULES -> TextContent.EMPTY;
            case BALANCE_REPORT, SERVICE_NETWORK, STATUTE ->
                throw new IllegalArgumentException(kind + " is not begun as an empty document");
        };
    }
}
