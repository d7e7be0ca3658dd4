package cz.tripartita.docs.reporting;

import static java.util.stream.Collectors.groupingBy;

import cz.tripartita.docs.demo.RunningDemo;
import cz.tripartita.grants.events.SourceKind;
import cz.tripartita.grants.events.SourceLine;
import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.grantledger.Account;
import cz.tripartita.readmodels.grantledger.ApplicationFilter;
import cz.tripartita.readmodels.grantledger.ApplicationState;
import cz.tripartita.readmodels.grantledger.ApplicationView;
import cz.tripartita.readmodels.grantledger.Applications;
import cz.tripartita.readmodels.grantledger.GrantEntry;
import cz.tripartita.readmodels.grantledger.GrantFilter;
import cz.tripartita.readmodels.grantledger.GrantLedger;
import cz.tripartita.readmodels.grantledger.GrantOnDay;
import cz.tripartita.readmodels.grantledger.GrantSummary;
import cz.tripartita.readmodels.grantledger.GrantView;
import cz.tripartita.readmodels.grantledger.ProgrammeFilter;
import cz.tripartita.readmodels.grantledger.Programmes;
import cz.tripartita.readmodels.publicationdues.PublicationDues;
import cz.tripartita.readmodels.publicationdues.PublicationFilter;
import cz.tripartita.readmodels.publicationdues.PublicationKind;
import cz.tripartita.readmodels.yearoverview.YearOverview;
import cz.tripartita.readmodels.yearoverview.YearOverviews;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the read models say to the questions about money. */
final class MoneyAnswers {

    private static final UUID PROGRAMME_OF_2026 = RunningDemo.id("programme/socialni-sluzby-2026");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final PageRequest ALL = PageRequest.first(PageRequest.LARGEST);

    private final RunningDemo demo;
    private final List<GrantView> grants;
    private final List<ApplicationView> applications;

    MoneyAnswers(RunningDemo demo) {
        this.demo = demo;
        GrantLedger ledger = demo.part(GrantLedger.class);
        grants = ledger.list("plzen", GrantFilter.ALL, ALL).items().stream()
                .map(grant -> ledger.find("plzen", grant.grantId()).orElseThrow())
                .toList();
        Applications all = demo.part(Applications.class);
        applications = all.list("plzen", ApplicationFilter.ALL, ALL, NOW).items().stream()
                .map(found -> all.find("plzen", found.applicationId(), NOW).orElseThrow())
                .toList();
    }

    Map<Integer, Supplier<List<List<String>>>> byNumber() {
        return new HashMap<>(Map.of(
                1, this::kinds,
                2, this::areas,
                3, this::shareOfTheCity,
                4, this::changed,
                5, this::rejectedOrRefused,
                6, this::notAccountedFor,
                7, this::yearOnYear,
                8, this::notRegistered,
                9, this::lines,
                10, this::paidByMonth));
    }

