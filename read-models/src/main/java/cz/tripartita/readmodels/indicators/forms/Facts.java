package cz.tripartita.readmodels.indicators.forms;

import cz.tripartita.grants.events.ServiceKind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of one service are filled from, all of it as of one day.
 *
 * @param serviceName its name when its monitoring opened
 * @param provider name of the provider, none where it was not known yet
 * @param actKind section of Act 108/2006, none where it has none or it is not known
 * @param described what the catalogue says of it, none where it does not have it
 * @param figures by code of the indicator; none at all where no report is accepted
 */
record Facts(
        UUID monitoringId,
        UUID serviceId,
        String serviceName,
        ServiceKind serviceKind,
        UUID organisationId,
        @Nullable String provider,
        @Nullable String ico,
        @Nullable String actKind,
        @Nullable String registration,
        @Nullable DescribedService described,
        BigDecimal awarded,
        BigDecimal paid,
        BigDecimal returned,
        Map<String, YearFigure> figures) {

    Facts with(Map<String, YearFigure> accepted) {
        return new Facts(
                monitoringId,
                serviceId,
                serviceName,
                serviceKind,
                organisationId,
                provider,
                ico,
                actKind,
                registration,
                described,
                awarded,
                paid,
                returned,
                accepted);
    }
}
