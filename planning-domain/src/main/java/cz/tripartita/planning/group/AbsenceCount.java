package cz.tripartita.planning.group;

import cz.tripartita.planning.events.AbsencesInARow;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.AbsencesCounted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How many meetings in a row members have missed without excuse.
 *
 * @param inARow by membership
 * @param counted the meetings that are counted already
 */
record AbsenceCount(Map<UUID, Integer> inARow, Set<UUID> counted) {

    static final AbsenceCount NONE = new AbsenceCount(Map.of(), Set.of());

    /** The counts of the members of a meeting after it. */
    List<AbsencesInARow> after(Roster roster, Presence presence) {
        return roster.current().stream()
                .filter(member -> presence.attendance().containsKey(member.membershipId()))
                .map(member -> new AbsencesInARow(
                        member.membershipId(),
                        presence.attendance().get(member.membershipId()) == Attendance.ABSENT
                                ? inARow.getOrDefault(member.membershipId(), 0) + 1
                                : 0))
                .toList();
    }

    AbsenceCount evolve(GroupEvent event) {
        if (!(event instanceof AbsencesCounted latest)) {
            return this;
        }
        Map<UUID, Integer> counts = new HashMap<>(inARow);
        latest.absences().forEach(count -> counts.put(count.membershipId(), count.absences()));
        Set<UUID> meetings = new HashSet<>(counted);
        meetings.add(latest.meetingId());
        return new AbsenceCount(counts, meetings);
    }
}
