package cz.tripartita.monitoring.statisticsform;

import cz.tripartita.monitoring.events.StatisticsFormEvent;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormDefined;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormGivenUp;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormHandedOver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions on a form need to know.
 *
 * @param changes definitions and ends in their order; of those that concern a year, the last one counts
 * @param lastHandedOver the last year whose figures were handed over, 0 before the first
 * @param handovers the ids of what was handed over
 */
record FormState(List<StatisticsFormEvent> changes, int lastHandedOver, Set<UUID> handovers) {

    /** Nothing is defined yet. */
    static final FormState NONE = new FormState(List.of(), 0, Set.of());

    FormState evolve(StatisticsFormEvent event) {
        return switch (event) {
            case FormDefined _, FormGivenUp _ -> {
                List<StatisticsFormEvent> more = new ArrayList<>(changes);
                more.add(event);
                yield new FormState(List.copyOf(more), lastHandedOver, handovers);
            }
            case FormHandedOver handedOver -> {
                Set<UUID> more = new HashSet<>(handovers);
                more.add(handedOver.handoverId());
                yield new FormState(changes, Math.max(lastHandedOver, handedOver.year()), Set.copyOf(more));
            }
        };
    }

    /** The version in force for the figures of a year, where there is one. */
    @Nullable
    FormDefined in(int year) {
        FormDefined inForce = null;
        for (StatisticsFormEvent change : changes) {
            switch (change) {
                case FormDefined defined when defined.validFrom() <= year -> inForce = defined;
                case FormGivenUp givenUp when givenUp.lastYear() < year -> inForce = null;
                default -> {}
            }
        }
        return inForce;
    }

    /** The last version, whether or not it is in force in any year. */
    @Nullable
    FormDefined latest() {
        FormDefined latest = null;
        for (StatisticsFormEvent change : changes) {
            if (change instanceof FormDefined defined) {
                latest = defined;
            }
        }
        return latest;
    }

    /** Whether the form is given out in some year from the one given on. */
    boolean isInForceFrom(int year) {
        return in(year) != null
                || changes.stream()
                        .anyMatch(change -> change instanceof FormDefined defined
                                && defined.validFrom() > year
                                && in(defined.validFrom()) != null);
    }
}
