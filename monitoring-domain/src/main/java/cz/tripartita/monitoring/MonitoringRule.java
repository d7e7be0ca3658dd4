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
    WARNINGS_ANSWERED(
            "A value that the checks warn of is confirmed or explained.",
            "Hodnota, na kterou kontroly upozornily, je potvrzena nebo vysvětlena.",
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
    // Method of reporting
    METHOD_NAMES_KIND_ONCE(
            "A method of reporting names a kind of service once.",
            "Metodika vykazování jmenuje druh služby jednou.",
            "own decision"),
    METHOD_OF_OPEN_YEAR(
            "A method of reporting begins in a year that is not closed: the year before the running one, unless it was"
                    + " closed, or a later one.",
            "Metodika vykazování začíná v roce, který není uzavřen: v loňském, pokud uzavřen nebyl, nebo v pozdějším.",
            "domain: monitoring"),
    METHOD_STAYS_THROUGH_THE_YEAR(
            "A year that has begun keeps its method of reporting; only a year without one still gets it.",
            "Rok, který začal, si svou metodiku vykazování ponechá; dodatečně ji dostane jen rok, který žádnou nemá.",
            "own decision"),
    // Closing of a monitoring
    MONITORING_OPEN(
            "Nothing is reported in a closed monitoring until it is reopened.",
            "V uzavřeném sledování se nic nevykazuje, dokud není znovu otevřeno.",
            "own decision"),
    CLOSED_WITH_NOTHING_PENDING(
            "A monitoring is closed when the analyst has answered every report.",
            "Sledování se uzavírá, když analytik odpověděl na každý výkaz.",
            "own decision"),
    CLOSED_COMPLETE_OR_WITH_REASON(
            "A monitoring is closed when every planned report is accepted, or with a reason why what is missing is not"
                    + " waited for.",
            "Sledování se uzavírá, když jsou přijaty všechny plánované výkazy, nebo s důvodem, proč se na chybějící"
                    + " nečeká.",
            "own decision"),
    // Statistics form
    FORM_FIELDS_ONCE(
            "Every field of a form has a code of its own.", "Každé pole formuláře má vlastní kód.", "own decision"),
    FORM_FIELD_HAS_ONE_SOURCE(
            "A field is filled from one thing: an indicator, an attribute of the service, money of the year or a text; a"
                    + " share of money names the indicator that it is a share of.",
            "Pole se plní z jediného zdroje: z ukazatele, z údaje o službě, z peněz roku nebo textem; podíl peněz jmenuje"
                    + " ukazatel, jehož je podílem.",
            "own decision"),
    FORM_INDICATOR_COUNTED(
            "An indicator of a form counts in the year for services of the form; for all of them where the field is"
                    + " required.",
            "Ukazatel formuláře se v daném roce sleduje u služeb formuláře; u všech, je-li pole povinné.",
            "own decision"),
    FORM_FIELD_UNIT(
            "A field has the unit of what it is filled from, and a text has none.",
            "Pole má jednotku toho, z čeho se plní, a text žádnou.",
            "own decision"),
    FORM_FIELD_NOT_FINER(
            "A field has no more decimal places than what it is filled from.",
            "Pole nemá víc desetinných míst než to, z čeho se plní.",
            "own decision"),
    FORM_KEEPS_ITS_RECIPIENT(
            "Every version of a form is for the same recipient.",
            "Všechny verze formuláře jsou pro téhož příjemce.",
            "own decision"),
    FORM_VERSION_IN_OPEN_YEAR(
            "A version of a form begins, and a form ends, in a year that is not closed: the year before the running one,"
                    + " unless it was closed, or a later one.",
            "Verze formuláře začíná a formulář končí v roce, který není uzavřen: v loňském, pokud uzavřen nebyl, nebo"
                    + " v pozdějším.",
            "domain: monitoring"),
    FORM_KEEPS_WHAT_WAS_HANDED_OVER(
            "A form whose figures of a year were handed over does not change for that year and those before.",
            "Formulář, v němž byly předány údaje za rok, se pro tento rok a předchozí nemění.",
            "own decision"),
    FORM_IN_FORCE(
            "A form is handed over in the version that is in force for the year.",
            "Formulář se předává ve verzi, která pro daný rok platí.",
            "own decision"),
    FORM_YEAR_IS_OVER(
            "Figures of a year are handed over to the region and the ministry after it is over.",
            "Údaje za rok se kraji a ministerstvu předávají po jeho skončení.",
            "Act 108/2006 § 85(5)"),
    FORM_FIGURES_KNOWN_BY_THEN(
            "What is handed over are figures as of that day or an earlier one.",
            "Předávají se údaje ke dni předání nebo k dřívějšímu dni.",
            "own decision"),
    FORM_HAS_A_SERVICE(
            "A form is handed over with at least one service.",
            "Formulář se předává nejméně s jednou službou.",
            "own decision"),
    INCOMPLETE_FORM_EXPLAINED(
            "A form in which a required field is empty is handed over with a note why.",
            "Formulář s prázdným povinným polem se předává s poznámkou proč.",
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
