package cz.tripartita.gateway.web.citizens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the templates of the site may not say, as it does not mean what it seems to. */
class SiteTemplatesTest {

    private static final Pattern TAG = Pattern.compile("<[\\w:]+(?:\\s+[\\w:.-]+(?:=\"[^\"]*\")?)*\\s*/?>");
    private static final Pattern REPLACED = Pattern.compile("\\sth:(replace|insert)=");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless|each)=");

    /** Elements that are replaced before their own condition is looked at. */
    private static List<String> replacedUnconditionally(String template) {
        return TAG.matcher(template)
                .results()
                .map(MatchResult::group)
                .filter(tag ->
                        REPLACED.matcher(tag).find() && CONDITION.matcher(tag).find())
                .toList();
    }

    @Test
    void noElementIsReplacedUnderAConditionOfItsOwn() throws IOException {
        Resource[] templates =
                new PathMatchingResourcePatternResolver().getResources("classpath:templates/citizens/*.html");
        assertThat(templates).hasSizeGreaterThan(20);
        for (Resource template : templates) {
            assertThat(replacedUnconditionally(template.getContentAsString(StandardCharsets.UTF_8)))
                    .as(template.getFilename())
                    .isEmpty();
        }
    }

    @Test
    void suchAnElementWouldBeSeen() {
        assertThat(replacedUnconditionally("""
                        <p><a th:if="${one > two}" th:replace="~{parts :: a}"></a></p>
                        <th:block th:if="${one}"><a th:replace="~{parts :: a}"></a></th:block>
                        """)).hasSize(1);
    }
}
