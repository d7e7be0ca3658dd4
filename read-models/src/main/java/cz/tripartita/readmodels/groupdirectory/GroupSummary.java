package cz.tripartita.readmodels.groupdirectory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One working group in a list.
 *
 * @param areas codes of its areas
 * @param members current members of each side; every side stands in it, also with none
 * @param version sequence number of its last event
 */
public record GroupSummary(
        UUID groupId,
        UUID processId,
        String municipality,
        String name,
        LocalDate establishedOn,
        List<String> areas,
        List<SideMembers> members,
        long version) {}
