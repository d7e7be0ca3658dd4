package cz.tripartita.planning.service;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.KindsOfService;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEvent;
import cz.tripartita.planning.events.ServiceEvent.ServiceChanged;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What follows from a command about what the catalogue says of a service. */
final class ListingDecider {

    private ListingDecider() {}

    static List<ServiceEvent> decide(
            ListService command, StatuteAdopted statute, KindsOfService kinds, Occasion occasion) {
        requireKind(command, kinds, occasion.happenedOn());
        requireWhole(command.listing(), command.category(), statute);
        List<ServiceEvent> events = new ArrayList<>();
        events.add(new ServiceListed(
                command.serviceId(),
                occasion.municipality(),
                command.organisationId(),
                command.processId(),
                command.category(),
                command.kind(),
                command.listing().entry(),
                occasion.happenedOn()));
        events.addAll(RegistrationDecider.decide(command, kinds));
        return events;
    }

    static List<ServiceEvent> decide(
            ChangeService command, ServiceState state, StatuteAdopted statute, Occasion occasion) {
        ServiceLife.requireProvided(state, occasion.happenedOn());
        requireWhole(command.listing(), state.category(), statute);
        return command.listing().entry().equals(state.entry())
                ? List.of()
                : List.of(new ServiceChanged(
                        command.serviceId(), command.listing().entry(), occasion.happenedOn()));
    }

    private static void requireKind(ListService command, KindsOfService kinds, LocalDate day) {
        boolean registered = command.category() == ServiceCategory.REGISTERED;
        String kind = command.kind();
        if (registered == (kind == null)) {
            throw new RuleBroken(
                    PlanningRule.KIND_OF_REGISTERED_SERVICE,
                    Map.of("category", command.category(), "kind", kind == null ? "" : kind));
        }
        if (kind != null) {
            requireInForce(kind, kinds, day);
        }
    }

    static void requireInForce(String kind, KindsOfService kinds, LocalDate day) {
        if (kinds.inForce(kind, day).isEmpty()) {
            throw new RuleBroken(PlanningRule.KIND_IN_FORCE, Map.of("kind", kind, "day", day));
        }
    }

    private static void requireWhole(Listing listing, ServiceCategory category, StatuteAdopted statute) {
        if (category == ServiceCategory.REGISTERED && listing.forms().isEmpty()) {
            throw new RuleBroken(PlanningRule.FORM_OF_REGISTERED_SERVICE, Map.of("category", category));
        }
        Integer capacity = listing.capacity();
        if ((capacity == null) != (listing.capacityUnit() == null) || (capacity != null && capacity <= 0)) {
            throw new RuleBroken(
                    PlanningRule.CAPACITY_POSITIVE_WITH_UNIT,
                    Map.of(
                            "capacity",
                            capacity == null ? "" : capacity,
                            "capacityUnit",
                            listing.capacityUnit() == null ? "" : listing.capacityUnit()));
        }
        requireInStatute(listing.areas(), statute);
    }

    private static void requireInStatute(List<String> areas, StatuteAdopted statute) {
        Set<String> inStatute = statute.rules().areas().stream().map(Area::code).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>(areas);
        unknown.removeAll(inStatute);
        if (!unknown.isEmpty()) {
            throw new RuleBroken(
                    PlanningRule.SERVICE_AREA_IN_STATUTE,
                    Map.of("unknown", unknown, "statuteVersion", statute.version()));
        }
    }
}
