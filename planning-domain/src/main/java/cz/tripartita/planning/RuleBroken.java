package cz.tripartita.planning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A command was refused because it would break a business rule; nothing changed. */
public final class RuleBroken extends RuntimeException {

    private final PlanningRule rule;
    private final transient Map<String, Object> facts;

    /**
     * Names the rule and the facts that break it.
     *
     * @param facts text, numbers, lists and maps of them: which member, which side, which count
     */
    public RuleBroken(PlanningRule rule, Map<String, Object> facts) {
        super(rule + " " + facts);
        this.rule = rule;
        this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** The rule that would be broken. */
    public PlanningRule rule() {
        return rule;
    }

    /** Through what the rule would be broken, as plain values fit for JSON. */
    public Map<String, Object> facts() {
        return facts;
    }
}
