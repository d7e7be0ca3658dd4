package cz.tripartita.gateway.openoffice;

import cz.tripartita.planning.document.DocumentHistory;
import cz.tripartita.planning.group.GroupHistory;
import cz.tripartita.planning.meeting.MeetingHistory;
import cz.tripartita.planning.process.ProcessHistory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of the state of a thing everybody may know, by name: numbers, days and names of constants; no persons. */
final class PublicState {

    private PublicState() {}

    static Map<String, @Nullable Object> of(DocumentHistory.Described state) {
        Map<String, @Nullable Object> aspects = new LinkedHashMap<>();
        aspects.put("stage", state.status().name());
        aspects.put("draft", state.drafts());
        aspects.put("nextStep", state.way() == null ? null : state.way().next().name());
        aspects.put("unsettledComments", state.unsettled().size());
        aspects.put("settledComments", state.settled());
        return aspects;
    }

    static Map<String, @Nullable Object> of(MeetingHistory.Described state) {
        Map<String, @Nullable Object> aspects = new LinkedHashMap<>();
        aspects.put("phase", state.phase().name());
        aspects.put("proposals", state.proposals().size());
        aspects.put("decisions", state.decisions().size());
        aspects.put("minutesPublished", Boolean.toString(state.minutes().published()));
        return aspects;
    }

    static Map<String, @Nullable Object> of(GroupHistory.Described state) {
        Map<String, @Nullable Object> aspects = new LinkedHashMap<>();
        aspects.put(
                "members",
                Math.toIntExact(state.memberships().stream()
                        .filter(member -> member.startedOn() != null && !member.ended())
                        .count()));
        aspects.put(
                "leaderUntil", state.leader() == null ? null : state.leader().termEndsOn());
        return aspects;
    }

    static Map<String, @Nullable Object> of(ProcessHistory.Described state) {
        Map<String, @Nullable Object> aspects = new LinkedHashMap<>();
        aspects.put(
                "statute",
                state.statutes().isEmpty() ? null : state.statutes().getLast().version());
        return aspects;
    }
}
