package cz.tripartita.readmodels.yearoverview;

import java.util.Locale;

/** What the overview counts or adds up, each in a column of its own. */
enum Measure {
    APPLICATIONS,
    REQUESTED,
    RECOMMENDED,
    REJECTED,
    REJECTED_REQUESTED,
    WITHDRAWN,
    WITHDRAWN_REQUESTED,
    REFUSED,
    REFUSED_REQUESTED,
    GRANTS,
    GRANTS_WITHDRAWN,
    AWARDED,
    CONTRACTED,
    PAID,
    USED,
    RETURNED,
    DEMANDED,
    OWED;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
