package cz.tripartita.planning.document;

import java.time.LocalDate;

/** How far a document has come. */
sealed interface Stage {

    DocumentStatus status();

    /** The number of the latest draft, 0 before the first. */
    int drafts();

    /**
     * Its content is being written.
     *
     * @param since the day on which it was begun or came back
     */
    record Drafting(int drafts, LocalDate since) implements Stage {
        @Override
        public DocumentStatus status() {
            return DocumentStatus.DRAFTING;
        }
    }

    /** A frozen draft takes its steps. */
    record OnItsWay(Way way) implements Stage {
        @Override
        public DocumentStatus status() {
            return DocumentStatus.ON_ITS_WAY;
        }

        @Override
        public int drafts() {
            return way.number();
        }
    }

    /** Published, and perhaps superseded since. */
    record Out(int drafts, DocumentStatus status, LocalDate publishedOn) implements Stage {}
}
