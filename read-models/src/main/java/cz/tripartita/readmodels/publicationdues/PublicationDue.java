package cz.tripartita.readmodels.publicationdues;

import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty to publish, as it stood at the end of a day.
 *
 * @param subjectId the grant or the programme
 * @param name the recipient, or what the programme is called
 * @param number of the agreement or amendment
 * @param amount what it promises
 * @param together on the board: what the recipient's papers of the calendar year promise up to this one, where that is more
 * @param since the day of signing, or of the approval of the programme
 * @param dueBy the last day on which it may be published
 * @param doneOn the day on which it was
 * @param until the first day on which it need not be published any more, once it is
 * @param source the law that asks for it
 */
public record PublicationDue(
        PublicationKind kind,
        UUID subjectId,
        String name,
        @Nullable String number,
        @Nullable Money amount,
        @Nullable Money together,
        LocalDate since,
        LocalDate dueBy,
        PublicationState state,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate until,
        String source) {}
