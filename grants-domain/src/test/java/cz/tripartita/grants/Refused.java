package cz.tripartita.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that a command is refused by one rule and no other, and gives the facts. */
public final class Refused {

    private Refused() {}

    public static Map<String, Object> by(GrantsRule rule, ThrowingCallable command) {
        RuleBroken refusal = catchThrowableOfType(RuleBroken.class, command);
        assertThat(refusal).as("refused by %s", rule).isNotNull();
        assertThat(refusal.rule()).as("facts %s", refusal.facts()).isEqualTo(rule);
        return refusal.facts();
    }
}
