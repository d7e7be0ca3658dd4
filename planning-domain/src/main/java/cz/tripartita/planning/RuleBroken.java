package cz.tripartita.planning;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A command was refused because it would break a business rule; nothing changed. */
public final class RuleBroken extends RuntimeException {

    private final PlanningRule rule;
    private final transient Map<String, Object> facts;

    /**
     * Names the rule and the facts that break it.
     *
     * @param facts which member, which side, which count; ids, days and enums become text, names are sorted
     */
    public RuleBroken(PlanningRule rule, Map<String, ?> facts) {
        this(plain(facts), rule);
    }

    private RuleBroken(Map<String, Object> facts, PlanningRule rule) {
        super(rule + " " + facts);
        this.rule = rule;
        this.facts = facts;
    }

    /** The rule that would be broken. */
    public PlanningRule rule() {
        return rule;
    }

    /** Through what the rule would be broken: text, numbers, truth values, and lists and maps of them. */
    public Map<String, Object> facts() {
        return facts;
    }

    private static Map<String, Object> plain(Map<?, ?> facts) {
        Map<String, Object> plain = new TreeMap<>();
        facts.forEach((name, value) -> plain.put(name.toString(), plainValue(value)));
        return Collections.unmodifiableMap(plain);
    }

    private static Object plainValue(Object value) {
        return switch (value) {
            case Map<?, ?> map -> plain(map);
            case Collection<?> list -> list.stream().map(RuleBroken::plainValue).toList();
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }
}
