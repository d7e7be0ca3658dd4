package cz.tripartita.grants;

import java.util.Map;
import java.util.function.Supplier;

/** Every rule by which grants are decided: a sentence and its source. */
public enum GrantsRule {
    // Every command
    HAPPENED_ON_NOT_IN_FUTURE(
            "The day on which a thing happened is not later than today.",
            "Den, kdy se věc stala, není pozdější než dnešek.",
            "own decision"),
    OWN_ORGANISATION_ONLY(
            "An applicant acts for their own organisation only.",
            "Žadatel jedná jen za vlastní organizaci.",
            "glossary: role applicant"),
    RESOLUTION_NOT_IN_FUTURE(
            "A resolution was adopted by the day on which it is recorded to have happened.",
            "Usnesení bylo přijato nejpozději v den, ke kterému se zaznamenává.",
            "own decision"),
    RESOLUTION_OF_ELECTED_BODY(
            "A resolution has a number and is of the council or of the assembly.",
            "Usnesení má číslo a přijala je rada nebo zastupitelstvo.",
            "Act 128/2000 § 85, § 102, § 122"),
    // Parameters
    NO_PARAMETER_IN_FORCE(
            "A decision needs the legal parameter that is in force on its own day.",
            "K rozhodnutí je třeba parametr zákona platný v den rozhodnutí.",
            "own decision"),
    PARAMETER_STARTS_TODAY_OR_LATER(
            "A new value of a parameter starts today or later, unless it is the first one.",
            "Nová hodnota parametru platí nejdříve ode dneška, není-li první.",
            "own decision"),
    PARAMETER_HAS_SOURCE(
            "A parameter names the law or statute that it comes from.",
            "Parametr uvádí zákon nebo předpis, z něhož pochází.",
            "own decision"),
    PARAMETER_PERIOD_IN_ORDER(
            "The last day of validity is not before the first.",
            "Poslední den platnosti není před prvním.",
            "own decision"),
    PARAMETER_VALUE_SENSIBLE(
            "A limit is not negative and a number of days is whole.",
            "Limit není záporný a počet dnů je celé číslo.",
            "own decision"),
    // Programme
    PROGRAMME_HAS_TEN_ITEMS(
            "A programme contains purpose, reasons, total, largest amount, eligible applicants, window, criteria, decision deadline, conditions and model application.",
            "Program obsahuje účel, důvody, celkovou částku, nejvyšší částku, okruh žadatelů, lhůtu, kritéria, lhůtu rozhodnutí, podmínky a vzor žádosti.",
            "Act 250/2000 § 10c(2)"),
    PROGRAMME_TERMS_SENSIBLE(
            "The numbers, lists and texts of a programme are within sensible bounds.",
            "Čísla, seznamy a texty programu jsou v rozumných mezích.",
            "own decision"),
    LINES_DIFFER(
            "The lines of a programme have different ids and names.",
            "Větve programu mají různá označení a názvy.",
            "own decision"),
    LARGEST_AMOUNT_WITHIN_ALLOCATION(
            "The largest amount for one application is within the allocation of its line.",
            "Nejvyšší částka na jednu žádost nepřesahuje alokaci své větve.",
            "own decision"),
    OWN_SHARE_IS_A_PERCENTAGE(
            "The smallest own share is at least 0 and less than 100 per cent.",
            "Nejmenší vlastní podíl je nejméně 0 a méně než 100 procent.",
            "programme practice"),
    CRITERIA_WEIGHTS_SUM_TO_100(
            "Criteria have different names and positive weights that sum to 100.",
            "Kritéria mají různé názvy a kladné váhy se součtem 100.",
            "programme practice"),
    WINDOW_OPENS_BEFORE_IT_CLOSES(
            "The window for applications opens before it closes.",
            "Lhůta pro podání se otevírá dříve, než se zavírá.",
            "own decision"),
    DECISION_AFTER_CLOSING(
            "The decision date is not before the window closes.",
            "Datum rozhodnutí není před uzavřením lhůty.",
            "own decision"),
    PRIORITIES_HAVE_CONSENSUS(
            "A programme serves only priorities or measures on which a group of the municipality reached a consensus that stands.",
            "Program slouží jen prioritám nebo opatřením, na nichž skupina obce dosáhla platného konsenzu.",
            "Plzeň: grants in line with the concept"),
    PROGRAMME_SERVES_A_PRIORITY(
            "A programme that is approved serves at least one priority or measure.",
            "Schvalovaný program slouží nejméně jedné prioritě nebo opatření.",
            "Plzeň: grants in line with the concept"),
    SETTLEMENT_AFTER_YEAR_BEGINS(
            "Grants are settled in the year of the programme or later.",
            "Dotace se vyúčtují v roce programu nebo později.",
            "own decision"),
    PROGRAMME_REVISED_AS_DRAFT(
            "A programme is rewritten only while it is a draft.",
            "Program se přepisuje jen, dokud je návrhem.",
            "domain: grants, programme"),
    PROGRAMME_NOT_CANCELLED(
            "A cancelled programme is not changed or decided.",
            "Zrušený program se nemění ani se o něm nerozhoduje.",
            "own decision"),
    PROGRAMME_APPROVED_ONCE(
            "A programme is approved once, while it is a draft.",
            "Program se schvaluje jednou, dokud je návrhem.",
            "own decision"),
    APPROVED_BEFORE_PUBLICATION(
            "Only an approved programme is published, once and not before its approval.",
            "Zveřejňuje se jen schválený program, jednou a ne před schválením.",
            "Act 250/2000 § 10c"),
    PUBLISHED_IN_TIME(
            "A programme is published at least so many days before its window opens as the law says.",
            "Program se zveřejňuje nejméně tolik dnů před otevřením lhůty, kolik stanoví zákon.",
            "Act 250/2000 § 10c(1)"),
    ALLOCATION_CHANGES_AFTER_APPROVAL(
            "The allocation is changed by a further resolution once the programme is approved.",
            "Alokace se mění dalším usnesením až po schválení programu.",
            "Act 250/2000 § 10c"),
    ALLOCATION_OF_EVERY_LINE(
            "A change of the allocation names each line of the programme once.",
            "Změna alokace uvádí každou větev programu jednou.",
            "own decision"),
    ALLOCATION_NOT_BELOW_AWARDED(
            "The allocation of a line is never below what is awarded from it.",
            "Alokace větve není nikdy nižší než dotace z ní přidělené.",
            "own decision"),
    DATES_POSTPONED_AFTER_PUBLICATION(
            "Dates are put off once the programme is published; before, its draft is rewritten.",
            "Termíny se odkládají po zveřejnění programu; předtím se přepíše návrh.",
            "domain: grants, programme"),
    DATES_ONLY_LATER(
            "After publication closing and decision only move to a later time.",
            "Po zveřejnění se uzávěrka a rozhodnutí posouvají jen na později.",
            "domain: grants, programme"),
    CLOSING_POSTPONED_BEFORE_AWARDS(
            "The closing of the window is put off only before anything is decided from the programme.",
            "Uzávěrku lze odložit jen dříve, než se z programu rozhodlo.",
            "own decision"),
    CANCELLED_BEFORE_AWARDS(
            "A programme is cancelled only before anything is decided from it.",
            "Program lze zrušit jen dříve, než se z něj rozhodlo.",
            "own decision"),
    // Application
    PROGRAMME_OPEN(
            "An application is submitted while the window of its published programme is open.",
            "Žádost se podává, dokud je otevřena lhůta zveřejněného programu.",
            "Act 250/2000 § 10c(2)"),
    ORGANISATION_KNOWN(
            "The applicant is an organisation that the municipality knows.",
            "Žadatelem je organizace, kterou obec eviduje.",
            "own decision"),
    LINE_OF_PROGRAMME(
            "An application names a line of its programme.", "Žádost uvádí větev svého programu.", "own decision"),
    SERVICE_KIND_ADMITTED(
            "The service is of a kind that the line of the programme admits.",
            "Služba je druhu, který větev programu připouští.",
            "programme practice"),
    AMOUNTS_POSITIVE("Amounts are positive.", "Částky jsou kladné.", "own decision"),
    SOURCES_EQUAL_COSTS(
            "The sum of sources equals the sum of costs.",
            "Součet zdrojů se rovná součtu nákladů.",
            "programme practice"),
    REQUESTED_IS_CITY_SOURCE(
            "The amount asked for is what the budget expects from the municipality.",
            "Požadovaná částka je ta, kterou rozpočet čeká od obce.",
            "own decision"),
    REQUESTED_NOT_ABOVE_LARGEST_AMOUNT(
            "The amount asked for is not above the largest amount for one application.",
            "Požadovaná částka nepřesahuje nejvyšší částku na jednu žádost.",
            "Act 250/2000 § 10c(2)"),
    REQUESTED_LEAVES_OWN_SHARE(
            "The amount asked for leaves the smallest own share: every source but public money.",
            "Požadovaná částka ponechává nejmenší vlastní podíl: všechny zdroje kromě veřejných.",
            "programme practice"),
    PERIOD_IN_PROGRAMME_YEAR(
            "The period of use is in order and within the programme's year.",
            "Období použití je seřazené a leží v roce programu.",
            "own decision"),
    SERVES_PRIORITIES_OF_PROGRAMME(
            "An application serves at least one priority, and only those of its programme.",
            "Žádost slouží nejméně jedné prioritě, a jen prioritám programu.",
            "Plzeň: grants in line with the concept"),
    APPLICATION_UNDER_CHECK(
            "An application is checked formally once, after it is submitted.",
            "Žádost se formálně kontroluje jednou, po podání.",
            "own decision"),
    APPLICATION_NOT_DECIDED(
            "An application is rejected or withdrawn only until it is decided.",
            "Žádost lze vyřadit nebo vzít zpět jen do rozhodnutí.",
            "own decision"),
    // Awards
    AWARDS_AFTER_CLOSING(
            "Awards are decided after the window of a published programme has closed.",
            "O dotacích se rozhoduje po uzavření lhůty zveřejněného programu.",
            "own decision"),
    APPLICATION_OF_THIS_PROGRAMME(
            "A resolution decides applications of its own programme.",
            "Usnesení rozhoduje o žádostech svého programu.",
            "own decision"),
    APPLICATION_COMPLETE(
            "Only an application found complete is decided.",
            "Rozhoduje se jen o žádosti shledané úplnou.",
            "programme practice"),
    APPLICATION_DECIDED_ONCE("An application is decided once.", "O žádosti se rozhoduje jednou.", "own decision"),
    AWARD_NOT_ABOVE_REQUESTED(
            "An award is not negative and not above what was asked for.",
            "Dotace není záporná ani vyšší než požadovaná částka.",
            "own decision"),
    REFUSAL_HAS_REASON(
            "A refusal and an award in part have a reason.",
            "Zamítnutí a částečné vyhovění mají důvod.",
            "Act 250/2000 § 10a(4)"),
    AWARDS_NOT_ABOVE_ALLOCATION(
            "The sum of awards from a line is never above its allocation, so never above that of the programme.",
            "Součet dotací z větve nikdy nepřesáhne její alokaci, a tedy ani alokaci programu.",
            "own decision"),
    AWARD_BY_COMPETENT_BODY(
            "Each award is decided by the body competent for its amount, or by a higher one.",
            "O každé dotaci rozhoduje orgán příslušný podle její výše, nebo vyšší.",
            "Act 128/2000 § 85(c), § 102(3)"),
    RESOLUTION_USED_ONCE(
            "A resolution sets the allocation of a programme, decides its applications and changes an award once each.",
            "Usnesení stanoví alokaci programu, rozhodne o jeho žádostech a změní dotaci vždy jen jednou.",
            "own decision"),
    GRANT_OF_THIS_PROGRAMME(
            "A resolution changes awards of its own programme.",
            "Usnesení mění dotace svého programu.",
            "own decision"),
    CHANGE_NAMES_RESOLUTION(
            "A change names the earlier resolution on this award that it changes.",
            "Změna uvádí dřívější usnesení o této dotaci, které mění.",
            "domain: grants, decision"),
    CHANGE_HAS_EFFECT(
            "A change leaves an award that is positive and other than before.",
            "Změna ponechává dotaci kladnou a jinou než dosud.",
            "own decision"),
    AWARD_NOT_BELOW_PAID(
            "An award is not lowered below what is paid.",
            "Dotaci nelze snížit pod vyplacenou částku.",
            "own decision"),
    // Grant
    AGREEMENT_SIGNED_ONCE("An agreement is signed once.", "Smlouva se podepisuje jednou.", "own decision"),
    SIGNED_AFTER_AWARD(
            "An agreement or amendment is not signed before the resolution behind it, nor before the document that it follows.",
            "Smlouva ani dodatek nejsou podepsány před usnesením, o které se opírají, ani před listinou, na niž navazují.",
            "Act 250/2000 § 10a"),
    INSTALMENTS_SUM_TO_AMOUNT(
            "Instalments are positive and sum to the amount of the agreement.",
            "Splátky jsou kladné a jejich součet je částka smlouvy.",
            "own decision"),
    NUMBER_USED_ONCE(
            "An agreement and its amendments have different numbers.",
            "Smlouva a její dodatky mají různá čísla.",
            "own decision"),
    AGREEMENT_SIGNED_FIRST(
            "Registration, amendment and payment follow a signed agreement.",
            "Registrace, dodatek i platba následují po podepsané smlouvě.",
            "Act 250/2000 § 10a"),
    REGISTERED_ONCE(
            "An agreement, and each amendment, is registered once and not before it is signed.",
            "Smlouva i každý dodatek se registrují jednou, a ne před podpisem.",
            "Act 340/2015"),
    AMENDMENT_FOLLOWS_AWARD(
            "An amendment brings the agreement to an award that has changed.",
            "Dodatek přivádí smlouvu ke změněné dotaci.",
            "own decision"),
    REGISTERED_BEFORE_PAYMENT(
            "Above the limit of the day of signing nothing is paid before the agreement or amendment is registered.",
            "Nad limit dne podpisu se nic neplatí před registrací smlouvy nebo dodatku.",
            "Act 340/2015"),
    PAYMENTS_NOT_ABOVE_GRANT(
            "Payments are never above what is contracted, nor above the award in force.",
            "Platby nikdy nepřesáhnou smluvenou částku ani platnou dotaci.",
            "own decision"),
    VARIABLE_SYMBOL_IS_DIGITS(
            "A variable symbol has one to ten digits.",
            "Variabilní symbol má jednu až deset číslic.",
            "Czech bank payments"),
    PAID_AFTER_SIGNING(
            "Nothing is paid before the agreement is signed.",
            "Nic se neplatí před podpisem smlouvy.",
            "Act 250/2000 § 10a"),
    PAYMENT_RECORDED_ONCE("A payment is recorded once.", "Platba se zaznamenává jednou.", "own decision");

    private final String sentence;
    private final String sentenceCs;
    private final String source;

    GrantsRule(String sentence, String sentenceCs, String source) {
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
