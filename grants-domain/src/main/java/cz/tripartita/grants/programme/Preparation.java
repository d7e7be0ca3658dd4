package cz.tripartita.grants.programme;

import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeOpinionGiven;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeProposed;
import cz.tripartita.planning.events.DocumentStep;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who has seen the draft as it stands; what is rewritten is seen anew.
 *
 * @param draft counts the drafts, from 1
 * @param proposedOn when the steering group proposed it
 * @param opinions by commission, when it gave its opinion
 */
record Preparation(int draft, @Nullable LocalDate proposedOn, Map<String, LocalDate> opinions) {

    /** Nobody has seen the draft of the number. */
    static Preparation of(int draft) {
        return new Preparation(draft, null, Map.of());
    }

    Preparation proposed(ProgrammeProposed event) {
        return new Preparation(draft, event.proposedOn(), opinions);
    }

    Preparation judged(ProgrammeOpinionGiven event) {
        Map<String, LocalDate> more = new HashMap<>(opinions);
        more.put(event.commission(), event.givenOn());
        return new Preparation(draft, proposedOn, Map.copyOf(more));
    }

    /** Those of the steps that were not taken by the day. */
    List<DocumentStep> missing(List<DocumentStep> steps, LocalDate day) {
        return steps.stream().filter(step -> !taken(step, day)).toList();
    }

    private boolean taken(DocumentStep step, LocalDate day) {
        return switch (step) {
            case STEERING_APPROVAL -> proposedOn != null && !proposedOn.isAfter(day);
            case COMMISSION_OPINION -> opinions.values().stream().anyMatch(given -> !given.isAfter(day));
            case PUBLIC_COMMENT, PUBLIC_HEARING, COUNCIL, ASSEMBLY, PUBLICATION -> true;
        };
    }
}
