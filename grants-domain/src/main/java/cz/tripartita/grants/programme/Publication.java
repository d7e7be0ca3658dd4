package cz.tripartita.grants.programme;

import cz.tripartita.grants.events.ProgrammeEvent.ProgrammePublished;
import cz.tripartita.grants.events.ProgrammeEvent.PublicationEnded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a programme is published.
 *
 * @param from its first day, none before publication
 * @param ended the first day on which it is no longer published, none while it is
 */
record Publication(@Nullable LocalDate from, @Nullable LocalDate ended) {

    static final Publication NONE = new Publication(null, null);

    Publication begun(ProgrammePublished event) {
        return new Publication(event.publishedOn(), null);
    }

    Publication ended(PublicationEnded event) {
        return new Publication(from, event.endedOn());
    }
}
