package cz.tripartita.readmodels.decisionrecord;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Position;
import cz.tripartita.readmodels.Actor;
import cz.tripartita.readmodels.roll.MemberLabel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One declaration of a member's stance.
 *
 * @param sequence sequence number of its event in the proposal's stream
 * @param reason reference to the member's reasons in the erasable store
 * @param declaredBy the member, or who recorded it on the member's behalf
 * @param onBehalf whether somebody else recorded it for the member
 * @param meetingId the meeting at which it was declared; always there when recorded on the member's behalf
 * @param current whether it is the member's stance of the round: not replaced by a later one and not lapsed
 * @param lapsedOn the day on which it lapsed, as the membership ended while the round was open
 */
public record PositionView(
        long sequence,
        MemberLabel member,
        Position position,
        @Nullable ErasableText reason,
        LocalDate declaredOn,
        Instant declaredAt,
        Actor declaredBy,
        boolean onBehalf,
        @Nullable UUID meetingId,
        boolean current,
        @Nullable LocalDate lapsedOn) {}
