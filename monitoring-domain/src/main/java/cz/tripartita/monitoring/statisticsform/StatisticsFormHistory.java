package cz.tripartita.monitoring.statisticsform;

import cz.tripartita.monitoring.events.FormDefinition;
import cz.tripartita.monitoring.events.Recipient;
import cz.tripartita.monitoring.events.StatisticsFormEvent;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormDefined;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormGivenUp;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormHandedOver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record StatisticsFormHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(StatisticsFormEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of a form.
     *
     * @param handovers what was handed over, the oldest first
     */
    public record Described(String code, List<Version> versions, List<Handover> handovers) {}

    /**
     * One version of the form.
     *
     * @param validFrom the first year whose figures are given out in it
     * @param givenUpAfter the last year of the version, where the form was given up; of several the earliest, as a later one
     *     is that of a further version
     */
    public record Version(
            int version, int validFrom, @Nullable Integer givenUpAfter, FormDefinition definition) {}

    /**
     * That figures were handed over; the figures themselves stand in the event.
     *
     * @param services how many services it had
     */
    public record Handover(
            UUID handoverId,
            Recipient recipient,
            int year,
            int version,
            LocalDate asOf,
            int services,
            boolean complete,
            String sha256,
            @Nullable String note) {}

    /**
     * Replays the events of one form, or a part of them, in their order.
     *
     * @throws IllegalStateException for an event that has no ground in those before it
     */
    public static StatisticsFormHistory of(List<StatisticsFormEvent> events) {
        List<Step> steps = new ArrayList<>();
        Described before = null;
        for (StatisticsFormEvent event : events) {
            Described after = after(before, event);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new StatisticsFormHistory(List.copyOf(steps));
    }

    private static Described after(@Nullable Described before, StatisticsFormEvent event) {
        if (event instanceof FormDefined defined) {
            List<Version> versions = new ArrayList<>(before == null ? List.of() : before.versions());
            versions.add(new Version(defined.version(), defined.validFrom(), null, defined.definition()));
            return new Described(
                    defined.code(), List.copyOf(versions), before == null ? List.of() : before.handovers());
        }
        if (before == null) {
            throw new IllegalStateException("a form starts when it is defined, not with " + event);
        }
        return switch (event) {
            case FormDefined again -> throw new IllegalStateException("seen to above: " + again);
            case FormGivenUp givenUp ->
                new Described(
                        before.code(),
                        before.versions().stream()
                                .map(version -> new Version(
                                        version.version(),
                                        version.validFrom(),
                                        earlier(version.givenUpAfter(), givenUp.lastYear()),
                                        version.definition()))
                                .toList(),
                        before.handovers());
            case FormHandedOver handedOver -> {
                List<Handover> handovers = new ArrayList<>(before.handovers());
                handovers.add(handover(handedOver));
                yield new Described(before.code(), before.versions(), List.copyOf(handovers));
            }
        };
    }

    private static int earlier(@Nullable Integer before, int lastYear) {
        return before == null ? lastYear : Math.min(before, lastYear);
    }

    private static Handover handover(FormHandedOver event) {
        return new Handover(
                event.handoverId(),
                event.recipient(),
                event.year(),
                event.version(),
                event.asOf(),
                event.rows().size(),
                event.complete(),
                event.sha256(),
                event.note());
    }
}
