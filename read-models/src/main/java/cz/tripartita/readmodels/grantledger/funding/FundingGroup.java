package cz.tripartita.readmodels.grantledger.funding;

/** By what totals are taken. */
public enum FundingGroup {
    /** By kind of service. */
    SERVICE_KIND("service_kind", "NULL"),
    /** By applicant. */
    ORGANISATION("organisation_id", "organisation");

    private final String key;
    private final String label;

    FundingGroup(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The column that rows of one total have in common. */
    String key() {
        return key;
    }

    /** What says in words what they have in common. */
    String label() {
        return label;
    }
}
