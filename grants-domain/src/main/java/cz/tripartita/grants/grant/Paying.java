package cz.tripartita.grants.grant;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a grant is paid.
 *
 * @param account the recipient's account
 * @param accountChangedBy who changed it last, none where it is the one of the application
 * @param suspended whether payments are suspended
 * @param used what the recipient has accounted for
 */
record Paying(ErasableText account, @Nullable UUID accountChangedBy, boolean suspended, Ledger ledger, Money used) {

    static Paying into(ErasableText account) {
        return new Paying(account, null, false, Ledger.EMPTY, Money.ZERO);
    }

    Paying into(ErasableText changed, UUID by) {
        return new Paying(changed, by, suspended, ledger, used);
    }

    Paying suspended(boolean now) {
        return new Paying(account, accountChangedBy, now, ledger, used);
    }

    Paying with(Ledger changed) {
        return new Paying(account, accountChangedBy, suspended, changed, used);
    }

    Paying using(Money inTotal) {
        return new Paying(account, accountChangedBy, suspended, ledger, inTotal);
    }
}
