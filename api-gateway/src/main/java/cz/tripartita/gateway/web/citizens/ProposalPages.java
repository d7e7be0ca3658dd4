package cz.tripartita.gateway.web.citizens;

import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.decisionrecord.ProposalSummary;
import cz.tripartita.readmodels.documents.Documents;
import cz.tripartita.readmodels.groupdirectory.ProcessView;
import jakarta.servlet.http.HttpServletRequest;
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

/** The pages that a citizen reads: what was proposed in a municipality, and the decision record of each proposal. */
@Controller
@RequestMapping(path = "/{municipality:(?!api$)[a-z][a-z0-9-]*}/proposals", produces = MediaType.TEXT_HTML_VALUE)
class ProposalPages {

    private static final int ON_ONE_PAGE = 20;

    private final PublicRecords records;
    private final Documents documents;
    private final PageFrame frame;

    ProposalPages(PublicRecords records, Documents documents, PageFrame frame) {
        this.records = records;
        this.documents = documents;
        this.frame = frame;
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
        String here = PageLinks.pathOf(municipality, PageLinks.PROPOSALS, after);
        frame.around(model, municipality, process.name(), here, language, request);
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
        String here = PageLinks.pathOf(municipality, PageLinks.PROPOSALS, proposalId);
        frame.around(model, municipality, record.process(), here, language, request);
        model.addAttribute("record", record);
        model.addAttribute("carriers", documents.publicCarrying(municipality, proposalId));
        return "citizens/record";
    }
}
