package cz.tripartita.readmodels.groupdirectory;

import cz.tripartita.planning.events.MembershipEnd;
import cz.tripartita.readmodels.roll.MemberLabel;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One membership of a person in a group.
 *
 * @param rulesVersion the version of the rules of procedure that was signed
 * @param end why it ended
 * @param absences meetings in a row missed without excuse
 */
public record MembershipView(
        UUID membershipId,
        MemberLabel member,
        MembershipState state,
        LocalDate appliedOn,
        @Nullable Integer rulesVersion,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable MembershipEnd end,
        int absences) {}
