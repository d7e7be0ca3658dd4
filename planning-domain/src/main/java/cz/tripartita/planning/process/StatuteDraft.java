package cz.tripartita.planning.process;

import cz.tripartita.planning.events.ProcessEvent.StatuteDrafted;
import java.util.HashSet;
import java.util.Set;

/**
 * A draft of the statute on its way to the council.
 *
 * @param steering whether the steering group approved this revision
 * @param opinions the commissions that gave their opinion of this revision
 */
record StatuteDraft(StatuteDrafted latest, boolean steering, Set<String> opinions) {

    static StatuteDraft of(StatuteDrafted drafted) {
        return new StatuteDraft(drafted, false, Set.of());
    }

    StatuteDraft approved() {
        return new StatuteDraft(latest, true, opinions);
    }

    StatuteDraft withOpinion(String commission) {
        Set<String> more = new HashSet<>(opinions);
        more.add(commission);
        return new StatuteDraft(latest, steering, more);
    }
}
