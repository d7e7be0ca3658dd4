package cz.tripartita.gateway.openoffice;

import cz.tripartita.gateway.openoffice.PublicGroup.Leader;
import cz.tripartita.readmodels.groupdirectory.GroupDirectory;
import cz.tripartita.readmodels.groupdirectory.GroupSummary;
import cz.tripartita.readmodels.groupdirectory.GroupView;
import cz.tripartita.readmodels.groupdirectory.LeaderView;
import cz.tripartita.readmodels.groupdirectory.ProcessView;
import cz.tripartita.readmodels.groupdirectory.TaskView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The groups of a municipality whose sittings and outputs the statute in effect today opens to everybody. */
@Component
public class PublicGroups {

    private final GroupDirectory directory;
    private final PublicStatutes statutes;
    private final OneState oneState;

    PublicGroups(GroupDirectory directory, PublicStatutes statutes, OneState oneState) {
        this.directory = directory;
        this.statutes = statutes;
        this.oneState = oneState;
    }

    /** All of them, by name. */
    public List<PublicGroup> list(String municipality) {
        return oneState.of(() -> statutes.process(municipality)
                .map(process -> directory.bodies(municipality, statutes.openBodies(process)).stream()
                        .flatMap(group -> whole(group, process).stream())
                        .toList())
                .orElse(List.of()));
    }

    /** One group; nothing where there is none of that id that is public. */
    public Optional<PublicGroup> find(String municipality, UUID groupId) {
        return list(municipality).stream()
                .filter(group -> group.groupId().equals(groupId))
                .findFirst();
    }

    private Optional<PublicGroup> whole(GroupSummary group, ProcessView process) {
        return directory.group(process.municipality(), group.groupId()).map(view -> shown(view, process));
    }

    private PublicGroup shown(GroupView view, ProcessView process) {
        GroupSummary group = view.group();
        Map<String, String> areas = statutes.areaNames(process);
        return new PublicGroup(
                group.groupId(),
                group.body(),
                group.name(),
                group.establishedOn(),
                group.areas().stream()
                        .map(code -> areas.getOrDefault(code, code))
                        .toList(),
                group.members(),
                leader(group.leader(), view),
                Math.toIntExact(view.tasks().stream().filter(TaskView::open).count()),
                group.version());
    }

    private static @Nullable Leader leader(@Nullable LeaderView leader, GroupView view) {
        if (leader == null) {
            return null;
        }
        return view.memberships().stream()
                .filter(membership -> membership.membershipId().equals(leader.membershipId()))
                .findFirst()
                .map(membership -> new Leader(membership.member(), leader.electedOn(), leader.termEndsOn()))
                .orElse(null);
    }
}
