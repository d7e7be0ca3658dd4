package cz.tripartita.monitoring.counselling;

import cz.tripartita.monitoring.events.CounsellingCode;
import cz.tripartita.monitoring.events.CounsellingCodesEvent;
import cz.tripartita.monitoring.events.CounsellingCodesEvent.CounsellingCodesSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The code lists of counselling replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record CodesHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(
            CounsellingCodesEvent event, @Nullable Described before, Described after) {}

    /** The latest version. */
    public record Described(
            int version, LocalDate validFrom, List<CounsellingCode> topics, List<CounsellingCode> targetGroups) {}

    /** Replays the events of the code lists, or a part of them, in their order. */
    public static CodesHistory of(List<CounsellingCodesEvent> events) {
        List<Step> steps = new ArrayList<>();
        Codes state = Codes.NONE;
        Described before = null;
        for (CounsellingCodesEvent event : events) {
            state = state.evolve(event);
            Described after = described(state.versions().getLast());
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new CodesHistory(List.copyOf(steps));
    }

    private static Described described(CounsellingCodesSet latest) {
        return new Described(latest.version(), latest.validFrom(), latest.topics(), latest.targetGroups());
    }
}
