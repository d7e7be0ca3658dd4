package cz.tripartita.planning.service;

import static cz.tripartita.planning.PlanningSamples.AREA;
import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.PROCESS;
import static cz.tripartita.planning.PlanningSamples.id;

import cz.tripartita.planning.PlanningSamples;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.CapacityUnit;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import cz.tripartita.planning.events.ServiceForm;
import cz.tripartita.planning.events.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A personal assistance for seniors, listed in May. */
final class ServiceSamples {

    static final StatuteAdopted STATUTE =
            PlanningSamples.statute(1, LocalDate.of(2020, 7, 13), List.of(Body.WORKING_GROUP));

    private ServiceSamples() {}

    static Listing listing(List<ServiceForm> forms, List<String> areas, @Nullable Integer capacity) {
        return new Listing(
                "Osobní asistence Doma",
                forms,
                areas,
                List.of(TargetGroup.SENIORS),
                "Smyšlená",
                "12/3",
                "301 00",
                "Plzeň",
                "377 000 000",
                "doma@sluzby.example",
                "https://sluzby.example/doma",
                capacity,
                capacity == null ? null : CapacityUnit.CLIENTS,
                "Plzeň a okolí");
    }

    static Listing listing() {
        return listing(List.of(ServiceForm.FIELD, ServiceForm.FIELD), List.of(AREA, AREA), 20);
    }

    static ListService listing(ServiceCategory category, @Nullable String kind, Listing listing) {
        return registered(category, kind, listing, null, null, null);
    }

    static ListService registered(
            ServiceCategory category,
            @Nullable String kind,
            Listing listing,
            @Nullable String number,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new ListService(id("service"), id("provider"), PROCESS, category, kind, listing, number, from, to);
    }

    static ServiceListed listed() {
        return listed(ServiceCategory.REGISTERED, "39");
    }

    static ServiceListed listed(ServiceCategory category, @Nullable String kind) {
        return new ServiceListed(
                id("service"),
                CITY,
                id("provider"),
                PROCESS,
                category,
                kind,
                listing().entry(),
                DAY);
    }
}
