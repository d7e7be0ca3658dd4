package cz.tripartita.planning.service;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.ServiceEvent;
import cz.tripartita.planning.events.ServiceEvent.ServiceConfirmed;
import cz.tripartita.planning.events.ServiceEvent.ServiceEnded;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What follows from a command about whether a service is still provided. */
final class ServiceLife {

    private ServiceLife() {}

    static List<ServiceEvent> decide(ConfirmService command, ServiceState state, Occasion occasion) {
        requireProvided(state, occasion.happenedOn());
        return occasion.happenedOn().isAfter(state.confirmedOn())
                ? List.of(new ServiceConfirmed(command.serviceId(), occasion.happenedOn(), occasion.person()))
                : List.of();
    }

    static List<ServiceEvent> decide(EndService command, ServiceState state, Occasion occasion) {
        requireProvided(state, occasion.happenedOn());
        return List.of(new ServiceEnded(command.serviceId(), occasion.happenedOn(), command.reason()));
    }

    /** A service that has ended changes no more. */
    static void requireProvided(ServiceState state, LocalDate day) {
        if (state.endedOn() != null) {
            throw new RuleBroken(
                    PlanningRule.SERVICE_PROVIDED, Map.of("serviceId", state.serviceId(), "endedOn", state.endedOn()));
        }
        requireListed(state, day);
    }

    /** Nothing happens to an entry before it is there. */
    static void requireListed(ServiceState state, LocalDate day) {
        if (day.isBefore(state.listedOn())) {
            throw new RuleBroken(PlanningRule.SERVICE_LISTED_BEFORE, Map.of("listedOn", state.listedOn(), "day", day));
        }
    }
}
