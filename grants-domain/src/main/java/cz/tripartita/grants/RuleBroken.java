package cz.tripartita.grants;

import java.util.Map;

/** A command was refused, as a rule now forbids it. */
public final class RuleBroken extends RuntimeException {

    private final transient GrantsRule rule;
    private final transient Map<String, Object> facts;

    /**
     * @param rule the rule that forbids it
     * @param facts plain values that say in what the rule is broken: texts, numbers, booleans, lists and maps of these
     */
    public RuleBroken(GrantsRule rule, Map<String, Object> facts) {
        super(rule + " " + facts, null, false, false);
        this.rule = rule;
        this.facts = Map.copyOf(facts);
    }

    /** The rule that forbids it. */
    public GrantsRule rule() {
        return rule;
    }

    /** In what the rule is broken. */
    public Map<String, Object> facts() {
        return facts;
    }
}
