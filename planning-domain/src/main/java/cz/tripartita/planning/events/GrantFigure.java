package cz.tripartita.planning.events;

import java.util.UUID;

/**
 * A grant that serves an entry of a plan, as the ledger has it.
 *
 * @param contracted what was agreed on, amendments included
 * @param paid what was paid out so far
 * @param entries how many entries of the plan its application names; its money is not divided among them
 */
public record GrantFigure(UUID grantId, String serviceName, Money contracted, Money paid, int entries) {}
