package cz.tripartita.readmodels.indicators.forms;

import cz.tripartita.grants.events.ServiceKind;
import java.util.List;
import java.util.Map;

/**
 * For which services indicators are counted in a year.
 *
 * @param byCode of each indicator that counts in the year
 */
record Counted(Map<String, Kinds> byCode) {

    /**
     * The services of an indicator.
     *
     * @param actKinds among registered ones only those of these kinds of Act 108/2006, all where it is empty
     */
    record Kinds(List<ServiceKind> serviceKinds, List<String> actKinds) {}

    boolean covers(String code, Facts facts) {
        Kinds kinds = byCode.get(code);
        return kinds != null
                && kinds.serviceKinds().contains(facts.serviceKind())
                && (facts.serviceKind() != ServiceKind.REGISTERED
                        || kinds.actKinds().isEmpty()
                        || (facts.actKind() != null && kinds.actKinds().contains(facts.actKind())));
    }
}
