package cz.tripartita.monitoring.statisticsform;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.catalogue.Indicators;
import cz.tripartita.monitoring.events.FormDefinition;
import cz.tripartita.monitoring.events.StatisticsFormEvent;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormDefined;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormGivenUp;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides on the definitions of a form. The same again changes nothing. The form of a closed year stays, and so does that of
 * a year whose figures were handed over in it.
 */
final class FormDecider {

    private FormDecider() {}

    /**
     * @param indicators the catalogue of the municipality
     */
    static List<StatisticsFormEvent> decide(
            DefineForm command, FormState state, Occasion occasion, Indicators indicators) {
        FormDefinition definition = command.definition();
        FormDefined latest = state.latest();
        FormDefined inForce = state.in(command.validFrom());
        if (inForce != null && inForce.equals(latest) && inForce.definition().equals(definition)) {
            return List.of();
        }
        FormCheck.check(definition, command.validFrom(), indicators.in(command.validFrom()));
        requireRecipient(definition, latest);
        requireOpen(command.validFrom(), state, occasion, indicators);
        return List.of(new FormDefined(
                command.formId(),
                occasion.municipality(),
                command.code(),
                latest == null ? 1 : latest.version() + 1,
                command.validFrom(),
                definition));
    }

    static List<StatisticsFormEvent> decide(
            GiveUpForm command, FormState state, Occasion occasion, Indicators indicators) {
        int from = command.lastYear() + 1;
        if (!state.isInForceFrom(from)) {
            return List.of();
        }
        requireOpen(from, state, occasion, indicators);
        return List.of(new FormGivenUp(command.formId(), command.lastYear(), command.reason()));
    }

    private static void requireRecipient(FormDefinition definition, @Nullable FormDefined latest) {
        MonitoringRule.FORM_KEEPS_ITS_RECIPIENT.require(
                latest == null || latest.definition().recipient() == definition.recipient(),
                () -> Map.of("recipient", definition.recipient().name()));
    }

    private static void requireOpen(int year, FormState state, Occasion occasion, Indicators indicators) {
        int firstOpen = indicators.firstOpenYear(occasion.today());
        MonitoringRule.FORM_VERSION_IN_OPEN_YEAR.require(
                year >= firstOpen, () -> Map.of("year", year, "firstOpenYear", firstOpen));
        MonitoringRule.FORM_KEEPS_WHAT_WAS_HANDED_OVER.require(
                year > state.lastHandedOver(), () -> Map.of("year", year, "handedOverUpTo", state.lastHandedOver()));
    }
}
