package cz.tripartita.gateway.web.citizens;

import cz.tripartita.gateway.openoffice.StateChange;
import cz.tripartita.gateway.openoffice.StoryStep;
import cz.tripartita.readmodels.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** One step of a story in the reader's language. */
record StoryLine(LocalDate day, Instant recordedAt, String sentence, List<StateChange> changes) {

    static List<StoryLine> of(List<StoryStep> story, Locale language) {
        Language read = language.getLanguage().equals("en") ? Language.EN : Language.CS;
        return story.stream()
                .map(step -> new StoryLine(step.happenedOn(), step.recordedAt(), step.sentence(read), step.changes()))
                .toList();
    }
}
