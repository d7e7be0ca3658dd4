package cz.tripartita.gateway.effectiveness;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.catalogue.DefineIndicator;
import cz.tripartita.monitoring.catalogue.IndicatorCatalogue;
import cz.tripartita.monitoring.comparison.DrawUpComparison;
import cz.tripartita.monitoring.effectiveness.CommentOnEvaluation;
import cz.tripartita.monitoring.effectiveness.DrawUpEvaluation;
import cz.tripartita.monitoring.effectiveness.FinaliseEvaluation;
import cz.tripartita.monitoring.effectiveness.GiveVerdict;
import cz.tripartita.monitoring.effectiveness.InviteComment;
import cz.tripartita.monitoring.effectiveness.ReviseEvaluation;
import cz.tripartita.monitoring.events.ComparedKind;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.RecommendedCourse;
import cz.tripartita.monitoring.events.YearTotal;
import cz.tripartita.monitoring.method.AdoptMethod;
import cz.tripartita.monitoring.method.EvaluationMethod;
import cz.tripartita.monitoring.monitoredyear.EnterService;
import cz.tripartita.monitoring.monitoredyear.IdsOfYear;
import cz.tripartita.monitoring.monitoredyear.MonitoredYear;
import cz.tripartita.monitoring.servicemonitoring.AcceptReport;
import cz.tripartita.monitoring.servicemonitoring.OpenMonitoring;
import cz.tripartita.monitoring.servicemonitoring.ServiceMonitoring;
import cz.tripartita.monitoring.servicemonitoring.SubmitReport;
import cz.tripartita.monitoring.servicemonitoring.SubmitReport.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Projects of the provider of a small town, monitored in one year. */
public final class MonitoredTown {

    public static final int YEAR = 2026;
    public static final ComparedKind KIND = new ComparedKind(ServiceKind.PROJECT, null);

    private final SmallTown town;

    public MonitoredTown(SmallTown town) {
        this.town = town;
    }

    UUID monitoring(UUID service) {
        return ServiceMonitoring.idOf(town.municipality(), town.provider(), service, YEAR);
    }

    UUID evaluation(UUID service) {
        return IdsOfYear.evaluation(monitoring(service));
    }

    UUID comparison() {
        return IdsOfYear.comparison(town.municipality(), YEAR, KIND);
    }

    public MonitoredTown on(String day) {
        town.on(LocalDate.parse(day));
        return this;
    }

    private Caller analyst() {
        return town.caller("analyst", null);
    }

    private Caller provider() {
        return town.caller("applicant", town.provider());
    }

    public void define(String code) {
        define(code, YearTotal.SUM, null);
    }

    /** An indicator that is computed of others. */
    void derive(String code, String formula) {
        define(code, null, formula);
    }

    private void define(String code, @Nullable YearTotal yearTotal, @Nullable String formula) {
        town.send(
                new DefineIndicator(
                        IndicatorCatalogue.idOf(town.municipality()),
                        code,
                        YEAR,
                        code,
                        code,
                        "1",
                        2,
                        "součet za rok",
                        List.of(KIND.serviceKind()),
                        List.of(),
                        Direction.MORE_IS_BETTER,
                        yearTotal,
                        null,
                        null,
                        null,
                        formula),
                analyst());
    }

    public void adopt(int validFrom, Map<String, String> weights) {
        AdoptMethod.Kind kind = new AdoptMethod.Kind(
                KIND.serviceKind(),
                null,
                weights.entrySet().stream()
                        .map(weight -> new AdoptMethod.Weight(weight.getKey(), new BigDecimal(weight.getValue())))
                        .toList(),
                BigDecimal.ZERO,
                BigDecimal.ZERO);
        town.send(
                new AdoptMethod(
                        EvaluationMethod.idOf(town.municipality()),
                        validFrom,
                        List.of(kind),
                        null,
                        null,
                        null,
                        null,
                        null),
                analyst());
    }

    /** As the signing of an agreement lets it come to be; the id of the grant that opens it. */
    public UUID open(UUID service) {
        Caller policy = town.caller("policy", null);
        town.send(
                new EnterService(
                        MonitoredYear.idOf(town.municipality(), YEAR),
                        YEAR,
                        monitoring(service),
                        service,
                        "Služba",
                        KIND.serviceKind(),
                        town.provider()),
                policy);
        UUID grant = UUID.randomUUID();
        town.send(
                new OpenMonitoring(
                        monitoring(service),
                        service,
                        "Služba",
                        KIND.serviceKind(),
                        town.provider(),
                        grant,
                        YEAR,
                        LocalDate.of(YEAR, 1, 1),
                        LocalDate.of(YEAR, 12, 31),
                        null),
                policy);
        return grant;
    }

    public void report(UUID service, int version, @Nullable String correction, Map<String, String> values) {
        String year = Integer.toString(YEAR);
        List<Value> reported = values.entrySet().stream()
                .map(value -> new Value(value.getKey(), new BigDecimal(value.getValue()), null, null))
                .toList();
        town.send(new SubmitReport(monitoring(service), year, reported, correction), provider());
        town.send(new AcceptReport(monitoring(service), year, version), analyst());
    }

    public void compare(@Nullable String reason) {
        town.send(new DrawUpComparison(comparison(), YEAR, KIND.serviceKind(), null, reason), analyst());
    }

    public void drawUp(UUID service) {
        town.send(new DrawUpEvaluation(evaluation(service), monitoring(service), null, null), analyst());
    }

    /** Verdict, invitation and comment now, final after the term. */
    public void finalise(UUID service, String afterTerm) {
        UUID evaluation = evaluation(service);
        town.send(new GiveVerdict(evaluation, RecommendedCourse.CONTINUE, "Služba plní, co má."), analyst());
        town.send(new InviteComment(evaluation, town.today().plusDays(14)), analyst());
        town.send(new CommentOnEvaluation(evaluation, "Souhlasíme."), provider());
        on(afterTerm);
        town.send(new FinaliseEvaluation(evaluation), analyst());
    }

    public void revise(UUID service, String reason) {
        town.send(
                new ReviseEvaluation(
                        evaluation(service), null, null, reason, RecommendedCourse.REDUCE, "Klientů bylo méně."),
                analyst());
    }
}
