package cz.tripartita.gateway.effectiveness;

import static cz.tripartita.gateway.effectiveness.MonitoredTown.YEAR;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import cz.tripartita.gateway.dispatch.FullService;
import cz.tripartita.gateway.testing.GrantAwards;
import cz.tripartita.gateway.testing.GrantCall;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.grants.events.AidRegime;
import cz.tripartita.monitoring.effectiveness.EffectivenessHistory;
import cz.tripartita.monitoring.events.EffectivenessEvent;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.effectiveness.ComparisonView;
import cz.tripartita.readmodels.effectiveness.EffectivenessEvaluations;
import cz.tripartita.readmodels.effectiveness.EffectivenessProjection;
import cz.tripartita.readmodels.effectiveness.EffectivenessView;
import cz.tripartita.readmodels.effectiveness.ServiceComparisons;
import cz.tripartita.readmodels.effectiveness.TimeFilter;
import cz.tripartita.readmodels.effectiveness.YearOfIndicator;
import cz.tripartita.readmodels.indicators.IndicatorsProjection;
import cz.tripartita.readmodels.indicators.YearValueFilter;
import cz.tripartita.readmodels.indicators.YearValues;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;

/** A town where an evaluation became final and a report that it rests on is corrected two years later. */
final class CorrectedTown implements AutoCloseable {

    static final String FINAL_DAY = "2027-03-01";
    static final String BEFORE_REVISION = "2029-05-02";
    static final String REVISION_DAY = "2029-05-03";

    final UUID corrected = UUID.randomUUID();
    final UUID other = UUID.randomUUID();
    final UUID silent = UUID.randomUUID();
    private final FullService service = new FullService();
    private final SmallTown founded = service.town("lhotka");
    final MonitoredTown town = new MonitoredTown(founded);

    /**
     * Five services with 10, 20, 30, 40 and 50 clients at the same costs, the one that is corrected later with 40 and the
     * other that is evaluated with 30; a sixth has a grant and reports nothing.
     */
    CorrectedTown() {
        signAgreementFor(silent);
        town.on("2026-02-01").define("clients");
        town.define("costs");
        town.derive("cost_per_client", "costs / clients");
        Map<UUID, String> clients = new HashMap<>(Map.of(other, "30", corrected, "40"));
        List.of("10", "20", "50").forEach(count -> clients.put(UUID.randomUUID(), count));
        clients.keySet().forEach(town::open);
        town.on("2027-02-01");
        clients.forEach((id, count) -> report(id, 1, null, count));
        town.adopt(YEAR, Map.of("clients", "100"));
        town.compare(null);
        town.drawUp(other);
        town.drawUp(corrected);
        town.finalise(corrected, FINAL_DAY);
    }

    private void signAgreementFor(UUID entered) {
        GrantCall call = new GrantCall(founded, UUID.randomUUID());
        GrantAwards awards = new GrantAwards(founded);
        List<UUID> applications = call.closedFor(List.of(entered));
        awards.decide(call, applications);
        UUID grant = GrantAwards.grantOf(applications.getFirst());
        awaitStream(grant);
        awards.prepare(grant, AidRegime.SGEI_DECISION, null);
        awards.sign(grant);
        awaitStream(town.monitoring(entered));
    }

    private void awaitStream(UUID stream) {
        await().until(() -> service.eventsOf(stream.toString()).findAny().isPresent());
    }

    void report(UUID id, int version, @Nullable String correction, String clients) {
        town.report(id, version, correction, Map.of("clients", clients, "costs", "600"));
    }

    void correct() {
        town.on("2029-05-01");
        report(corrected, 2, "chybně sečteno", "15");
    }

    /** A method that is adopted meanwhile for later years has no part in it. */
    void correctAndRevise() {
        correct();
        town.on(BEFORE_REVISION).adopt(2028, Map.of("costs", "100"));
        town.compare("chybně sečteno u jedné služby");
        town.on(REVISION_DAY).revise(corrected, "opraven výkaz");
    }

    EffectivenessView evaluation(UUID of, @Nullable String asOf) {
        service.await(EffectivenessProjection.GROUP);
        return new EffectivenessEvaluations(service.database().jdbc())
                .find("lhotka", town.evaluation(of), asOf == null ? null : LocalDate.parse(asOf))
                .orElseThrow();
    }

    ComparisonView comparison(@Nullable Integer version) {
        service.await(EffectivenessProjection.GROUP);
        return new ServiceComparisons(service.database().jdbc())
                .find("lhotka", town.comparison(), version)
                .orElseThrow();
    }

    List<Tuple> valuesOfYear(@Nullable String asOf) {
        service.await(IndicatorsProjection.GROUP);
        YearValueFilter filter =
                YearValueFilter.of(town.monitoring(corrected), asOf == null ? null : LocalDate.parse(asOf));
        return new YearValues(service.database().jdbc())
                .of("lhotka", filter).stream()
                        .map(value -> tuple(value.indicator(), String.valueOf(value.value())))
                        .toList();
    }

    /** The evaluation replayed from its events up to a day on paper. */
    List<EffectivenessHistory.Step> history(String upTo) {
        List<EffectivenessEvent> events = service.eventsOf(
                        town.evaluation(corrected).toString())
                .filter(message ->
                        String.valueOf(message.getMetaData().get("happenedOn")).compareTo(upTo) <= 0)
                .map(message -> (EffectivenessEvent) message.getPayload())
                .toList();
        return EffectivenessHistory.of(events).steps();
    }

    List<YearOfIndicator> inTime(String indicator) {
        service.await(EffectivenessProjection.GROUP);
        TimeFilter filter = new TimeFilter(MonitoredTown.KIND.serviceKind(), null, indicator, null, null, corrected);
        return new ServiceComparisons(service.database().jdbc())
                .inTime("lhotka", filter, PageRequest.first(2))
                .items();
    }

    @Override
    public void close() {
        service.close();
    }
}
