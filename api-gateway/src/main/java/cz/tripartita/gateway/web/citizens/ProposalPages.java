package cz.tripartita.gateway.web.citizens;

import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.decisionrecord.ProposalSummary;
import cz.tripartita.readmodels.groupdirectory.ProcessView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The pages that a citizen reads: what was proposed in a municipality, and the decision record of each proposal. */
@Controller
@RequestMapping(path = "/{municipality:(?!api$)[a-z][a-z0-9-]*}/proposals", produces = MediaType.TEXT_HTML_VALUE)
class ProposalPages {

    private static final int ON_ONE_PAGE = 20;

    private final PublicRecords records;
    private final boolean madeUp;

    ProposalPages(PublicRecords records, Environment environment) {
        this.records = records;
        madeUp = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @GetMapping
    String list(
            @PathVariable String municipality,
            @RequestParam(required = false) @Nullable String after,
            Locale language,
            HttpServletRequest request,
            Model model) {
        ProcessView process = records.process(municipality).orElseThrow(PageMissing::new);
        Page<ProposalSummary> page = records.list(municipality, new PageRequest(after, ON_ONE_PAGE));
        UriComponentsBuilder here = UriComponentsBuilder.fromPath(PageLinks.listOf(municipality));
        if (after != null) {
            here.queryParam("after", after);
        }
        frame(model, new PageLinks(municipality, here.toUriString(), PageLanguage.chosen(request)), language);
        model.addAttribute("process", process.name());
        model.addAttribute("page", page);
        model.addAttribute("first", after == null);
        return "citizens/list";
    }

    @GetMapping("/{proposalId}")
    String record(
            @PathVariable String municipality,
            @PathVariable UUID proposalId,
            Locale language,
            HttpServletRequest request,
            Model model) {
        PublicRecord record = records.find(municipality, proposalId).orElseThrow(PageMissing::new);
        String here = PageLinks.recordOf(municipality, proposalId);
        frame(model, new PageLinks(municipality, here, PageLanguage.chosen(request)), language);
        model.addAttribute("process", record.process());
        model.addAttribute("record", record);
        return "citizens/record";
    }

    private void frame(Model model, PageLinks links, Locale language) {
        model.addAttribute("links", links);
        model.addAttribute("format", new PageFormats(language));
        model.addAttribute("madeUp", madeUp);
    }
}
