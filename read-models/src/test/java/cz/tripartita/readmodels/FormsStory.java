package cz.tripartita.readmodels;

import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.FieldSource;
import cz.tripartita.monitoring.events.FormCell;
import cz.tripartita.monitoring.events.FormDefinition;
import cz.tripartita.monitoring.events.FormField;
import cz.tripartita.monitoring.events.FormRow;
import cz.tripartita.monitoring.events.MoneyOfYear;
import cz.tripartita.monitoring.events.NoFigure;
import cz.tripartita.monitoring.events.Recipient;
import cz.tripartita.monitoring.events.ServiceAttribute;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormDefined;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormGivenUp;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormHandedOver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A form for the region is defined twice, handed over incomplete, and given up. */
public final class FormsStory {

    public static final UUID REGION = id("form of the region");
    public static final UUID HANDOVER = id("handover to the region");

    private FormsStory() {}

    public static void tell(Story story) {
        story.in("plzen").on("2027-12-01").by("analyst", id("analyst"));
        story.then(
                defined(REGION, "kraj", 1, 2027, clients()), defined(REGION, "kraj", 2, 2028, clients(), provider()));
        story.on("2028-05-31")
                .then(
                        new FormHandedOver(
                                REGION,
                                HANDOVER,
                                Recipient.REGION,
                                2027,
                                1,
                                LocalDate.of(2028, 5, 31),
                                List.of(new FormRow(
                                        MonitoringStory.MONITORING,
                                        MoneyStory.SERVICE,
                                        "Senior Expres",
                                        DIAKONIE,
                                        List.of(FormCell.empty(
                                                "clients", NoFigure.PERIOD_MISSING, List.of("2027-H2"))))),
                                false,
                                "0123",
                                "Datovou schránkou; druhé pololetí chybí."),
                        new FormGivenUp(REGION, 2029, "Kraj ji nechce."));
    }

    /** A form for registered services. */
    public static FormDefined defined(UUID form, String code, int version, int validFrom, FormField... fields) {
        return new FormDefined(
                form,
                "plzen",
                code,
                version,
                validFrom,
                new FormDefinition(
                        Recipient.REGION,
                        "Výkaz kraje",
                        "Return to the region",
                        "§ 85 odst. 5",
                        List.of(ServiceKind.REGISTERED),
                        List.of(),
                        List.of(fields)));
    }

    private static FormField clients() {
        return field("clients", "osoba", 0, FieldSources.indicator("clients"));
    }

    private static FormField provider() {
        return field("provider", null, 0, FieldSources.attribute(ServiceAttribute.PROVIDER_NAME));
    }

    /** A field of an amount in Kč. */
    public static FormField money(String code, MoneyOfYear money) {
        return field(code, "Kč", 2, FieldSources.money(money));
    }

    /** A field that is required. */
    public static FormField field(String code, @Nullable String unit, int decimals, FieldSource source) {
        return new FormField(
                code, "Pole " + code, "Field " + code, "Co v něm stojí.", "§ 85", unit, decimals, true, source);
    }

    /** A number as it stands in a field. */
    public static FormCell number(String field, String value) {
        return FormCell.of(field, new BigDecimal(value));
    }
}
