package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.planning.events.Money;
import java.util.List;
import java.util.UUID;

/**
 * A grant whose application names proposals of the thread among its priorities.
 *
 * @param priorities the proposals of the thread that the application names
 */
public record ThreadGrant(
        UUID grantId,
        UUID programmeId,
        UUID organisationId,
        String serviceName,
        Money awarded,
        Money contracted,
        Money paid,
        List<UUID> priorities) {}
