package cz.tripartita.grants.grant;

import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.grant.Contract.Paper;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
     * @param awarded the award as the grant knows it
     * @param contracted what is contracted by the latest paper, none before the agreement is signed
     * @param paid sum of all payments
     * @param adjusting the resolutions that changed the award
     * @param papers the agreement and its amendments, in the order of signing
     * @param payments the payments made, ordered by id
     */
    public record Described(
            UUID applicationId,
            UUID programmeId,
            UUID organisationId,
            Money awarded,
            @Nullable Money contracted,
            Money paid,
            List<Resolution> adjusting,
            List<PaperDescribed> papers,
            List<UUID> payments) {}

    /**
     * The agreement or an amendment.
     *
     * @param amount what is contracted by it
     * @param registeredOn the day of its publication in the register of contracts, none before it
     */
    public record PaperDescribed(
            String number,
            LocalDate signedOn,
            Money amount,
            @Nullable LocalDate registeredOn) {}

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
        Contract contract = state.contract();
        return new Described(
                state.start().applicationId(),
                state.start().programmeId(),
                state.start().organisationId(),
                state.awarded(),
                contract == null ? null : contract.latest().amount(),
                state.paid(),
                state.adjusting(),
                contract == null
                        ? List.of()
                        : contract.papers().stream().map(GrantHistory::paper).toList(),
                state.payments().stream().sorted().toList());
    }

    private static PaperDescribed paper(Paper paper) {
        return new PaperDescribed(
                paper.number(), paper.signedOn(), paper.amount(), paper.registered() ? paper.registeredOn() : null);
    }
}
