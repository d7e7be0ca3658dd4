package cz.tripartita.gateway.openoffice;

import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.Body;
import cz.tripartita.readmodels.groupdirectory.ProcessView;
import cz.tripartita.readmodels.groupdirectory.Processes;
import cz.tripartita.readmodels.groupdirectory.StatuteDraftView;
import cz.tripartita.readmodels.groupdirectory.StatuteView;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The process of a municipality and every version of its statute; drafts that the council has not adopted are left out. */
@Component
public class PublicStatutes {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    private final Processes processes;
    private final Clock clock;

    PublicStatutes(Processes processes, Clock clock) {
        this.processes = processes;
        this.clock = clock;
    }

    /** The planning process of a municipality; nothing where it is none that plans here. */
    public Optional<ProcessView> process(String municipality) {
        return processes.list(municipality).stream().findFirst();
    }

    /** Every version, the latest first. */
    public List<PublicStatute> of(ProcessView process) {
        return process.statutes().stream()
                .map(statute -> shown(statute, process))
                .sorted(Comparator.comparingInt(PublicStatute::version).reversed())
                .toList();
    }

    /** The bodies whose sittings and outputs the statute in effect today opens to everybody. */
    List<Body> openBodies(ProcessView process) {
        return inEffect(process)
                .map(statute -> statute.rules().publicSittings())
                .orElse(List.of());
    }

    /** What the areas are called, by code; an area that a later version names otherwise goes by the later name. */
    public Map<String, String> areaNames(ProcessView process) {
        return process.statutes().stream()
                .flatMap(statute -> statute.rules().areas().stream())
                .collect(Collectors.toMap(Area::code, Area::name, (earlier, later) -> later));
    }

    private Optional<StatuteView> inEffect(ProcessView process) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PRAGUE);
        return process.statutes().stream()
                .filter(statute -> !statute.effectiveFrom().isAfter(today))
                .max(Comparator.comparingInt(StatuteView::version));
    }

    private static PublicStatute shown(StatuteView statute, ProcessView process) {
        Optional<StatuteDraftView> adopted = process.drafts().stream()
                .filter(draft -> draft.version() == statute.version())
                .max(Comparator.comparingInt(StatuteDraftView::revision));
        return new PublicStatute(
                statute.version(),
                statute.effectiveFrom(),
                process.statutes().stream()
                        .filter(later -> Integer.valueOf(statute.version()).equals(later.repeals()))
                        .map(StatuteView::effectiveFrom)
                        .findFirst()
                        .orElse(null),
                statute.approval(),
                statute.repeals(),
                adopted.filter(draft -> draft.steeringMeetingId() != null).isPresent(),
                adopted.map(StatuteDraftView::opinions).orElse(List.of()),
                statute.rules());
    }
}
