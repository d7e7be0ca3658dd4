package cz.tripartita.gateway.rest.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What stands in one cell of a table. */
sealed interface Cell {

    /** Nothing is known, or the caller may not see it. */
    record Blank() implements Cell {}

    record Text(String text) implements Cell {}

    /** A number with as many digits as there are. */
    record Decimal(BigDecimal value) implements Cell {}

    /**
     * An amount of money.
     *
     * @param crowns Czech crowns, scale 2
     */
    record Amount(BigDecimal crowns) implements Cell {}

    record Flag(boolean set) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Moment(Instant instant) implements Cell {}
}
