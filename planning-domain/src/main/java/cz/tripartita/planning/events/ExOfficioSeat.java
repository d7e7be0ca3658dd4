package cz.tripartita.planning.events;

/**
 * A seat of a body that goes with an office: when the office changes hands, so does the seat.
 *
 * @param body the steering group or the expert platform
 * @param office code of the office, such as {@code head} or {@code deputy-mayor}; {@code group-leader} stands for the
 *     leaders of all groups
 * @param side the side on which the holder sits
 */
public record ExOfficioSeat(Body body, String office, Side side) {}
