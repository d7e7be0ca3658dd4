package cz.tripartita.gateway.web.citizens;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** The site's templates and texts without the rest of the service. */
final class Site {

    static final Locale CZECH = PageLanguage.CZECH;
    static final Locale ENGLISH = Locale.ENGLISH;

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    Site() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        templates.setTemplateResolver(resolver);
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/citizens");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        templates.setTemplateEngineMessageSource(texts);
    }

    String record(PublicRecord record, Locale language) {
        return page("citizens/record", Map.of("record", record, "process", record.process()), language);
    }

    String page(String template, Map<String, Object> model, Locale language) {
        MockServletContext application = new MockServletContext();
        Map<String, Object> all = new HashMap<>(model);
        all.put("links", new PageLinks("plzen", "/plzen/proposals", language));
        all.put("format", new PageFormats(language));
        all.put("madeUp", true);
        var exchange = JakartaServletWebApplication.buildApplication(application)
                .buildExchange(new MockHttpServletRequest(application), new MockHttpServletResponse());
        return templates.process(template, new WebContext(exchange, language, all));
    }
}
