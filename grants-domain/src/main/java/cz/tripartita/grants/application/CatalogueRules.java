package cz.tripartita.grants.application;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.ServiceKind;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether the service that an application is for stands in the catalogue; a project needs not. */
final class CatalogueRules {

    private CatalogueRules() {}

    /**
     * @param organisationId the applicant
     * @param service the service named, none where the catalogue has none
     */
    static void require(ApplicationContent content, UUID organisationId, @Nullable ListedService service) {
        if (content.serviceKind() == ServiceKind.PROJECT) {
            return;
        }
        if (service == null
                || !service.organisationId().equals(organisationId)
                || !service.category().name().equals(content.serviceKind().name())
                || !service.providedUntil(content.periodTo())) {
            throw GrantsRule.SERVICE_IN_CATALOGUE.broken(facts(content, organisationId, service));
        }
        GrantsRule.REGISTERED_FOR_WHOLE_PERIOD.require(
                content.serviceKind() != ServiceKind.REGISTERED
                        || service.registeredFor(content.periodFrom(), content.periodTo()),
                () -> Map.of(
                        "service", content.serviceId().toString(),
                        "periodFrom", content.periodFrom().toString(),
                        "periodTo", content.periodTo().toString()));
    }

    private static Map<String, Object> facts(
            ApplicationContent content, UUID organisationId, @Nullable ListedService service) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("service", content.serviceId().toString());
        facts.put("serviceKind", content.serviceKind().name());
        facts.put("known", service != null);
        if (service != null) {
            facts.put("ofApplicant", service.organisationId().equals(organisationId));
            facts.put("category", service.category().name());
            facts.put("provided", service.providedUntil(content.periodTo()));
        }
        return facts;
    }
}
