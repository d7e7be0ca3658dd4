package cz.tripartita.gateway.catalogueload;

import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.service.ListService;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which column of the file a component or a rule is about. */
final class ColumnOf {

    private static final Map<String, Column> PROPERTIES = Map.ofEntries(
            Map.entry("name", Column.SERVICE),
            Map.entry("forms", Column.FORM),
            Map.entry("areas", Column.AREAS),
            Map.entry("street", Column.STREET),
            Map.entry("number", Column.NUMBER),
            Map.entry("postcode", Column.POSTCODE),
            Map.entry("town", Column.TOWN),
            Map.entry("phone", Column.PHONE),
            Map.entry("email", Column.EMAIL),
            Map.entry("web", Column.WEB),
            Map.entry("capacity", Column.CAPACITY),
            Map.entry("territory", Column.TERRITORY),
            Map.entry("kind", Column.KIND),
            Map.entry("registerNumber", Column.REGISTER_NUMBER));

    private ColumnOf() {}

    /** The column of a component of the listing's command, such as {@code listing.areas[0].<list element>}. */
    static Column property(String path) {
        String component = path.replaceFirst("^listing\\.", "").replaceFirst("[\\[.].*", "");
        return PROPERTIES.getOrDefault(component, Column.SERVICE);
    }

    /** The column that breaks a rule. */
    static Column rule(RuleBroken refusal, ListService command) {
        return switch (refusal.rule()) {
            case ICO_VALID -> Column.ICO;
            case KIND_OF_REGISTERED_SERVICE -> Column.KIND;
            case KIND_IN_FORCE -> ofDay(refusal, command.registeredFrom());
            case FORM_OF_REGISTERED_SERVICE -> Column.FORM;
            case SERVICE_AREA_IN_STATUTE -> Column.AREAS;
            case CAPACITY_POSITIVE_WITH_UNIT -> Column.CAPACITY;
            case REGISTRATION_NUMBERED_AND_DATED ->
                command.registerNumber() == null ? Column.REGISTER_NUMBER : Column.REGISTERED_FROM;
            case REGISTRATION_OF_REGISTERED_SERVICE -> Column.REGISTER_NUMBER;
            case REGISTRATION_ENDS_AFTER_START -> Column.REGISTERED_TO;
            default -> Column.SERVICE;
        };
    }

    /** The Act may have had the kind on the day of the listing, but not on the first day of the registration. */
    private static Column ofDay(RuleBroken refusal, @Nullable LocalDate registeredFrom) {
        return String.valueOf(registeredFrom).equals(refusal.facts().get("day")) ? Column.REGISTERED_FROM : Column.KIND;
    }
}
