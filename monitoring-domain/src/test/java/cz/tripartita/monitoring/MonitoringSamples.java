package cz.tripartita.monitoring;

import cz.tripartita.grants.events.ReportingDuty;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.catalogue.DefineIndicator;
import cz.tripartita.monitoring.catalogue.IndicatorCatalogue;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.IndicatorDefinition;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.YearTotal;
import cz.tripartita.monitoring.servicemonitoring.OpenMonitoring;
import cz.tripartita.monitoring.servicemonitoring.ServiceMonitoring;
import cz.tripartita.monitoring.servicemonitoring.SubmitReport.Value;
import cz.tripartita.planning.events.ErasableText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Samples of the field: the monitoring of Plzeň's Senior Expres in 2027. */
public final class MonitoringSamples {

    public static final String PLZEN = "plzen";
    public static final UUID ORGANISATION = id("organisation");
    public static final UUID SERVICE = id("service");
    public static final UUID MONITORING = ServiceMonitoring.idOf(PLZEN, ORGANISATION, SERVICE, 2027);

    private MonitoringSamples() {}

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static Occasion at(String day, @Nullable UUID organisation) {
        Instant noon = Instant.parse(day + "T12:00:00Z");
        return new Occasion(noon, LocalDate.parse(day), PLZEN, id("person"), "applicant", organisation);
    }

    public static MonitoringOpened opened() {
        return new MonitoringOpened(
                MONITORING, PLZEN, SERVICE, "Senior Expres", ServiceKind.RELATED, ORGANISATION, id("grant"), 2027);
    }

    /** An agreement on a grant for the service, signed for some days of use. */
    public static OpenMonitoring opening(String grant, String from, String to, @Nullable ReportingDuty duty) {
        MonitoringOpened opened = opened();
        return new OpenMonitoring(
                MONITORING,
                opened.serviceId(),
                opened.serviceName(),
                opened.serviceKind(),
                opened.organisationId(),
                id(grant),
                opened.year(),
                LocalDate.parse(from),
                LocalDate.parse(to),
                duty);
    }

    /** How many clients: from 1 to 500, a change above 20 per cent is explained. */
    public static DefineIndicator clients() {
        return indicator("clients", "1", "500", "20");
    }

    /** How many journeys: anything is plausible. */
    public static DefineIndicator journeys() {
        return indicator("journeys", null, null, null);
    }

    public static DefineIndicator indicator(
            String code, @Nullable String least, @Nullable String greatest, @Nullable String change) {
        return new DefineIndicator(
                IndicatorCatalogue.idOf(PLZEN),
                code,
                2026,
                "Ukazatel " + code,
                "Indicator " + code,
                "osoba",
                2,
                "součet za období",
                List.of(ServiceKind.RELATED),
                List.of(),
                Direction.MORE_IS_BETTER,
                YearTotal.SUM,
                number(least),
                number(greatest),
                number(change),
                null);
    }

    public static IndicatorDefined defined(DefineIndicator command, int version) {
        return new IndicatorDefined(
                command.catalogueId(),
                PLZEN,
                command.code(),
                version,
                command.validFrom(),
                new IndicatorDefinition(
                        command.name(),
                        command.nameEn(),
                        command.unit(),
                        command.decimals(),
                        command.method(),
                        command.serviceKinds(),
                        command.actKinds() == null ? List.of() : command.actKinds(),
                        command.direction(),
                        command.yearTotal(),
                        command.least(),
                        command.greatest(),
                        command.largestChangePercent(),
                        command.formula()));
    }

    public static Value value(String indicator, String value) {
        return new Value(indicator, new BigDecimal(value), null, null);
    }

    public static Value explained(String indicator, String value) {
        return new Value(indicator, new BigDecimal(value), null, new ErasableText(id("explanation"), "00"));
    }

    public static Value confirmed(String indicator, String value) {
        return new Value(indicator, new BigDecimal(value), true, null);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
