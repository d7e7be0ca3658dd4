package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applicants see the cases of their own organisation alone, those with drafts and all. */
public final class OwnCases {

    private OwnCases() {}

    /**
     * The organisation that a list is narrowed to.
     *
     * @param wanted the organisation that the caller asks for, none for all
     * @throws Refusal for an applicant who acts for no organisation
     */
    static @Nullable UUID organisation(Caller caller, @Nullable UUID wanted) {
        if (!narrowed(caller)) {
            return wanted;
        }
        if (caller.organisation() == null) {
            throw Refusal.of(ProblemKind.FORBIDDEN);
        }
        return caller.organisation();
    }

    /** Whether the caller may see a case of the organisation. */
    public static boolean visible(Caller caller, UUID organisation) {
        return !narrowed(caller) || organisation.equals(caller.organisation());
    }

    /** Whether the caller sees own cases alone. */
    public static boolean narrowed(Caller caller) {
        return caller.role().equals(Role.APPLICANT.code());
    }
}
