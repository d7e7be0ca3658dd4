package cz.tripartita.monitoring.effectiveness;

import cz.tripartita.monitoring.catalogue.Indicators;
import cz.tripartita.monitoring.catalogue.IndicatorsOfYear;
import cz.tripartita.monitoring.comparison.AcceptedYear;
import cz.tripartita.monitoring.events.ComparedValue;
import cz.tripartita.monitoring.events.MonitoredYearEvent.ServiceEntered;
import cz.tripartita.monitoring.events.PastYear;
import cz.tripartita.monitoring.servicemonitoring.ServiceMonitoring;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The values of a service in the nine years before, under the same provider.
 *
 * @param years what was accepted in a monitoring, by its id
 */
record OwnPast(Function<UUID, AcceptedYear> years, Indicators indicators) {

    private static final int YEARS = 9;

    /**
     * The values of some indicators, the latest year first; years without any are left out, and so are values in another
     * unit than that of the year.
     *
     * @param codes which indicators; nothing is read where there is none
     */
    List<PastYear> of(ServiceEntered service, List<String> codes) {
        List<PastYear> past = new ArrayList<>();
        for (int year = service.year() - 1; !codes.isEmpty() && year >= service.year() - YEARS; year--) {
            UUID id =
                    ServiceMonitoring.idOf(service.municipality(), service.organisationId(), service.serviceId(), year);
            AcceptedYear accepted = years.apply(id);
            List<ComparedValue> values = values(accepted, codes, service.year(), year);
            if (!values.isEmpty()) {
                past.add(new PastYear(year, id, accepted.reports(), values));
            }
        }
        return List.copyOf(past);
    }

    private List<ComparedValue> values(AcceptedYear accepted, List<String> codes, int year, int before) {
        IndicatorsOfYear now = indicators.in(year);
        IndicatorsOfYear then = indicators.in(before);
        return accepted.values().stream()
                .filter(value -> codes.contains(value.indicator()))
                .filter(value -> sameUnit(value.indicator(), now, then))
                .toList();
    }

    private static boolean sameUnit(String code, IndicatorsOfYear now, IndicatorsOfYear then) {
        return now.byCode().containsKey(code)
                && then.byCode().containsKey(code)
                && now.definition(code).unit().equals(then.definition(code).unit());
    }
}
