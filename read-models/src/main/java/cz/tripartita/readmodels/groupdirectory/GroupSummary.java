package cz.tripartita.readmodels.groupdirectory;

import cz.tripartita.planning.events.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One group in a list.
 *
 * @param areas codes of its areas
 * @param body a working group, the steering group or the expert platform
 * @param leader who was elected and neither recalled nor noted to be out of office
 * @param members current members of each side; every side stands in it, also with none
 * @param version sequence number of its last event
 */
public record GroupSummary(
        UUID groupId,
        UUID processId,
        String municipality,
        Body body,
        String name,
        LocalDate establishedOn,
        List<String> areas,
        List<SideMembers> members,
        @Nullable LeaderView leader,
        long version) {}
