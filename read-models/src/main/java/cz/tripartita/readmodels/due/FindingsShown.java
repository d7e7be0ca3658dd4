package cz.tripartita.readmodels.due;

import java.util.UUID;

/** Which findings of visits and checks somebody sees among what is due: they are no business of other providers. */
public sealed interface FindingsShown {

    /** Staff who work with the monitoring see all. */
    record All() implements FindingsShown {}

    /** Providers see their own. */
    record OfOrganisation(UUID organisationId) implements FindingsShown {}

    /** Everybody else sees none. */
    record None() implements FindingsShown {}
}
