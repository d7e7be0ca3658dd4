package cz.tripartita.gateway.web.citizens;

import cz.tripartita.gateway.openoffice.PublicStatutes;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.documents.DocumentFilter;
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

/** Documents of the process: those published, and drafts that are or were open to comments of the public. */
@Controller
@RequestMapping(path = "/{municipality:(?!api$)[a-z][a-z0-9-]*}/documents", produces = MediaType.TEXT_HTML_VALUE)
class DocumentPages {

    private static final DocumentFilter PUBLIC = new DocumentFilter(null, null, null, true);
    private static final int ON_ONE_PAGE = 20;

    private final Documents documents;
    private final PublicDocuments whole;
    private final PublicStatutes statutes;
    private final PageFrame frame;

    DocumentPages(Documents documents, PublicDocuments whole, PublicStatutes statutes, PageFrame frame) {
        this.documents = documents;
        this.whole = whole;
        this.statutes = statutes;
        this.frame = frame;
    }

    @GetMapping
    String list(
            @PathVariable String municipality,
            @RequestParam(required = false) @Nullable String after,
            Locale language,
            HttpServletRequest request,
            Model model) {
        ProcessView process = statutes.process(municipality).orElseThrow(PageMissing::new);
        String here = PageLinks.pathOf(municipality, PageLinks.DOCUMENTS, after);
        frame.around(model, municipality, process.name(), here, language, request);
        model.addAttribute("page", documents.list(municipality, PUBLIC, new PageRequest(after, ON_ONE_PAGE)));
        model.addAttribute("first", after == null);
        return "citizens/documents";
    }

    @GetMapping("/{documentId}")
    String document(
            @PathVariable String municipality,
            @PathVariable UUID documentId,
            Locale language,
            HttpServletRequest request,
            Model model) {
        PublicDocument shown = whole.find(municipality, documentId).orElseThrow(PageMissing::new);
        String here = PageLinks.pathOf(municipality, PageLinks.DOCUMENTS, documentId);
        frame.around(model, municipality, shown.process(), here, language, request);
        model.addAttribute("shown", shown);
        model.addAttribute("story", StoryLine.of(shown.story(), language));
        return "citizens/document";
    }
}
