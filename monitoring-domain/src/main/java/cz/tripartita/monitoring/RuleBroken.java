package cz.tripartita.monitoring;

import java.util.Map;

/** A command was refused, as a rule now forbids it. */
public final class RuleBroken extends RuntimeException {

    private final transient MonitoringRule rule;
    private final transient Map<String, Object> facts;

    /**
     * @param rule the rule that forbids it
     * @param facts plain values that say in what the rule is broken: texts, numbers, booleans, lists and maps of these
     */
    public RuleBroken(MonitoringRule rule, Map<String, Object> facts) {
        super(rule + " " + facts, null, false, false);
        this.rule = rule;
        this.facts = Map.copyOf(facts);
    }

    /** The rule that forbids it. */
    public MonitoringRule rule() {
        return rule;
    }

    /** In what the rule is broken. */
    public Map<String, Object> facts() {
        return facts;
    }
}
