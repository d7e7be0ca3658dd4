package cz.tripartita.readmodels;

import cz.tripartita.readmodels.roll.MemberLabel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param personId the person, none where a policy acted
 * @param role the role of the glossary in which the person acted, such as {@code facilitator}
 * @param member as what the group knows the person, none where the person had no membership in it
 */
public record Actor(
        @Nullable UUID personId, String role, @Nullable MemberLabel member) {}
