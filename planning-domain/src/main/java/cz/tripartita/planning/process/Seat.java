package cz.tripartita.planning.process;

import cz.tripartita.planning.events.Side;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat of a body that somebody holds by office.
 *
 * @param groupId the group whose leader sits there, none for other offices
 * @param since the day from which the person holds the office
 */
public record Seat(String office, @Nullable UUID groupId, UUID personId, Side side, LocalDate since) {}
