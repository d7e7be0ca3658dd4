package cz.tripartita.readmodels.documents;

import cz.tripartita.planning.events.DocumentEvent.EntryAnswered;
import cz.tripartita.planning.events.EntryOutcome;
import cz.tripartita.planning.events.IndicatorFigure;
import cz.tripartita.planning.events.MoneyFigure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of an entry of a plan; each figure says where it comes from. */
public record AnswerView(
        EntryOutcome outcome, String reasons, @Nullable MoneyFigure money, List<IndicatorFigure> indicators) {

    static AnswerView of(EntryAnswered event) {
        return new AnswerView(event.outcome(), event.reasons(), event.money(), event.indicators());
    }
}
