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
    // Effectiveness evaluation
    METHOD_FROM_OPEN_YEAR(
            "A version of the method begins with last year or a later one.",
            "Verze metodiky začíná loňským rokem nebo pozdějším.",
            "own decision"),
    BANDS_IN_ORDER(
            "The least scores of A, B and C descend from 100 at most to 0 at least.",
            "Nejnižší skóre pásem A, B a C klesají, od nejvýše 100 po nejméně 0.",
            "domain: monitoring"),
    KIND_WEIGHED_ONCE(
            "A kind of service has its weights once; kinds of Act 108/2006 are in force in the year and only of"
                    + " registered services.",
            "Druh služby má váhy jednou; druhy podle zákona 108/2006 v daném roce platí a jen u registrovaných"
                    + " služeb.",
            "Act 108/2006"),
    METHOD_INDICATORS_JUDGED(
            "The method weighs indicators that are counted for the kind in its first year and say what is"
                    + " better, each once.",
            "Metodika váží ukazatele, které se u druhu v jejím prvním roce sledují a říkají, co je lepší, každý"
                    + " jednou.",
            "own decision"),
    WEIGHTS_ADD_UP(
            "The weights of a kind of service add up to 100 per cent.",
            "Váhy druhu služby dávají dohromady 100 procent.",
            "own decision"),
    COMPARISON_OF_KIND_AND_YEAR(
            "The id of a comparison is that of its kind and year.",
            "Identifikátor srovnání je ten, který patří jeho druhu a roku.",
            "own decision"),
    COMPARISON_HAS_VALUES(
            "Services are compared once one of them has an accepted value for the year.",
            "Služby se srovnávají, až když má některá přijatou hodnotu za rok.",
            "domain: monitoring"),
    COMPARISON_CORRECTED_WITH_REASON(
            "A comparison is drawn up anew with a reason, the first time without one.",
            "Srovnání se znovu sestavuje s důvodem, poprvé bez něj.",
            "own decision"),
    EVALUATION_OF_MONITORING(
            "An evaluation is of a monitoring of the municipality, and has the id that follows from it.",
            "Vyhodnocení patří k monitoringu obce a má identifikátor, který z něj plyne.",
            "own decision"),
    METHOD_WEIGHS_KIND(
            "A service is evaluated by a method that is valid for the year and has weights for its kind.",
            "Služba se vyhodnocuje metodikou, která pro rok platí a má váhy pro její druh.",
            "domain: monitoring"),
    COMPARED_FIRST(
            "A service is evaluated after the services of its kind were compared.",
            "Služba se vyhodnocuje, až když jsou služby jejího druhu srovnány.",
            "domain: monitoring"),
    COMPARISON_UP_TO_DATE(
            "The values of the service in the comparison are those that are accepted.",
            "Hodnoty služby ve srovnání jsou ty, které jsou přijaty.",
            "own decision"),
    EVALUATION_HAS_PARTS(
            "A score has at least one part that did not drop out.",
            "Skóre má aspoň jednu složku, která nevypadla.",
            "own decision"),
    ANALYST_NOT_OF_PROVIDER(
            "Nobody evaluates a service of their own organisation.",
            "Nikdo nevyhodnocuje službu vlastní organizace.",
            "own decision"),
    EVALUATION_NOT_FINAL(
            "A final evaluation is changed only by a reasoned revision.",
            "Konečné vyhodnocení se mění jen odůvodněnou revizí.",
            "domain: monitoring"),
    EVALUATION_FINAL_FIRST(
            "Only a final evaluation is revised; before that it is drawn up anew.",
            "Reviduje se jen konečné vyhodnocení; předtím se sestavuje znovu.",
            "own decision"),
    VERDICT_FIRST(
            "The provider comments on an evaluation, and it becomes final, once it has the analyst's verdict.",
            "Poskytovatel se k vyhodnocení vyjadřuje, a to se stává konečným, až když má verdikt analytika.",
            "domain: monitoring"),
    COMMENT_TERM_LONG_ENOUGH(
            "The term for a comment has at least as many days as the method gives, and is not cut short.",
            "Lhůta k vyjádření má aspoň tolik dnů, kolik dává metodika, a nezkracuje se.",
            "own decision"),
    COMMENT_IN_TERM(
            "The provider comments after the invitation and not after its term.",
            "Poskytovatel se vyjadřuje po vyzvání a ne po jeho lhůtě.",
            "own decision"),
    COMMENTED_OR_TERM_OVER(
            "An evaluation becomes final after the provider has commented, or the term for it is over.",
            "Vyhodnocení se stává konečným, až když se poskytovatel vyjádřil, nebo lhůta k tomu uplynula.",
            "domain: monitoring"),
    FINAL_ON_LATEST_COMPARISON(
            "What becomes final rests on the latest comparison.",
            "Co se stává konečným, stojí na posledním srovnání.";
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
