package cz.tripartita.grants.events;

import cz.tripartita.planning.events.Money;
import java.util.UUID;

/** What may be awarded from one line of a programme. */
public record LineAllocation(UUID lineId, Money allocation) {}
