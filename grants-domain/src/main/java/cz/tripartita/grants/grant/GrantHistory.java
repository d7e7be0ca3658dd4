package cz.tripartita.grants.grant;

import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.EntryKind;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantTotals;
import cz.tripartita.grants.grant.Agreed.Prepared;
import cz.tripartita.grants.grant.Contract.Paper;
import cz.tripartita.grants.grant.Ledger.Entry;
import cz.tripartita.grants.grant.Paying.OverdueReport;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record GrantHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(GrantEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of a grant.
     *
     * @param awarded the award as the grant knows it, zero when it is withdrawn
     * @param contracted what is contracted by the latest paper, none before the agreement is signed, zero once it has ended
     * @param totals what is paid, returned, demanded back and owed
     * @param used what the recipient has accounted for
     * @param suspended whether payments are suspended
     * @param held overdue reports for which payments are held, ordered by period
     * @param adjusting the resolutions that changed or withdrew the award
     * @param prepared the number of what waits for signature, none where nothing does
     * @param papers the agreement and its amendments, in the order of signing
     * @param budget its lines as moved since the latest paper
     * @param approved payments approved and not made, ordered by id
     * @param entries entries of the ledger that count, ordered by id
     */
    public record Described(
            UUID applicationId,
            UUID programmeId,
            UUID organisationId,
            Money awarded,
            @Nullable Money contracted,
            GrantTotals totals,
            Money used,
            boolean suspended,
            List<String> held,
            List<Resolution> adjusting,
            @Nullable String prepared,
            List<PaperDescribed> papers,
            List<CostLine> budget,
            List<UUID> approved,
            List<EntryDescribed> entries) {}

    /**
     * The agreement or an amendment.
     *
     * @param amount what is contracted by it
     * @param registeredOn the day of its publication in the register of contracts, none before it
     * @param postedOn the day of its publication on the board, none before it
     */
    public record PaperDescribed(
            String number,
            LocalDate signedOn,
            Money amount,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate postedOn) {}

    /**
     * An entry of the ledger.
     *
     * @param open what of a demand is still owed, zero for others
     */
    public record EntryDescribed(UUID entryId, EntryKind kind, Money amount, Money open) {}

    /**
     * Replays the events of one grant, or a part of them, in their order.
     *
     * @throws IllegalStateException for an event that has no ground in those before it
     */
    public static GrantHistory of(List<GrantEvent> events) {
        List<Step> steps = new ArrayList<>();
        GrantState state = null;
        Described before = null;
        for (GrantEvent event : events) {
            state = GrantState.after(state, event);
            Described after = described(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new GrantHistory(List.copyOf(steps));
    }

    private static Described described(GrantState state) {
        Contract contract = state.agreed().contract();
        Prepared prepared = state.agreed().prepared();
        Ledger ledger = state.paying().ledger();
        return new Described(
                state.start().applicationId(),
                state.start().programmeId(),
                state.start().organisationId(),
                state.awarded(),
                contract == null ? null : state.agreed().contracted(),
                ledger.totals(),
                state.paying().used(),
                state.paying().suspended(),
                OverdueReport.periods(state.paying().held()),
                state.adjusting(),
                prepared == null ? null : prepared.number(),
                contract == null
                        ? List.of()
                        : contract.papers().stream().map(GrantHistory::paper).toList(),
                state.agreed().budget(),
                ledger.approved().keySet().stream().sorted().toList(),
                ledger.entries().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static PaperDescribed paper(Paper paper) {
        return new PaperDescribed(
                paper.number(), paper.signedOn(), paper.amount(), paper.registeredOn(), paper.postedOn());
    }

    private static EntryDescribed entry(UUID id, Entry entry) {
        Money open = entry.kind() == EntryKind.RETURN_DEMANDED ? entry.open() : Money.ZERO;
        return new EntryDescribed(id, entry.kind(), entry.amount(), open);
    }
}
