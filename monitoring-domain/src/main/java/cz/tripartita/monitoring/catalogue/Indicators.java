package cz.tripartita.monitoring.catalogue;

import cz.tripartita.monitoring.RecordedStream;
import cz.tripartita.monitoring.events.CatalogueEvent;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorRetired;
import cz.tripartita.monitoring.events.CatalogueEvent.YearClosed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of a municipality in all their versions: what the catalogue knows of every year.
 *
 * @param changes definitions and retirements in their order; of those that concern a year, the last one counts
 * @param closedThrough the last year that was closed, 0 before the first
 */
public record Indicators(List<CatalogueEvent> changes, int closedThrough) {

    /** Nothing is defined yet. */
    static final Indicators NONE = new Indicators(List.of(), 0);

    public Indicators {
        changes = List.copyOf(changes);
    }

    /** The indicators of a municipality as recorded. */
    public static Indicators read(EventStore store, String municipality) {
        return of(RecordedStream.events(store, IndicatorCatalogue.idOf(municipality), CatalogueEvent.class));
    }

    /** The indicators after the events given. */
    public static Indicators of(List<CatalogueEvent> events) {
        Indicators indicators = NONE;
        for (CatalogueEvent event : events) {
            indicators = indicators.evolve(event);
        }
        return indicators;
    }

    Indicators evolve(CatalogueEvent event) {
        return switch (event) {
            case IndicatorDefined _, IndicatorRetired _ -> {
                List<CatalogueEvent> more = new ArrayList<>(changes);
                more.add(event);
                yield new Indicators(more, closedThrough);
            }
            case YearClosed closed -> new Indicators(changes, closed.year());
        };
    }

    /** The indicators that count in a year, each in the version in force. */
    public IndicatorsOfYear in(int year) {
        SortedMap<String, IndicatorDefined> inForce = new TreeMap<>();
        for (CatalogueEvent change : changes) {
            switch (change) {
                case IndicatorDefined defined when defined.validFrom() <= year -> inForce.put(defined.code(), defined);
                case IndicatorRetired retired when retired.lastYear() < year -> inForce.remove(retired.code());
                default -> {}
            }
        }
        return new IndicatorsOfYear(inForce);
    }

    /** The year before the running one is open until it is closed, as its reports come in; earlier ones are closed. */
    public int firstOpenYear(LocalDate today) {
        return Math.max(closedThrough + 1, today.getYear() - 1);
    }

    /** The years from the one given on in which something changes, itself included. */
    SortedSet<Integer> turningYears(int from) {
        SortedSet<Integer> years = new TreeSet<>();
        years.add(from);
        for (CatalogueEvent change : changes) {
            switch (change) {
                case IndicatorDefined defined -> years.add(defined.validFrom());
                case IndicatorRetired retired -> years.add(retired.lastYear() + 1);
                case YearClosed _ -> {}
            }
        }
        return years.tailSet(from);
    }

    /** The last version of an indicator, whether or not it counts in any year. */
    @Nullable
    IndicatorDefined latest(String code) {
        IndicatorDefined latest = null;
        for (CatalogueEvent change : changes) {
            if (change instanceof IndicatorDefined defined && defined.code().equals(code)) {
                latest = defined;
            }
        }
        return latest;
    }
}
