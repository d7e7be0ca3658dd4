package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.planning.events.EntryOutcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many entries of plans were fulfilled, by their published balance reports.
 *
 * @param unanswered entries that no published balance report answers yet
 * @param percent of the entries answered those fulfilled, one fulfilled partly counting half; one decimal, halves up; none
 *     while none is answered. Source: planning, Documents (Plzeň: the concept's fulfilment is a measure of success); the
 *     half is our own decision.
 */
public record Fulfilment(
        int entries,
        int fulfilled,
        int partly,
        int notFulfilled,
        int unanswered,
        @Nullable BigDecimal percent) {

    private static final BigDecimal HALVES_OF_ONE_PERCENT = BigDecimal.valueOf(50);

    static Fulfilment of(List<EntryProgress> entries) {
        int fulfilled = count(entries, EntryOutcome.FULFILLED);
        int partly = count(entries, EntryOutcome.PARTLY);
        int notFulfilled = count(entries, EntryOutcome.NOT);
        int answered = fulfilled + partly + notFulfilled;
        return new Fulfilment(
                entries.size(),
                fulfilled,
                partly,
                notFulfilled,
                entries.size() - answered,
                answered == 0 ? null : percent(2L * fulfilled + partly, answered));
    }

    private static int count(List<EntryProgress> entries, EntryOutcome outcome) {
        return Math.toIntExact(
                entries.stream().filter(entry -> entry.outcome() == outcome).count());
    }

    private static BigDecimal percent(long halves, int answered) {
        return BigDecimal.valueOf(halves)
                .multiply(HALVES_OF_ONE_PERCENT)
                .divide(BigDecimal.valueOf(answered), 1, RoundingMode.HALF_UP);
    }
}
