package cz.tripartita.docs.reporting;

import static cz.tripartita.docs.reporting.MoneyAnswers.row;
import static java.util.stream.Collectors.toMap;

import cz.tripartita.docs.demo.RunningDemo;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Side;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.catalogue.Catalogue;
import cz.tripartita.readmodels.catalogue.ServiceFilter;
import cz.tripartita.readmodels.documents.DocumentFilter;
import cz.tripartita.readmodels.documents.Documents;
import cz.tripartita.readmodels.goldenthread.GrantProgress;
import cz.tripartita.readmodels.goldenthread.PlansInProgress;
import cz.tripartita.readmodels.groupactivity.GroupActivities;
import cz.tripartita.readmodels.groupactivity.SideActivity;
import cz.tripartita.readmodels.indicators.AcceptedValue;
import cz.tripartita.readmodels.indicators.Indicators;
import cz.tripartita.readmodels.indicators.MonitoringFilter;
import cz.tripartita.readmodels.indicators.Monitorings;
import cz.tripartita.readmodels.indicators.ReportState;
import cz.tripartita.readmodels.indicators.ValueFilter;
import cz.tripartita.readmodels.yearlyreport.YearlyReports;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the read models say to the other questions. */
record OtherAnswers(RunningDemo demo) {

    private static final PageRequest ALL = PageRequest.first(PageRequest.LARGEST);

    Map<Integer, Supplier<List<List<String>>>> byNumber() {
        return Map.of(
                11, this::entries,
                12, this::proposals,
                13, this::attendance,
                14, this::costOfAContact,
                15, this::waiting,
                16, this::stale);
    }

    private List<List<String>> entries() {
        DocumentFilter plans = new DocumentFilter(DocumentKind.REALISATION_PLAN, null, 2026, false);
        return demo.part(Documents.class).list("plzen", plans, ALL).items().stream()
                .map(plan -> demo.part(PlansInProgress.class)
                        .find("plzen", plan.documentId())
                        .orElseThrow())
                .flatMap(plan -> plan.entries().stream())
                .map(entry -> row(
                        entry.area(), entry.title(), entry.expectedCost(), awarded(entry.grants()), entry.outcome()))
                .toList();
    }

    /** Zero where there is no grant is a number without decimals in SQL. */
    private static Object awarded(List<GrantProgress> grants) {
        return grants.isEmpty()
                ? BigDecimal.ZERO
                : grants.stream().map(GrantProgress::awarded).reduce(Money.ZERO, Money::plus);
    }

    private List<List<String>> proposals() {
        return demo.part(YearlyReports.class).of("plzen", 2025).areas().stream()
                .map(area -> row(
                        area.area(),
                        area.counts().consensus(),
                        area.counts().closedWithoutConsensus(),
                        area.counts().withdrawn(),
                        area.counts().total()))
                .toList();
    }

    private List<List<String>> attendance() {
        List<SideActivity> all = demo.part(GroupActivities.class).of("plzen", 2025).groups().stream()
                .flatMap(group -> group.attendance().stream())
                .toList();
        return Stream.of(Side.values())
                .map(side -> {
                    List<SideActivity> ofSide =
                            all.stream().filter(one -> one.side() == side).toList();
                    int members =
                            ofSide.stream().mapToInt(SideActivity::members).sum();
                    int present =
                            ofSide.stream().mapToInt(SideActivity::present).sum();
                    return row(side, members, present, quotient(present * 100L, members, 1));
                })
                .toList();
    }

    private static BigDecimal quotient(long of, long by, int decimals) {
        return BigDecimal.valueOf(of).divide(BigDecimal.valueOf(by), decimals, RoundingMode.HALF_UP);
    }

    private List<List<String>> costOfAContact() {
        record Key(String service, String period) {}
        List<AcceptedValue> values = demo.part(Indicators.class)
                .accepted("plzen", new ValueFilter(null, null, null, null, 2026, null), ALL)
                .items();
        Map<Key, BigDecimal> contacts = values.stream()
                .filter(value -> value.indicator().equals("contacts"))
                .collect(toMap(value -> new Key(value.serviceName(), value.period()), AcceptedValue::value));
        return values.stream()
                .filter(value -> value.indicator().equals("costs"))
                .map(costs -> {
                    BigDecimal number =
                            Objects.requireNonNull(contacts.get(new Key(costs.serviceName(), costs.period())));
                    return row(
                            costs.serviceName(),
                            costs.period(),
                            costs.value(),
                            number,
                            costs.value().divide(number, 2, RoundingMode.HALF_UP));
                })
                .toList();
    }

    private List<List<String>> waiting() {
        Monitorings monitorings = demo.part(Monitorings.class);
        return monitorings.list("plzen", MonitoringFilter.ALL, ALL).items().stream()
                .map(found -> monitorings
                        .find("plzen", found.monitoringId(), LocalDate.of(2026, 11, 15))
                        .orElseThrow())
                .flatMap(monitoring -> monitoring.reports().stream()
                        .filter(report -> report.state() == ReportState.SUBMITTED)
                        .map(report -> row(
                                monitoring.monitoring().organisation(),
                                monitoring.monitoring().serviceName(),
                                report.period(),
                                report.version(),
                                report.submittedOn())))
                .toList();
    }

    private List<List<String>> stale() {
        ServiceFilter stale = new ServiceFilter(null, null, null, null, null, null, null, null, true);
        return demo.part(Catalogue.class).services("plzen", stale, LocalDate.of(2026, 11, 15), ALL).items().stream()
                .map(service -> row(
                        service.provider().name(), service.entry().name(), service.category(), service.confirmedOn()))
                .toList();
    }
}