    static List<String> row(@Nullable Object... values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Money money ? money.amount() : value)
                .map(ReportingQuestionsTest::text)
                .toList();
    }

    List<List<String>> grantsInMarch() {
        return grants.stream()
                .map(grant -> grant.onDay(MARCH))
                .flatMap(Optional::stream)
                .map(GrantOnDay::grant)
                .map(grant -> row(
                        grant.grantId(),
                        grant.amounts().awarded(),
                        grant.amounts().contracted(),
                        grant.amounts().paid()))
                .toList();
    }

    private YearOverview overview() {
        return demo.part(YearOverviews.class).of("plzen", 2026, MARCH);
    }

    private List<List<String>> kinds() {
        return overview().kinds().stream()
                .map(kind -> row(
                        kind.serviceKind(),
                        kind.amounts().grants(),
                        kind.amounts().awarded(),
                        kind.amounts().contracted(),
                        kind.amounts().paid()))
                .toList();
    }

    private List<List<String>> areas() {
        return overview().areas().stream()
                .map(area -> row(
                        area.areaName(),
                        area.amounts().grants(),
                        area.amounts().awarded(),
                        area.amounts().paid()))
                .toList();
    }

    private List<List<String>> shareOfTheCity() {
        Map<Object, List<ApplicationView>> byKind = applications.stream()
                .filter(one -> one.submittedAt() != null)
                .filter(one -> one.application().programmeId().equals(PROGRAMME_OF_2026))
                .collect(groupingBy(
                        one -> Objects.requireNonNull(one.application().serviceKind())));
        return byKind.entrySet().stream()
                .map(kind -> {
                    Money planned = planned(kind.getValue(), List.of(SourceKind.values()));
                    Money ofTheCity = planned(kind.getValue(), List.of(SourceKind.CITY));
                    return row(kind.getKey(), planned, ofTheCity, perCent(ofTheCity, planned));
                })
                .toList();
    }

    private static Money planned(List<ApplicationView> applications, List<SourceKind> sources) {
        return applications.stream()
                .flatMap(one -> Objects.requireNonNull(one.content()).sources().stream())
                .filter(line -> sources.contains(line.source()))
                .map(SourceLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static BigDecimal perCent(Money part, Money whole) {
        return part.amount().multiply(BigDecimal.valueOf(100)).divide(whole.amount(), 1, RoundingMode.HALF_UP);
    }

    private List<List<String>> changed() {
        return grants.stream()
                .flatMap(grant -> entries(grant, Account.AWARDED)
                        .skip(1)
                        .map(entry -> row(
                                grant.grant().organisation(),
                                grant.grant().serviceName(),
                                entry.on(),
                                Objects.requireNonNull(entry.resolution()).body(),
                                entry.resolution().number(),
                                entry.before(),
                                entry.after(),
                                entry.change(),
                                entry.reason())))
                .toList();
    }

    private static Stream<GrantEntry> entries(GrantView grant, Account account) {
        return grant.entries().stream().filter(entry -> entry.account() == account);
    }

    private List<List<String>> rejectedOrRefused() {
        return applications.stream()
                .filter(one -> one.application().state() == ApplicationState.REJECTED
                        || one.application().state() == ApplicationState.REFUSED)
                .map(one -> row(
                        one.application().state(),
                        one.application().organisation(),
                        one.application().serviceName(),
                        one.application().requested(),
                        one.endedOn(),
                        one.resolution() == null ? null : one.resolution().number(),
                        one.reason()))
                .toList();
    }

    private List<List<String>> notAccountedFor() {
        return grants.stream()
                .map(GrantView::grant)
                .filter(grant -> open(grant).isPositive())
                .map(grant -> row(
                        grant.organisation(),
                        grant.serviceName(),
                        grant.amounts().paid(),
                        grant.amounts().used(),
                        grant.amounts().returned(),
                        open(grant)))
                .toList();
    }

    private static Money open(GrantSummary grant) {
        return grant.amounts()
                .paid()
                .minus(grant.amounts().used())
                .minus(grant.amounts().returned());
    }

    private List<List<String>> yearOnYear() {
        record Key(String organisation, int year) {}
        Map<Key, List<GrantSummary>> byYear = grants.stream()
                .map(GrantView::grant)
                .collect(groupingBy(grant -> new Key(grant.organisation(), grant.year())));
        Map<Key, Money> awarded = new HashMap<>();
        byYear.forEach((key, all) -> awarded.put(
                key, all.stream().map(grant -> grant.amounts().awarded()).reduce(Money.ZERO, Money::plus)));
        return awarded.entrySet().stream()
                .map(of -> {
                    Money before = awarded.get(
                            new Key(of.getKey().organisation(), of.getKey().year() - 1));
                    return row(
                            of.getKey().organisation(),
                            of.getKey().year(),
                            of.getValue(),
                            before,
                            of.getValue().minus(before == null ? Money.ZERO : before));
                })
                .toList();
    }

    private List<List<String>> notRegistered() {
        PublicationFilter filter = new PublicationFilter(LocalDate.of(2026, 1, 15), PublicationKind.REGISTER, null);
        return demo.part(PublicationDues.class).list("plzen", filter, ALL).items().stream()
                .filter(due -> due.doneOn() == null)
                .map(due -> row(due.name(), due.number(), due.amount(), due.since(), due.dueBy()))
                .toList();
    }

    private List<List<String>> lines() {
        Programmes programmes = demo.part(Programmes.class);
        return programmes.list("plzen", new ProgrammeFilter(2026, null), ALL, NOW).items().stream()
                .map(found -> programmes.find("plzen", found.programmeId(), NOW).orElseThrow())
                .flatMap(programme -> programme.lines().stream()
                        .map(line -> row(
                                programme.programme().name(),
                                line.name(),
                                line.allocation(),
                                line.awarded(),
                                line.remaining(),
                                perCent(line.awarded(), line.allocation()))))
                .toList();
    }

    private List<List<String>> paidByMonth() {
        record Payment(LocalDate month, GrantView grant, Money amount) {}
        Map<LocalDate, List<Payment>> byMonth = grants.stream()
                .filter(grant -> grant.grant().year() == 2026)
                .flatMap(grant -> entries(grant, Account.PAID)
                        .map(entry -> new Payment(entry.on().withDayOfMonth(1), grant, entry.change())))
                .collect(groupingBy(Payment::month));
        return byMonth.entrySet().stream()
                .map(month -> row(
                        month.getKey(),
                        month.getValue().stream().map(Payment::amount).reduce(Money.ZERO, Money::plus),
                        month.getValue().stream().map(Payment::grant).distinct().count()))
                .toList();
    }
}
