package cz.tripartita.gateway.web.citizens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PageLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | none                       | cs",
                "none | en-GB,en;q=0.9             | en",
                "none | de-DE,de;q=0.9             | cs",
                "none | de-DE,en;q=0.5,cs;q=0.1    | en",
                "en   | cs                         | en",
                "cs   | en                         | cs",
                "xx   | en                         | en",
                "xx   | none                       | cs"
            })
    void followsTheLinkThenTheBrowserThenCzech(@Nullable String lang, @Nullable String accepted, String expected) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (lang != null) {
            request.setParameter("lang", lang);
        }
        if (accepted != null) {
            request.addHeader("Accept-Language", accepted);
            request.setPreferredLocales(Locale.LanguageRange.parse(accepted).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList());
        }
        assertThat(new PageLanguage().resolveLocale(request).getLanguage()).isEqualTo(expected);
    }

    @Test
    void takesOnlyALanguageOfTheSiteAsChosen() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("lang", "\"><script>");
        assertThat(PageLanguage.chosen(request)).isNull();
    }
}
