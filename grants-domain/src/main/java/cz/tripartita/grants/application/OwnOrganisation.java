package cz.tripartita.grants.application;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import java.util.Map;
import java.util.UUID;

/** Applicants act for the organisation in whose name they are signed in; staff never do on a case of their own. */
final class OwnOrganisation {

    private OwnOrganisation() {}

    /** The caller's organisation. */
    static UUID of(Occasion occasion) {
        UUID organisation = occasion.organisation();
        if (organisation == null) {
            throw GrantsRule.OWN_ORGANISATION_ONLY.broken(Map.of("role", occasion.role()));
        }
        return organisation;
    }

    /** Refuses an applicant of another organisation. */
    static void require(ApplicationState application, Occasion occasion) {
        GrantsRule.OWN_ORGANISATION_ONLY.require(
                application.start().organisationId().equals(occasion.organisation()),
                () -> Map.of("organisation", String.valueOf(occasion.organisation())));
    }

    /** Refuses staff who belong to the applicant. */
    static void requireOther(ApplicationState application, Occasion occasion) {
        GrantsRule.STAFF_NOT_OF_APPLICANT.require(
                !application.start().organisationId().equals(occasion.organisation()),
                () -> Map.of("organisation", String.valueOf(occasion.organisation())));
    }
}
