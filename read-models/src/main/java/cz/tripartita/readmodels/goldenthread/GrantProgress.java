package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.planning.events.Money;
import java.util.UUID;

/**
 * A grant that serves an entry of a plan.
 *
 * @param entries how many entries of the plan its application names; its money is not divided among them
 */
public record GrantProgress(
        UUID grantId,
        UUID organisationId,
        String serviceName,
        Money awarded,
        Money contracted,
        Money paid,
        int entries) {}
