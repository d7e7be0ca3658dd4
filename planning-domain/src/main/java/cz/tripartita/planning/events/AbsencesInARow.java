package cz.tripartita.planning.events;

import java.util.UUID;

/** How many meetings in a row a member has missed without excuse. */
public record AbsencesInARow(UUID membershipId, int absences) {}
