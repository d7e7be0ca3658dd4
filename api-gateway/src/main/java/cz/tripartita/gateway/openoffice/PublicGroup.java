package cz.tripartita.gateway.openoffice;

import cz.tripartita.planning.events.Body;
import cz.tripartita.readmodels.groupdirectory.SideMembers;
import cz.tripartita.readmodels.roll.MemberLabel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group whose sittings and outputs are public.
 *
 * @param areas names of its areas
 * @param members current members of each side; every side stands in it, also with none
 * @param openTasks tasks not yet checked off
 * @param version sequence number of its last event
 */
public record PublicGroup(
        UUID groupId,
        Body body,
        String name,
        LocalDate establishedOn,
        List<String> areas,
        List<SideMembers> members,
        @Nullable Leader leader,
        int openTasks,
        long version) {

    /**
     * The elected leader, as the public sees a member.
     *
     * @param termEndsOn the last day of the term
     */
    public record Leader(MemberLabel member, LocalDate electedOn, LocalDate termEndsOn) {}
}
