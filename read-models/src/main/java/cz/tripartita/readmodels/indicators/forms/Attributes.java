package cz.tripartita.readmodels.indicators.forms;

import static java.util.stream.Collectors.joining;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.ServiceAttribute;
import cz.tripartita.planning.events.Capacity;
import cz.tripartita.planning.events.CapacityUnit;
import cz.tripartita.planning.events.KindOfService;
import cz.tripartita.planning.events.KindsOfService;
import cz.tripartita.planning.events.ServiceForm;
import cz.tripartita.planning.events.TargetGroup;
import org.jspecify.annotations.Nullable;

/** What the catalogue says of a service, in the words of Czech forms: recipients read Czech, whoever asks. */
final class Attributes {

    private static final String BETWEEN = ", ";

    private Attributes() {}

    static @Nullable Integer capacity(Facts facts) {
        Capacity capacity = capacityOf(facts);
        return capacity == null ? null : capacity.amount();
    }

    private static @Nullable Capacity capacityOf(Facts facts) {
        return facts.described() == null ? null : facts.described().capacity();
    }

    /** The text of an attribute, none where it is not known. */
    static @Nullable String text(ServiceAttribute attribute, Facts facts) {
        return switch (attribute) {
            case SERVICE_NAME ->
                facts.described() == null
                        ? facts.serviceName()
                        : facts.described().name();
            case PROVIDER_NAME -> facts.provider();
            case PROVIDER_ICO -> facts.ico();
            case REGISTRATION_NUMBER -> facts.registration();
            case SERVICE_KIND -> words(facts.serviceKind());
            case ACT_KIND -> facts.actKind();
            case ACT_KIND_NAME ->
                facts.actKind() == null
                        ? null
                        : KindsOfService.OF_THE_ACT
                                .find(facts.actKind())
                                .map(KindOfService::name)
                                .orElse(null);
            case FORMS, TARGET_GROUPS, TERRITORY ->
                facts.described() == null ? null : described(attribute, facts.described());
            case CAPACITY_UNIT -> {
                Capacity capacity = capacityOf(facts);
                yield capacity == null ? null : words(capacity.unit());
            }
            case CAPACITY -> throw new IllegalArgumentException("a number, not a text: " + attribute);
        };
    }

    private static @Nullable String described(ServiceAttribute attribute, DescribedService service) {
        return switch (attribute) {
            case FORMS -> service.forms().stream().map(Attributes::words).collect(joining(BETWEEN));
            case TARGET_GROUPS ->
                service.targetGroups().stream().map(Attributes::words).collect(joining(BETWEEN));
            default -> service.territory();
        };
    }

    private static String words(ServiceKind kind) {
        return switch (kind) {
            case REGISTERED -> "registrovaná služba";
            case RELATED -> "související služba";
            case PRO_FAMILY -> "prorodinná aktivita";
            case PROJECT -> "projekt";
        };
    }

    private static String words(ServiceForm form) {
        return switch (form) {
            case FIELD -> "terénní";
            case AMBULATORY -> "ambulantní";
            case RESIDENTIAL -> "pobytová";
        };
    }

    private static String words(TargetGroup group) {
        return switch (group) {
            case FAMILIES_WITH_CHILDREN_AND_YOUTH -> "rodiny s dětmi a mládež";
            case SENIORS -> "senioři";
            case PEOPLE_WITH_DISABILITIES -> "osoby se zdravotním postižením";
            case PEOPLE_AT_RISK_OF_SOCIAL_EXCLUSION -> "osoby ohrožené sociálním vyloučením";
            case FOREIGNERS_AND_MINORITIES -> "cizinci a menšiny";
        };
    }

    private static String words(CapacityUnit unit) {
        return switch (unit) {
            case BEDS -> "lůžka";
            case PLACES -> "místa";
            case CLIENTS -> "klienti";
            case CONTACTS_A_DAY -> "kontakty za den";
        };
    }
}
