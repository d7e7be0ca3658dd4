package cz.tripartita.gateway.web.citizens;

import cz.tripartita.gateway.openoffice.PublicStatutes;
import cz.tripartita.planning.events.KindOfService;
import cz.tripartita.planning.events.KindsOfService;
import cz.tripartita.planning.events.ServiceForm;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.catalogue.Catalogue;
import cz.tripartita.readmodels.catalogue.ServiceView;
import cz.tripartita.readmodels.groupdirectory.ProcessView;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue of services, to be searched. */
@Controller
@RequestMapping(path = "/{municipality:(?!api$)[a-z][a-z0-9-]*}/services", produces = MediaType.TEXT_HTML_VALUE)
class ServicePages {

    private static final int ON_ONE_PAGE = 20;
    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    private final Catalogue catalogue;
    private final PublicStatutes statutes;
    private final PageFrame frame;
    private final Clock clock;

    ServicePages(Catalogue catalogue, PublicStatutes statutes, PageFrame frame, Clock clock) {
        this.catalogue = catalogue;
        this.statutes = statutes;
        this.frame = frame;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @PathVariable String municipality,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String after,
            Locale language,
            HttpServletRequest request,
            Model model) {
        ServiceSearch search = ServiceSearch.of(text, kind, form, area);
        String list = PageLinks.pathOf(municipality, PageLinks.SERVICES);
        around(model, municipality, search.address(list, after), language, request);
        model.addAttribute("search", search);
        model.addAttribute("kinds", kinds());
        model.addAttribute("forms", ServiceForm.values());
        model.addAttribute(
                "page",
                catalogue.services(municipality, search.filter(), today(), new PageRequest(after, ON_ONE_PAGE)));
        model.addAttribute("first", after == null);
        return "citizens/services";
    }

    @GetMapping("/{serviceId}")
    String service(
            @PathVariable String municipality,
            @PathVariable UUID serviceId,
            Locale language,
            HttpServletRequest request,
            Model model) {
        ServiceView service =
                catalogue.service(municipality, serviceId, today()).orElseThrow(PageMissing::new);
        String here = PageLinks.pathOf(municipality, PageLinks.SERVICES, serviceId);
        around(model, municipality, here, language, request);
        model.addAttribute("service", service);
        return "citizens/service";
    }

    private void around(Model model, String municipality, String here, Locale language, HttpServletRequest request) {
        ProcessView process = statutes.process(municipality).orElseThrow(PageMissing::new);
        frame.around(model, municipality, process.name(), here, language, request);
        model.addAttribute("areas", statutes.areaNames(process));
    }

    private List<KindOfService> kinds() {
        LocalDate today = today();
        return KindsOfService.OF_THE_ACT.kinds().stream()
                .filter(kind -> kind.isInForceOn(today))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PRAGUE);
    }
}
