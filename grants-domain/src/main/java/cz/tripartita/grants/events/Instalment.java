package cz.tripartita.grants.events;

import cz.tripartita.planning.events.Money;
import java.time.LocalDate;

/** One planned payment of a grant. */
public record Instalment(LocalDate dueOn, Money amount) {}
