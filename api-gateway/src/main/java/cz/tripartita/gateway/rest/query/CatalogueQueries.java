package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.KindOfService;
import cz.tripartita.planning.events.KindsOfService;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceForm;
import cz.tripartita.planning.events.TargetGroup;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.catalogue.Catalogue;
import cz.tripartita.readmodels.catalogue.CatalogueProjection;
import cz.tripartita.readmodels.catalogue.ProviderFilter;
import cz.tripartita.readmodels.catalogue.ProviderView;
import cz.tripartita.readmodels.catalogue.Providers;
import cz.tripartita.readmodels.catalogue.ServiceFilter;
import cz.tripartita.readmodels.catalogue.ServiceStatus;
import cz.tripartita.readmodels.catalogue.ServiceView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue for the municipality's own; everybody else sees the same, of services that are provided. */
@RestController
@Reads(CatalogueProjection.class)
class CatalogueQueries {

    private final Catalogue catalogue;
    private final Providers providers;
    private final Clock clock;

    CatalogueQueries(Catalogue catalogue, Providers providers, Clock clock) {
        this.catalogue = catalogue;
        this.providers = providers;
        this.clock = clock;
    }

    /** Without {@code day} entries are stale as of today in Prague. */
    @GetMapping(path = "/api/planning/services", produces = "application/json")
    Page<ServiceView> services(
            Caller caller,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable ServiceCategory category,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable ServiceForm form,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable TargetGroup targetGroup,
            @RequestParam(required = false) @Nullable UUID provider,
            @RequestParam(required = false) @Nullable ServiceStatus status,
            @RequestParam(required = false) @Nullable Boolean stale,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        var filter = new ServiceFilter(text, category, kind, form, area, targetGroup, provider, status, stale);
        return catalogue.services(caller.municipality(), filter, asked(day), Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/planning/services/{serviceId}", produces = "application/json")
    ResponseEntity<ServiceView> service(
            Caller caller, @PathVariable UUID serviceId, @RequestParam(required = false) @Nullable LocalDate day) {
        return Answers.single(catalogue.service(caller.municipality(), serviceId, asked(day)), ServiceView::version);
    }

    @GetMapping(path = "/api/planning/providers", produces = "application/json")
    Page<ProviderView> providers(
            Caller caller,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable FounderKind founder,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return providers.list(caller.municipality(), new ProviderFilter(text, founder), Answers.page(cursor, limit));
    }

    /** The kinds of Act 108/2006 in force on a day, without {@code day} today. */
    @GetMapping(path = "/api/planning/service-kinds", produces = "application/json")
    Page<KindOfService> kinds(@RequestParam(required = false) @Nullable LocalDate day) {
        LocalDate asked = asked(day);
        return new Page<>(
                KindsOfService.OF_THE_ACT.kinds().stream()
                        .filter(kind -> kind.isInForceOn(asked))
                        .toList(),
                null);
    }

    @GetMapping(path = "/api/public/{municipality}/services", produces = "application/json")
    Page<ServiceView> publicServices(
            @PathVariable String municipality,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable ServiceCategory category,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable ServiceForm form,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable TargetGroup targetGroup,
            @RequestParam(required = false) @Nullable UUID provider,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        var filter = new ServiceFilter(
                text, category, kind, form, area, targetGroup, provider, ServiceStatus.PROVIDED, null);
        return catalogue.services(municipality, filter, asked(null), Answers.page(cursor, limit));
    }

    /** One service, marked where it has ended. */
    @GetMapping(path = "/api/public/{municipality}/services/{serviceId}", produces = "application/json")
    ResponseEntity<ServiceView> publicService(@PathVariable String municipality, @PathVariable UUID serviceId) {
        return Answers.single(catalogue.service(municipality, serviceId, asked(null)), ServiceView::version);
    }

    @GetMapping(path = "/api/public/{municipality}/providers", produces = "application/json")
    Page<ProviderView> publicProviders(
            @PathVariable String municipality,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable FounderKind founder,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return providers.list(municipality, new ProviderFilter(text, founder), Answers.page(cursor, limit));
    }

    private LocalDate asked(@Nullable LocalDate day) {
        return day == null ? Answers.today(clock) : day;
    }
}
