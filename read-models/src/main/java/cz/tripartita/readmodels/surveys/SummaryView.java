package cz.tripartita.readmodels.surveys;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was said in free words in answer to a question, summed up by staff. */
public record SummaryView(
        String question, String summary, @Nullable String summaryEn, LocalDate publishedOn) {}
