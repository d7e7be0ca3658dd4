package cz.tripartita.monitoring.formula;

import cz.tripartita.monitoring.events.NoValue;
import java.math.BigDecimal;
import java.util.List;

/** What comes of a computation: a value, or the reason why there is none. */
public sealed interface Outcome {

    /** A value. */
    record Value(BigDecimal value) implements Outcome {}

    /**
     * No value.
     *
     * @param missing codes of what is missing for it
     */
    record None(NoValue reason, List<String> missing) implements Outcome {}
}
