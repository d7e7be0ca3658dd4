package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.planning.events.Money;
import java.util.List;
import java.util.UUID;

/**
 * A grant programme that names proposals of the thread among its priorities.
 *
 * @param priorities the proposals of the thread that it names
 */
public record ThreadProgramme(
        UUID programmeId, int year, String name, Money allocation, boolean cancelled, List<UUID> priorities) {}
