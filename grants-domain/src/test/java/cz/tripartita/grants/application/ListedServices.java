package cz.tripartita.grants.application;

import static cz.tripartita.grants.GrantsSamples.ORGANISATION;
import static cz.tripartita.grants.GrantsSamples.PLZEN;
import static cz.tripartita.grants.GrantsSamples.id;

import cz.tripartita.planning.events.Contacts;
import cz.tripartita.planning.events.Registration;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEntry;
import cz.tripartita.planning.events.ServiceEvent;
import cz.tripartita.planning.events.ServiceEvent.RegistrationRecorded;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Services of the catalogue, as planning publishes them. */
public final class ListedServices {

    private ListedServices() {}

    public static ServiceListed listed(UUID serviceId, UUID organisation, ServiceCategory category) {
        return new ServiceListed(
                serviceId,
                PLZEN,
                organisation,
                id("process"),
                category,
                category == ServiceCategory.REGISTERED ? "40" : null,
                new ServiceEntry(
                        "Senior Expres",
                        List.of(),
                        List.of(),
                        List.of(),
                        new Contacts(null, null, null, null),
                        null,
                        null),
                LocalDate.parse("2020-01-01"));
    }

    public static RegistrationRecorded registered(String number, String from, @Nullable String to) {
        return new RegistrationRecorded(
                id("service"),
                new Registration(number, LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
    }

    /** A registered service of the applicant, until further notice. */
    static ListedService registeredService() {
        return service(ServiceCategory.REGISTERED, registered("1", "2020-01-01", null));
    }

    static ListedService service(ServiceCategory category, ServiceEvent... then) {
        List<ServiceEvent> events = new ArrayList<>();
        events.add(listed(id("service"), ORGANISATION, category));
        events.addAll(List.of(then));
        return ListedService.of(events, PLZEN).orElseThrow();
    }
}
