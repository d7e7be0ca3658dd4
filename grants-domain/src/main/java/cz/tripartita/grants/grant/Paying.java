package cz.tripartita.grants.grant;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a grant is paid.
 *
 * @param account the recipient's account
 * @param accountChangedBy who changed it last, none where it is the one of the application
 * @param suspended whether payments are suspended
 * @param held the overdue reports for which payments are held
 * @param used what the recipient has accounted for
 */
record Paying(
        ErasableText account,
        @Nullable UUID accountChangedBy,
        boolean suspended,
        Set<OverdueReport> held,
        Ledger ledger,
        Money used) {

    /** A report that holds payments: of which monitoring and period. */
    record OverdueReport(UUID monitoringId, String period) {

        static List<String> periods(Set<OverdueReport> reports) {
            return reports.stream().map(OverdueReport::period).sorted().toList();
        }
    }

    static Paying into(ErasableText account) {
        return new Paying(account, null, false, Set.of(), Ledger.EMPTY, Money.ZERO);
    }

    Paying into(ErasableText changed, UUID by) {
        return new Paying(changed, by, suspended, held, ledger, used);
    }

    Paying suspended(boolean now) {
        return new Paying(account, accountChangedBy, now, held, ledger, used);
    }

    Paying held(OverdueReport report) {
        Set<OverdueReport> more = new HashSet<>(held);
        more.add(report);
        return holding(more);
    }

    Paying lifted(OverdueReport report) {
        Set<OverdueReport> fewer = new HashSet<>(held);
        fewer.remove(report);
        return holding(fewer);
    }

    /** Nothing holds payments any more. */
    Paying free() {
        return holding(Set.of());
    }

    private Paying holding(Set<OverdueReport> reports) {
        return new Paying(account, accountChangedBy, suspended, Set.copyOf(reports), ledger, used);
    }

    Paying with(Ledger changed) {
        return new Paying(account, accountChangedBy, suspended, held, changed, used);
    }

    Paying using(Money inTotal) {
        return new Paying(account, accountChangedBy, suspended, held, ledger, inTotal);
    }
}
