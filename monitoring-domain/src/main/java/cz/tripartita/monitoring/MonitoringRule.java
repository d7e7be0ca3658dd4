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
    UNIT_READABLE(
            "A unit is a name, or names with * and / between them; 1 stands for a plain number.",
            "Jednotka je název, nebo názvy, mezi nimiž stojí * a /; 1 značí pouhé číslo.",
            "own decision"),
    KINDS_OF_SERVICE_KNOWN(
            "Kinds of service are named once, kinds of Act 108/2006 are in force in the year and only of registered"
                    + " services.",
            "Druhy služeb se jmenují jednou, druhy podle zákona 108/2006 v daném roce platí a jen u registrovaných"
                    + " služeb.",
            "Act 108/2006"),
    EITHER_REPORTED_OR_DERIVED(
            "An indicator is either reported, and says how the parts of a year add up, or derived by a formula.",
            "Ukazatel se buď vykazuje a říká, jak se sčítají části roku, nebo se odvozuje vzorcem.",
            "domain: monitoring"),
    FORMULA_IN_THE_LANGUAGE(
            "A formula is made of codes of indicators, numbers, + - * /, parentheses, and min, max, abs, round,"
                    + " percent.",
            "Vzorec se skládá z kódů ukazatelů, čísel, + - * /, závorek a z min, max, abs, round, percent.",
            "own decision"),
    FORMULA_INDICATORS_KNOWN(
            "A formula uses only indicators that count in the same years.",
            "Vzorec používá jen ukazatele, které se v týchž letech sledují.",
            "own decision"),
    FORMULA_FOR_SAME_SERVICES(
            "What a formula uses is counted for all services that the derived indicator is counted for.",
            "Co vzorec používá, sleduje se u všech služeb, u nichž se sleduje odvozený ukazatel.",
            "own decision"),
    FORMULA_NOT_CIRCULAR(
            "No indicator is derived from itself, not even through others.",
            "Žádný ukazatel se neodvozuje sám ze sebe, ani přes jiné.",
            "own decision"),
    FORMULA_UNITS_AGREE(
            "What a formula adds, subtracts or compares has the same unit; only a plain number becomes per cent.",
            "Co vzorec sčítá, odečítá nebo porovnává, má tutéž jednotku; na procenta se převádí jen pouhé číslo.",
            "own decision"),
    FORMULA_GIVES_DECLARED_UNIT(
            "The unit of a derived indicator is the one that its formula gives.",
            "Jednotka odvozeného ukazatele je ta, kterou dává jeho vzorec.",
            "own decision"),
    VERSION_IN_OPEN_YEAR(
            "A version of an indicator begins in a year that is not closed: the year before the running one, unless it"
                    + " was closed, or a later one.",
            "Verze ukazatele začíná v roce, který není uzavřen: v loňském, pokud uzavřen nebyl, nebo v pozdějším.",
            "domain: monitoring"),
    MEANING_STAYS_THROUGH_THE_YEAR(
            "Unit, decimal places, kinds of service, yearly total and formula of an indicator change only from a year"
                    + " that has not begun; so does its end.",
            "Jednotka, desetinná místa, druhy služeb, roční součet a vzorec ukazatele se mění jen od roku, který ještě"
                    + " nezačal; stejně tak jeho konec.",
            "own decision"),
    INDICATOR_DEFINED_FIRST(
            "Only an indicator of the catalogue is given up.", "Vyřadit lze jen ukazatel z katalogu.", "own decision"),
    YEAR_IS_OVER("A year is closed after it is over.", "Rok se uzavírá po svém konci.", "own decision"),
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
            "own decision"),
    // Survey
    QUESTION_CODES_ONCE(
            "Each question of a questionnaire and each option of a question has a code of its own; 'service' and"
                    + " 'unanswered' are taken.",
            "Každá otázka dotazníku i každá možnost otázky má vlastní kód; kódy 'service' a 'unanswered' jsou"
                    + " vyhrazené.",
            "own decision"),
    OPTIONS_WHERE_CHOSEN(
            "Two or more options belong to a question in which something is chosen, and to no other.",
            "Dvě nebo více možností má otázka, v níž se vybírá, a žádná jiná.",
            "domain: satisfaction surveys"),
    PROFILE_CHOOSES_ONE(
            "Who answers is asked by one choice or by yes or no.",
            "Na to, kdo odpovídá, se ptá výběrem jedné možnosti, nebo ano či ne.",
            "own decision"),
    SATISFACTION_ON_SCALE(
            "Satisfaction is what people think, and is measured on the scale from 1 to 5.",
            "Spokojenost je to, co si lidé myslí, a měří se na stupnici od 1 do 5.",
            "domain: satisfaction surveys"),
    BREAKDOWN_BY_ONE_PROFILE(
            "A scale, yes or no, or one choice is broken down by at most one question on who answers or by the service;"
                    + " such a question itself by nothing.",
            "Stupnice, ano či ne a výběr jedné možnosti se třídí nejvýše podle jedné otázky na to, kdo odpovídá, nebo"
                    + " podle služby; taková otázka sama podle ničeho.",
            "domain: satisfaction surveys"),
    QUESTIONNAIRE_VERSION_ISSUED(
            "A survey asks by a version of a questionnaire that was issued.",
            "Šetření se ptá podle vydané verze dotazníku.",
            "domain: satisfaction surveys"),
    SURVEYED_SERVICES_IN_CATALOGUE(
            "A survey asks about one service, about two or more, or the public about none in particular; the services"
                    + " stand in the catalogue and are provided.",
            "Šetření se ptá na jednu službu, na dvě a více, nebo veřejnosti na žádnou určitou; služby stojí v katalogu"
                    + " a poskytují se.",
            "domain: satisfaction surveys"),
    SURVEY_DAYS_IN_ORDER(
            "A survey runs from a first day, not before it is opened, to a last one, at most a year later.",
            "Šetření běží od prvního dne, ne dříve, než se otevře, do posledního, nejvýše o rok pozdějšího.",
            "own decision"),
    SURVEY_OPENED_ONCE("A survey is opened once.", "Šetření se otevírá jednou.", "own decision"),
    SURVEY_OPEN(
            "Tokens are issued and answers taken from paper only while a survey is open and not yet closed.",
            "Kódy se vydávají a odpovědi z papíru berou, jen když je šetření otevřené a ještě neuzavřené.",
            "own decision"),
    ANSWERED_IN_ITS_DAYS(
            "Answers are taken from the first day of a survey to the end of the last.",
            "Odpovědi se berou od prvního dne šetření do konce posledního.",
            "own decision"),
    TOKEN_HANDED_OUT(
            "An answer is given with a token that was issued for the survey.",
            "Odpovídá se s kódem, který byl pro šetření vydán.",
            "domain: satisfaction surveys"),
    CLOSED_AFTER_LAST_DAY(
            "A survey is closed after its last day.", "Šetření se uzavírá po svém posledním dni.", "own decision"),
    CALLED_OFF_HAS_NO_RESULTS(
            "A survey that was called off is neither opened nor closed, and a closed one is not called off.",
            "Zrušené šetření se neotevírá ani neuzavírá a uzavřené se neruší.",
            "own decision"),
    FEWER_THAN_FIVE_NEVER_SHOWN(
            "What fewer than five people said is never shown.",
            "Co řeklo méně než pět lidí, se nikdy neukazuje.",
            "domain: satisfaction surveys");

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
