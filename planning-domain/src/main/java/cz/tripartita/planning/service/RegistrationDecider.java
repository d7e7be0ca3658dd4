package cz.tripartita.planning.service;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.KindsOfService;
import cz.tripartita.planning.events.Registration;
import cz.tripartita.planning.events.ServiceEvent;
import cz.tripartita.planning.events.ServiceEvent.RegistrationRecorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What follows from what is said of a service's registration. */
final class RegistrationDecider {

    private RegistrationDecider() {}

    static List<ServiceEvent> decide(ListService command, KindsOfService kinds) {
        String number = command.registerNumber();
        LocalDate from = command.registeredFrom();
        if (number == null && from == null && command.registeredTo() == null) {
            return List.of();
        }
        if (number == null || from == null) {
            throw new RuleBroken(
                    PlanningRule.REGISTRATION_NUMBERED_AND_DATED,
                    Map.of("registerNumber", number == null ? "" : number, "registeredFrom", from == null ? "" : from));
        }
        var registration = new Registration(number, from, command.registeredTo());
        requireValid(registration, command.kind(), kinds);
        return List.of(new RegistrationRecorded(command.serviceId(), registration));
    }

    static List<ServiceEvent> decide(
            RecordRegistration command, ServiceState state, KindsOfService kinds, Occasion occasion) {
        ServiceLife.requireListed(state, occasion.happenedOn());
        var registration = new Registration(command.registerNumber(), command.registeredFrom(), command.registeredTo());
        requireValid(registration, state.kind(), kinds);
        return state.registrations().contains(registration)
                ? List.of()
                : List.of(new RegistrationRecorded(command.serviceId(), registration));
    }

    private static void requireValid(Registration registration, @Nullable String kind, KindsOfService kinds) {
        if (kind == null) {
            throw new RuleBroken(
                    PlanningRule.REGISTRATION_OF_REGISTERED_SERVICE, Map.of("registerNumber", registration.number()));
        }
        LocalDate to = registration.validTo();
        if (to != null && to.isBefore(registration.validFrom())) {
            throw new RuleBroken(
                    PlanningRule.REGISTRATION_ENDS_AFTER_START,
                    Map.of("registeredFrom", registration.validFrom(), "registeredTo", to));
        }
        ListingDecider.requireInForce(kind, kinds, registration.validFrom());
    }
}
