package cz.tripartita.docs.reference;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.planning.PlanningRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rule that a command can break. */
final class RulesPage {

    private RulesPage() {}

    private record Rule(String constant, String sentence, String sentenceCs, String source) {}

    static String text() {
        return Stream.of(
                        "# Rules",
                        "",
                        "Every rule that a command can break. A refusal names the constant in its field `rule`"
                                + " ([refusals](../api.md#refusals)); the sentence says what holds when the rule is kept."
                                + " " + Page.writtenAnew(),
                        "",
                        section("Planning", planning()),
                        section("Grants", grants()),
                        section("Monitoring", monitoring()).stripTrailing(),
                        "")
                .collect(Collectors.joining("\n"));
    }

    private static String section(String context, List<Rule> rules) {
        return rules.stream()
                .map(rule -> "| `%s` | %s | %s | %s |"
                        .formatted(
                                rule.constant(),
                                Page.cell(rule.sentence()),
                                Page.cell(rule.sentenceCs()),
                                Page.cell(rule.source())))
                .collect(Collectors.joining(
                        "\n",
                        "## %s\n\n| Rule | In English | In Czech | Source |\n| --- | --- | --- | --- |\n"
                                .formatted(context),
                        "\n"));
    }

    private static List<Rule> planning() {
        return Arrays.stream(PlanningRule.values())
                .map(rule -> new Rule(rule.name(), rule.sentence(), rule.sentenceCs(), rule.source()))
                .toList();
    }

    private static List<Rule> grants() {
        return Arrays.stream(GrantsRule.values())
                .map(rule -> new Rule(rule.name(), rule.sentence(), rule.sentenceCs(), rule.source()))
                .toList();
    }

    private static List<Rule> monitoring() {
        return Arrays.stream(MonitoringRule.values())
                .map(rule -> new Rule(rule.name(), rule.sentence(), rule.sentenceCs(), rule.source()))
                .toList();
    }
}
