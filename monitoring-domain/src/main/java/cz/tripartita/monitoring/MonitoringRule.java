package cz.tripartita.monitoring;

import java.util.Map;
import java.util.function.Supplier;

/** Every rule by which monitoring is decided: a sentence and its source. */
public enum MonitoringRule {
    // Every command
    HAPPENED_ON_NOT_IN_FUTURE(
            "The day on which a thing happened is not later than today.",
            "Den, kdy se věc stala, není pozdější než dnešek.",
            "own decision"),
    OWN_ORGANISATION_ONLY(
            "A provider reports for services of their own organisation only.",
            "Poskytovatel vykazuje jen služby vlastní organizace.",
            "glossary: role applicant"),
    // Catalogue
    LIMITS_IN_ORDER(
            "The least plausible value is not above the greatest.",
            "Nejmenší věrohodná hodnota není nad největší.",
            "own decision"),
    // Report
    PERIOD_OF_THE_YEAR(
            "A period is a year, a half or a quarter of the monitored year.",
            "Období je rok, pololetí nebo čtvrtletí sledovaného roku.",
            "glossary: reporting period"),
    PERIOD_HAS_ENDED("A period is reported after it has ended.", "Období se vykazuje po svém konci.", "own decision"),
    EVERY_INDICATOR_ONCE(
            "A report has every indicator of its kind of service exactly once, and no other.",
            "Výkaz má každý ukazatel svého druhu služby právě jednou a žádný jiný.",
            "domain: monitoring"),
    WARNINGS_EXPLAINED(
            "A value that the checks warn of is explained.",
            "Hodnota, na kterou kontroly upozornily, je vysvětlena.",
            "domain: monitoring"),
    REPORT_NOT_PENDING(
            "A new version waits until the analyst has answered the one before.",
            "Nová verze čeká, až analytik odpoví na předchozí.",
            "own decision"),
    CORRECTION_HAS_REASON(
            "An accepted report is corrected only by a new version with a reason.",
            "Přijatý výkaz se opravuje jen novou verzí s důvodem.",
            "domain: monitoring"),
    REPORT_SUBMITTED_FIRST(
            "The analyst answers the latest version of a report that was submitted.",
            "Analytik odpovídá na poslední verzi podaného výkazu.",
            "own decision"),
    REPORT_ANSWERED_ONCE(
            "A version of a report is accepted or returned once.",
            "Verze výkazu se přijímá nebo vrací jednou.",
            "own decision");

    private final String sentence;
    private final String sentenceCs;
    private final String source;

    MonitoringRule(String sentence, String sentenceCs, String source) {
        this.sentence = sentence;
        this.sentenceCs = sentenceCs;
        this.source = source;
    }

    /** The rule as a sentence in English. */
    public String sentence() {
        return sentence;
    }

    /** The rule as a sentence in Czech. */
    public String sentenceCs() {
        return sentenceCs;
    }

    /** Where the rule comes from: an act, a source of the field, or our own decision. */
    public String source() {
        return source;
    }

    /** The refusal by this rule, with plain values that say in what it is broken. */
    public RuleBroken broken(Map<String, Object> facts) {
        return new RuleBroken(this, facts);
    }

    /**
     * Refuses a command when the rule does not hold.
     *
     * @param holds whether the rule holds
     * @param facts in what it is broken; asked only then
     * @throws RuleBroken when it does not hold
     */
    public void require(boolean holds, Supplier<Map<String, Object>> facts) {
        if (!holds) {
            throw broken(facts.get());
        }
    }
}
