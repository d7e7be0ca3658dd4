package cz.tripartita.gateway.rest.statisticsforms;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.ProjectionProgress;
import cz.tripartita.gateway.rest.command.CommandCompletion;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.monitoring.statisticsform.HandOverForm;
import cz.tripartita.monitoring.statisticsform.HandOverForm.Filled;
import cz.tripartita.readmodels.indicators.IndicatorsProjection;
import cz.tripartita.readmodels.indicators.forms.FormServices;
import cz.tripartita.readmodels.indicators.forms.StatisticsForms;
import cz.tripartita.readmodels.indicators.forms.StatisticsFormsProjection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Fills a form that is handed over with all that is recorded at that moment. */
@Component
class FormFilling implements CommandCompletion<HandOverForm> {

    private static final List<Class<?>> SOURCES = List.of(IndicatorsProjection.class, StatisticsFormsProjection.class);

    private final StatisticsForms forms;
    private final FormServices services;
    private final ProjectionProgress progress;
    private final Duration patience;

    FormFilling(
            StatisticsForms forms,
            FormServices services,
            ProjectionProgress progress,
            @Value("${tripartita.http.read-patience:5s}") Duration patience) {
        this.forms = forms;
        this.services = services;
        this.progress = progress;
        this.patience = patience;
    }

    @Override
    public Class<HandOverForm> command() {
        return HandOverForm.class;
    }

    /** The form is that of the day on paper. Where none is in force nothing is filled, and the decision refuses it. */
    @Override
    public HandOverForm complete(HandOverForm read, LocalDate happenedOn, Caller caller) {
        awaitAllThatIsRecorded();
        LocalDate asOf = read.asOf() == null ? happenedOn : read.asOf();
        return forms.find(caller.municipality(), read.code(), read.year(), happenedOn)
                .map(form -> read.with(new Filled(form.version(), asOf, services.all(form, asOf))))
                .orElse(read);
    }

    private void awaitAllThatIsRecorded() {
        long head = progress.head();
        for (Class<?> source : SOURCES) {
            if (!progress.await(ProjectionProgress.nameOf(source), head, patience)) {
                throw Refusal.of(ProblemKind.POSITION_NOT_REACHED);
            }
        }
    }
}
