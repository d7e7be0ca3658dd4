package cz.tripartita.readmodels.yearoverview;

import static cz.tripartita.readmodels.yearoverview.Measure.AWARDED;
import static cz.tripartita.readmodels.yearoverview.Measure.CONTRACTED;
import static cz.tripartita.readmodels.yearoverview.Measure.DEMANDED;
import static cz.tripartita.readmodels.yearoverview.Measure.GRANTS_WITHDRAWN;
import static cz.tripartita.readmodels.yearoverview.Measure.OWED;
import static cz.tripartita.readmodels.yearoverview.Measure.PAID;
import static cz.tripartita.readmodels.yearoverview.Measure.RETURNED;
import static cz.tripartita.readmodels.yearoverview.Measure.USED;

import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * By how much something changes what the overview adds up. Each event's change is its own amount, never the difference
 * of two balances, so what is recorded late and dated back counts on its day and moves nothing on another.
 */
record Changes(Map<Measure, BigDecimal> by) {

    static final Changes NONE = new Changes(Map.of());

    static Changes of(Measure measure, Money amount) {
        return of(measure, amount.amount());
    }

    static Changes of(Measure measure, BigDecimal amount) {
        return new Changes(Map.of(measure, amount));
    }

    Changes and(Measure measure, Money amount) {
        return and(measure, amount.amount());
    }

    Changes and(Measure measure, BigDecimal amount) {
        Map<Measure, BigDecimal> all = new EnumMap<>(Measure.class);
        all.putAll(by);
        all.put(measure, amount);
        return new Changes(all);
    }

    Changes back() {
        Map<Measure, BigDecimal> opposite = new EnumMap<>(Measure.class);
        by.forEach((measure, amount) -> opposite.put(measure, amount.negate()));
        return new Changes(opposite);
    }

    /**
     * What an event of a grant changes, but for its award and its agreement, which rest on what was there before.
     *
     * @param answered whether the receipt that the event reverses answered a demand
     */
    static Changes of(GrantEvent event, boolean answered) {
        return switch (event) {
            case GrantEvent.AwardAdjusted e -> adjusted(e.before(), e.after());
            case GrantEvent.GrantWithdrawn e ->
                of(GRANTS_WITHDRAWN, BigDecimal.ONE)
                        .and(AWARDED, e.awarded().amount().negate())
                        .and(CONTRACTED, e.contracted().amount().negate());
            case GrantEvent.AmendmentSigned e -> of(CONTRACTED, e.after().minus(e.before()));
            case GrantEvent.UseAccounted e -> of(USED, e.after().minus(e.before()));
            case GrantEvent.PaymentMade e -> of(PAID, e.amount());
            case GrantEvent.ReturnDemanded e -> demanded(e.amount());
            case GrantEvent.ReturnReceived e -> received(e.amount(), e.returnId() != null);
            case GrantEvent.ReturnSetOff e -> setOff(e.amount());
            case GrantEvent.EntryReversed e ->
                switch (e.kind()) {
                    case PAYMENT -> of(PAID, e.amount()).back();
                    case RETURN_DEMANDED -> demanded(e.amount()).back();
                    case RETURN_RECEIVED -> received(e.amount(), answered).back();
                    case SET_OFF -> setOff(e.amount()).back();
                };
            default -> NONE;
        };
    }

    /** An award of nothing was withdrawn before; then it is awarded again. */
    private static Changes adjusted(Money before, Money after) {
        Changes awarded = of(AWARDED, after.minus(before));
        return before.isPositive() ? awarded : awarded.and(GRANTS_WITHDRAWN, BigDecimal.ONE.negate());
    }

    private static Changes demanded(Money amount) {
        return of(DEMANDED, amount).and(OWED, amount);
    }

    private static Changes received(Money amount, boolean answers) {
        Changes returned = of(RETURNED, amount);
        return answers ? returned.and(OWED, amount.amount().negate()) : returned;
    }

    private static Changes setOff(Money amount) {
        return of(PAID, amount).and(RETURNED, amount).and(OWED, amount.amount().negate());
    }
}
