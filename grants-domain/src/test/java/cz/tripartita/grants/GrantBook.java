package cz.tripartita.grants;

import cz.tripartita.grants.events.EntryKind;
import cz.tripartita.planning.events.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The money of one grant kept as a clerk would on paper: a list of lines from which every sum is added up anew. It shares
 * no code with the ledger that it checks.
 */
final class GrantBook {

    /** A line of the book; what a counter-entry took back is struck through. */
    static final class Line {
        final UUID id;
        final EntryKind kind;
        final Money amount;
        final String by;
        final @Nullable Line answers;
        boolean struck;

        Line(UUID id, EntryKind kind, Money amount, String by, @Nullable Line answers) {
            this.id = id;
            this.kind = kind;
            this.amount = amount;
            this.by = by;
            this.answers = answers;
        }
    }

    /** A payment that waits to be made. */
    static final class Waiting {
        final UUID id;
        final Money amount;
        final String approvedBy;
        Money setOff = Money.ZERO;

        Waiting(UUID id, Money amount, String approvedBy) {
            this.id = id;
            this.amount = amount;
            this.approvedBy = approvedBy;
        }

        Money left() {
            return amount.minus(setOff);
        }
    }

    final Money requested;
    Money awarded;
    Money contracted = Money.ZERO;
    Money used = Money.ZERO;
    boolean agreed;
    boolean withdrawn;
    /** The lines of a budget stay when what was agreed has ended. */
    boolean budgeted;

    String resolution;
    final List<Line> lines = new ArrayList<>();
    final Map<UUID, Waiting> waiting = new LinkedHashMap<>();

    GrantBook(Money requested, Money awarded, String resolution) {
        this.requested = requested;
        this.awarded = awarded;
        this.resolution = resolution;
    }

    private Money sum(EntryKind... kinds) {
        Money sum = Money.ZERO;
        for (Line line : lines) {
            if (!line.struck && List.of(kinds).contains(line.kind)) {
                sum = sum.plus(line.amount);
            }
        }
        return sum;
    }

    Money paid() {
        return sum(EntryKind.PAYMENT, EntryKind.SET_OFF);
    }

    Money returned() {
        return sum(EntryKind.RETURN_RECEIVED, EntryKind.SET_OFF);
    }

    Money demanded() {
        return sum(EntryKind.RETURN_DEMANDED);
    }

    Money open(Line demand) {
        Money answered = Money.ZERO;
        for (Line line : lines) {
            if (!line.struck && line.answers == demand) {
                answered = answered.plus(line.amount);
            }
        }
        return demand.struck ? Money.ZERO : demand.amount.minus(answered);
    }

    Money owed() {
        Money owed = Money.ZERO;
        for (Line line : lines) {
            owed = line.kind == EntryKind.RETURN_DEMANDED ? owed.plus(open(line)) : owed;
        }
        return owed;
    }

    Money kept() {
        return paid().minus(returned()).minus(owed());
    }

    Money waitingInTotal() {
        return waiting.values().stream().map(Waiting::left).reduce(Money.ZERO, Money::plus);
    }

    /** Whether payments made, waiting and one more are within contract and award. */
    boolean payable(Money more) {
        Money total = paid().plus(waitingInTotal()).plus(more);
        return agreed && !total.isAbove(contracted) && !total.isAbove(awarded);
    }

    void agree() {
        contracted = awarded;
        agreed = true;
        budgeted = true;
    }

    /** Nothing is awarded, agreed or waits any more; every line stays. */
    void withdraw(String by) {
        resolution = by;
        awarded = Money.ZERO;
        contracted = Money.ZERO;
        agreed = false;
        withdrawn = true;
        waiting.clear();
    }

    /** Whether the book still adds up without the line. */
    boolean reversible(Line line) {
        boolean holds = switch (line.kind) {
            case PAYMENT, SET_OFF -> !line.amount.isAbove(kept());
            case RETURN_DEMANDED -> open(line).equals(line.amount);
            case RETURN_RECEIVED -> {
                Money left = paid().minus(returned()).plus(line.amount);
                yield withdrawn || (!left.isAbove(awarded) && (!agreed || !left.isAbove(contracted)));
            }
        };
        boolean pays = line.kind == EntryKind.PAYMENT || line.kind == EntryKind.SET_OFF;
        Money paidAfter = pays ? paid().minus(line.amount) : paid();
        return holds && !line.struck && !used.isAbove(paidAfter);
    }

    List<Line> demands() {
        return lines.stream()
                .filter(line -> line.kind == EntryKind.RETURN_DEMANDED)
                .toList();
    }

    void enter(UUID id, EntryKind kind, Money amount, String by, @Nullable Line answers) {
        lines.add(new Line(id, kind, amount, by, answers));
    }

    void made(UUID payment, String by) {
        Waiting made = Objects.requireNonNull(waiting.remove(payment));
        enter(payment, EntryKind.PAYMENT, made.left(), by, null);
    }

    void setOff(UUID id, Waiting payment, Money amount, String by, Line demand) {
        payment.setOff = payment.setOff.plus(amount);
        if (!payment.left().isPositive()) {
            waiting.remove(payment.id);
        }
        enter(id, EntryKind.SET_OFF, amount, by, demand);
    }
}
