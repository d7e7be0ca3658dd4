package cz.tripartita.readmodels.documents;

import cz.tripartita.planning.events.DocumentEvent.FiguresTaken;
import cz.tripartita.planning.events.EntryFigures;
import cz.tripartita.planning.events.GrantFigure;
import cz.tripartita.planning.events.IndicatorFigure;
import java.time.LocalDate;
import java.util.List;

/**
 * What the record says of an entry of a plan in its year.
 *
 * @param grants those whose application names the proposal of the entry
 * @param indicators accepted values of their monitoring
 * @param position of the whole record, up to which it was read
 */
public record FiguresView(
        List<GrantFigure> grants, List<IndicatorFigure> indicators, LocalDate takenOn, long position) {

    static FiguresView of(EntryFigures figures, FiguresTaken event) {
        return new FiguresView(figures.grants(), figures.indicators(), event.takenOn(), event.position());
    }
}
