package cz.tripartita.monitoring;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Every rule by which monitoring is decided: a sentence and its source. */
public enum MonitoringRule {
    // Every command
    HAPPENED_ON_NOT_IN_FUTURE(
            "The day on which a thing happened is not later than today.",
            "Den, kdy se věc stala, není pozdější než dnešní den.",
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
            "Jednotka je název, nebo několik názvů spojených znaky * a /; 1 znamená pouhé číslo.",
            "own decision"),
    KINDS_OF_SERVICE_KNOWN(
            "Kinds of service are named once, kinds of Act 108/2006 are in force in the year and only of registered"
                    + " services.",
            "Každý druh služby se uvádí jednou; druh podle zákona č. 108/2006 Sb. v daném roce platí a uvádí se jen u"
                    + " registrovaných služeb.",
            "Act 108/2006"),
    EITHER_REPORTED_OR_DERIVED(
            "An indicator is either reported, and says how the parts of a year add up, or derived by a formula.",
            "Ukazatel se buď vykazuje a je u něj určeno, jak se sčítají části roku, nebo se odvozuje vzorcem.",
            "domain: monitoring"),
    FORMULA_IN_THE_LANGUAGE(
            "A formula is made of codes of indicators, numbers, + - * /, parentheses, and min, max, abs, round,"
                    + " percent.",
            "Vzorec se skládá z kódů ukazatelů, čísel, znaků + - * /, závorek a funkcí min, max, abs, round, percent.",
            "own decision"),
    FORMULA_INDICATORS_KNOWN(
            "A formula uses only indicators that count in the same years.",
            "Vzorec používá jen ukazatele, které se sledují v týchž letech.",
            "own decision"),
    FORMULA_FOR_SAME_SERVICES(
            "What a formula uses is counted for all services that the derived indicator is counted for.",
            "Ukazatele použité ve vzorci se sledují u všech služeb, u nichž se sleduje odvozený ukazatel.",
            "own decision"),
    FORMULA_NOT_CIRCULAR(
            "No indicator is derived from itself, not even through others.",
            "Žádný ukazatel se neodvozuje sám ze sebe, ani prostřednictvím jiných.",
            "own decision"),
    FORMULA_UNITS_AGREE(
            "What a formula adds, subtracts or compares has the same unit; only a plain number becomes per cent.",
            "Hodnoty, které vzorec sčítá, odečítá nebo porovnává, mají stejnou jednotku; na procenta se převádí jen"
                    + " pouhé číslo.",
            "own decision"),
    FORMULA_GIVES_DECLARED_UNIT(
            "The unit of a derived indicator is the one that its formula gives.",
            "Jednotka odvozeného ukazatele je ta, kterou dává jeho vzorec.",
            "own decision"),
    VERSION_IN_OPEN_YEAR(
            "A version of an indicator begins in a year that is not closed: the year before the running one, unless it"
                    + " was closed, or a later one.",
            "Verze ukazatele začíná platit v roce, který není uzavřen: v loňském, pokud uzavřen nebyl, nebo v"
                    + " pozdějším.",
            "domain: monitoring"),
    MEANING_STAYS_THROUGH_THE_YEAR(
            "Unit, decimal places, kinds of service, yearly total and formula of an indicator change only from a year"
                    + " that has not begun; so does its end.",
            "Jednotka, počet desetinných míst, druhy služeb, roční součet a vzorec ukazatele se mění jen od roku,"
                    + " který ještě nezačal; stejně tak se ukazatel vyřazuje.",
            "own decision"),
    INDICATOR_DEFINED_FIRST(
            "Only an indicator of the catalogue is given up.", "Vyřadit lze jen ukazatel z katalogu.", "own decision"),
    YEAR_IS_OVER(
            "A year is closed, and its services are compared, after it is over.",
            "Rok se uzavírá a služby se za něj srovnávají až po jeho skončení.",
            "own decision"),
    // Report
    PERIOD_OF_THE_YEAR(
            "A period is a year, a half or a quarter of the monitored year.",
            "Období je celý sledovaný rok, jeho pololetí nebo čtvrtletí.",
            "glossary: reporting period"),
    PERIOD_HAS_ENDED(
            "A period is reported after it has ended.", "Období se vykazuje až po svém skončení.", "own decision"),
    EVERY_INDICATOR_ONCE(
            "A report has every indicator of its kind of service exactly once, and no other.",
            "Výkaz obsahuje každý ukazatel svého druhu služby právě jednou a žádný jiný.",
            "domain: monitoring"),
    WARNINGS_ANSWERED(
            "A value that the checks warn of is confirmed or explained.",
            "Hodnota, na kterou kontroly upozornily, je potvrzena nebo vysvětlena.",
            "domain: monitoring"),
    REPORT_NOT_PENDING(
            "A new version waits until the analyst has answered the one before.",
            "Nová verze výkazu se podává, až když analytik odpověděl na předchozí.",
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
            "Každá verze výkazu se přijímá nebo vrací jen jednou.",
            "own decision"),
    // Method of reporting
    METHOD_NAMES_KIND_ONCE(
            "A method of reporting names a kind of service once.",
            "Metodika vykazování uvádí každý druh služby jednou.",
            "own decision"),
    METHOD_OF_OPEN_YEAR(
            "A method of reporting begins in a year that is not closed: the year before the running one, unless it was"
                    + " closed, or a later one.",
            "Metodika vykazování začíná platit v roce, který není uzavřen: v loňském, pokud uzavřen nebyl, nebo v"
                    + " pozdějším.",
            "domain: monitoring"),
    METHOD_STAYS_THROUGH_THE_YEAR(
            "A year that has begun keeps its method of reporting; only a year without one still gets it.",
            "Rok, který už začal, si ponechá svou metodiku vykazování; dodatečně ji dostane jen rok, který žádnou"
                    + " nemá.",
            "own decision"),
    // Closing of a monitoring
    MONITORING_OPEN(
            "Nothing is reported in a closed monitoring until it is reopened.",
            "V uzavřeném sledování se nic nevykazuje, dokud není znovu otevřeno.",
            "own decision"),
    CLOSED_WITH_NOTHING_PENDING(
            "A monitoring is closed when the analyst has answered every report.",
            "Sledování se uzavírá, až když analytik odpověděl na každý výkaz.",
            "own decision"),
    CLOSED_COMPLETE_OR_WITH_REASON(
            "A monitoring is closed without a reason when every planned report, and at least one, is accepted; else"
                    + " with a reason why what is missing is not waited for.",
            "Sledování se uzavírá bez důvodu, když jsou přijaty všechny plánované výkazy a aspoň jeden; jinak s"
                    + " důvodem, proč se na chybějící výkazy nečeká.",
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
            "Dvě nebo více možností má otázka, u níž se vybírá, a žádná jiná.",
            "domain: satisfaction surveys"),
    PROFILE_CHOOSES_ONE(
            "Who answers is asked by one choice or by yes or no.",
            "Na to, kdo odpovídá, se lze ptát jen výběrem jedné možnosti, nebo otázkou ano či ne.",
            "own decision"),
    SATISFACTION_ON_SCALE(
            "Satisfaction is what people think, and is measured on the scale from 1 to 5.",
            "Spokojenost je to, co si lidé myslí; měří se na stupnici od 1 do 5.",
            "domain: satisfaction surveys"),
    BREAKDOWN_BY_ONE_PROFILE(
            "A scale, yes or no, or one choice is broken down by at most one question on who answers or by the service;"
                    + " such a question itself by nothing.",
            "Odpovědi na stupnici, ano či ne a výběr jedné možnosti se třídí nejvýše podle jedné otázky na to, kdo"
                    + " odpovídá, nebo podle služby; taková otázka sama se netřídí.",
            "domain: satisfaction surveys"),
    QUESTIONNAIRE_VERSION_ISSUED(
            "A survey asks by a version of a questionnaire that was issued.",
            "Šetření používá vydanou verzi dotazníku.",
            "domain: satisfaction surveys"),
    SURVEYED_SERVICES_IN_CATALOGUE(
            "A survey asks about one service, about two or more, or the public about none in particular; the services"
                    + " stand in the catalogue and are provided.",
            "Šetření se ptá na jednu službu, na dvě a více, nebo veřejnosti na žádnou určitou; služby jsou v katalogu"
                    + " a poskytují se.",
            "domain: satisfaction surveys"),
    SURVEY_DAYS_IN_ORDER(
            "A survey runs from a first day, not before it is opened, to a last one, at most a year later.",
            "Šetření běží od prvního dne, ne dříve, než je otevřeno, do posledního dne, který je nejvýše o rok"
                    + " pozdější.",
            "own decision"),
    SURVEY_OPENED_ONCE("A survey is opened once.", "Šetření se otevírá jednou.", "own decision"),
    SURVEY_OPEN(
            "Tokens are issued and answers taken from paper only while a survey is open and not yet closed.",
            "Kódy se vydávají a odpovědi z papíru se zapisují, jen když je šetření otevřené a ještě není uzavřené.",
            "own decision"),
    ANSWERED_IN_ITS_DAYS(
            "Answers are taken from the first day of a survey to the end of the last.",
            "Odpovědi se přijímají od prvního dne šetření do konce posledního dne.",
            "own decision"),
    TOKEN_HANDED_OUT(
            "An answer is given with a token that was issued for the survey.",
            "Odpovídá se s kódem, který byl vydán k tomuto šetření.",
            "domain: satisfaction surveys"),
    CLOSED_AFTER_LAST_DAY(
            "A survey is closed after its last day.", "Šetření se uzavírá až po svém posledním dni.", "own decision"),
    CALLED_OFF_HAS_NO_RESULTS(
            "A survey that was called off is neither opened nor closed, and a closed one is not called off.",
            "Zrušené šetření nelze otevřít ani uzavřít a uzavřené nelze zrušit.",
            "own decision"),
    FEWER_THAN_FIVE_NEVER_SHOWN(
            "What fewer than five people said is never shown.",
            "Co řeklo méně než pět lidí, se nikdy nezveřejňuje.",
            "domain: satisfaction surveys"),
    // Visits, checks and complaints
    SERVICE_IS_MONITORED(
            "What is visited, checked or complained of is a service that the municipality monitors.",
            "Návštěva, kontrola i stížnost se týká služby, kterou obec sleduje.",
            "domain: monitoring"),
    CHECK_STEPS_IN_ORDER(
            "A visit or check is planned, held, reported and closed in this order; until its report it may be called"
                    + " off.",
            "Návštěva nebo kontrola se v tomto pořadí plánuje, koná, zapisuje a uzavírá; až do zápisu ji lze zrušit.",
            "own decision"),
    CHECK_DAYS_IN_ORDER(
            "No step of a visit or check, and no follow-up of a finding, lies before the one before it.",
            "Žádný krok návštěvy nebo kontroly ani ověření nápravy nemá dřívější datum než krok, na který navazuje.",
            "own decision"),
    VISITOR_NAMED_ONCE("Everybody is named once in a team.", "V týmu je každý uveden jednou.", "own decision"),
    VISITOR_NOT_OF_VISITED(
            "Nobody visits, checks or follows up in an organisation that they belong to.",
            "Nikdo nenavštěvuje, nekontroluje ani neověřuje nápravu v organizaci, ke které patří.",
            "glossary: role inspector"),
    PROVIDER_SPEAKS_FOR_ITSELF(
            "Only the provider states the provider's view of a report, and comments on an evaluation.",
            "K zápisu a k vyhodnocení se za poskytovatele vyjadřuje jen poskytovatel sám.",
            "glossary: role applicant"),
    REMEDY_HAS_DEADLINE(
            "A finding that asks for a remedy has a deadline after the day of the report; a note has none.",
            "Zjištění, které vyžaduje nápravu, má lhůtu, která končí po dni zápisu; poznámka lhůtu nemá.",
            "domain: monitoring"),
    OPEN_FINDING_FOLLOWED_UP(
            "Only a finding that is not settled is followed up.",
            "Náprava se ověřuje jen u zjištění, které není vypořádáno.",
            "own decision"),
    UNREMEDIED_AFTER_DEADLINE(
            "That a finding is not remedied, or in part only, is said after its deadline; that it is remedied, at any"
                    + " time.",
            "Že zjištění není napraveno, nebo jen zčásti, se konstatuje až po lhůtě; že napraveno je, kdykoli.",
            "own decision"),
    FURTHER_DEADLINE_LATER(
            "A further deadline lies after the follow-up, and is set only where something is left to be remedied.",
            "Další lhůta končí po dni ověření a stanoví se, jen když ještě zbývá něco napravit.",
            "own decision"),
    FINDINGS_SETTLED_BEFORE_CLOSING(
            "A visit or check is closed when each of its findings is settled.",
            "Návštěva nebo kontrola se uzavírá, až když je vypořádáno každé její zjištění.",
            "own decision"),
    // Quality visit
    STANDARDS_IN_FORCE_ONCE(
            "A visit looks at standards of the decree in force on its day, each once.",
            "Návštěva hodnotí standardy vyhlášky platné v den návštěvy, každý jednou.",
            "Decree 505/2006, Annex 2"),
    EVERY_STANDARD_SCORED_ONCE(
            "The report of a visit scores each standard of its plan exactly once, and no other.",
            "Zápis z návštěvy boduje každý standard z plánu návštěvy právě jednou a žádný jiný.",
            "domain: monitoring"),
    FINDING_OF_VISITED_STANDARD(
            "A finding is about a standard that the visit looked at.",
            "Zjištění se týká standardu, který návštěva hodnotila.",
            "own decision"),
    UNMET_STANDARD_HAS_FINDING(
            "A standard scored with 0 or 1 has a finding that asks for a remedy.",
            "Standard hodnocený 0 nebo 1 bodem má zjištění, které vyžaduje nápravu.",
            "own decision"),
    // Content check
    PLAN_NAMES_SERVICES_OF_YEAR_ONCE(
            "A plan of checks names services monitored in its year, each once.",
            "Plán kontrol uvádí služby sledované v daném roce, každou jednou.",
            "own decision"),
    CHANGE_OF_PLAN_HAS_REASON(
            "A plan of checks is changed with a reason; the first one needs none.",
            "Plán kontrol se mění s důvodem; první plán důvod nemá.",
            "own decision"),
    CHECK_PLANNED_OR_WITH_IMPULSE(
            "A check is in the plan of the year, or has an impulse.",
            "Kontrola je v plánu na daný rok, nebo má podnět.",
            "Plzeň: planned and ad-hoc checks"),
    CHECKED_GRANTS_PAY_FOR_SERVICE(
            "The grants of a check pay for the checked service in the checked year, each named once.",
            "Z dotací, kterých se kontrola týká, se v kontrolovaném roce platí kontrolovaná služba; každá je uvedena"
                    + " jednou.",
            "domain: monitoring"),
    SUBJECTS_CONCLUDED_ONCE(
            "A check looks at each of its subjects once, and its report concludes on each of them and no other.",
            "Každý předmět kontroly je uveden jednou a zápis obsahuje závěr ke každému z nich a k žádnému jinému.",
            "domain: monitoring"),
    FINDING_OF_CHECKED_SUBJECT(
            "A finding is about a subject that the check looked at.",
            "Zjištění se týká předmětu, který byl kontrolován.",
            "own decision"),
    // Complaint
    COMPLAINT_IN_MONITORED_YEAR(
            "A complaint came in on a day of the monitored year.",
            "Den, kdy stížnost přišla, je ve sledovaném roce.",
            "own decision"),
    COMPLAINT_HANDLED_AFTER_RECEIPT(
            "A complaint is handled on the day on which it came in or later.",
            "Stížnost se vyřizuje v den, kdy přišla, nebo později.",
            "own decision"),
    COMPLAINT_CORRECTED_WITH_REASON(
            "What a complaint was found to be is corrected only with a reason.",
            "Výsledek vyřízení stížnosti se opravuje jen s důvodem.",
            "own decision"),
    COMPLAINT_NOT_VOIDED(
            "A complaint that was entered by mistake changes no more.",
            "Stížnost zapsaná omylem se už nemění.",
            "own decision"),
    // Counselling
    CODES_NAMED_ONCE("Each code of a list is named once.", "Každý kód je v číselníku uveden jednou.", "own decision"),
    CODES_START_LATER_THAN_BEFORE(
            "New codes of counselling hold from a later day than those before.",
            "Nové číselníky poradenství platí od pozdějšího dne než předchozí.",
            "own decision"),
    CODES_IN_FORCE(
            "A contact is entered with codes of the municipality in force on its day.",
            "Kontakt se zapisuje kódy obce, které platily v jeho den.",
            "domain: monitoring"),
    ENTERED_DAY_NOT_IN_FUTURE(
            "A contact or an event is entered when it has happened.",
            "Kontakt nebo akce se zapisuje až poté, co proběhne.",
            "own decision"),
    ENTERED_ONCE(
            "An entry is made once and then corrected or voided.",
            "Zápis se pořizuje jednou; potom se opravuje nebo ruší.",
            "own decision"),
    ENTRY_COUNTS(
            "Only an entry that counts is corrected or voided.",
            "Opravit nebo zrušit lze jen zápis, který se počítá.",
            "own decision"),
    ENTRY_STAYS_IN_MONTH(
            "A correction stays in the month of the entry; for another month it is voided and entered anew.",
            "Oprava zůstává v měsíci zápisu; patří-li zápis do jiného měsíce, zruší se a pořídí znovu.",
            "own decision"),
    REFERRED_TO_THE_KNOWN(
            "Somebody is referred to an organisation or service that the municipality knows.",
            "Odkázat lze jen na organizaci nebo službu, kterou obec eviduje.",
            "own decision"),
    MONTH_IS_OVER(
            "Visits of the portal are counted when the month is over.",
            "Návštěvy portálu se počítají po skončení měsíce.",
            "own decision"),
    COUNT_CORRECTED_WITH_REASON(
            "A count of visits is corrected only with a reason.",
            "Počet návštěv se opravuje jen s důvodem.",
            "own decision"),
    // Effectiveness evaluation
    METHOD_NOT_BEFORE_LAST_YEAR(
            "A version of the method begins with last year or a later one.",
            "Verze metodiky vyhodnocování platí nejdříve od loňského roku.",
            "own decision"),
    BANDS_IN_ORDER(
            "The least scores of A, B and C descend from 100 at most to 0 at least.",
            "Nejnižší skóre pásem A, B a C klesají: od nejvýše 100 k nejméně 0.",
            "domain: monitoring"),
    KIND_WEIGHED_ONCE(
            "A kind of service has its weights once; kinds of Act 108/2006 are in force in the year and only of"
                    + " registered services.",
            "Váhy druhu služby se uvádějí jednou; druh podle zákona č. 108/2006 Sb. v daném roce platí a uvádí se jen"
                    + " u registrovaných služeb.",
            "Act 108/2006"),
    METHOD_INDICATORS_JUDGED(
            "The method weighs indicators that are counted for the kind in its first year and say what is"
                    + " better, each once.",
            "Metodika dává váhu ukazatelům, které se u druhu služby v prvním roce její platnosti sledují a u nichž je"
                    + " určeno, co je lepší, každému jednou.",
            "own decision"),
    WEIGHTS_ADD_UP(
            "The weights of a kind of service add up to 100 per cent.",
            "Součet vah druhu služby je 100 procent.",
            "own decision"),
    COMPARISON_OF_KIND_AND_YEAR(
            "The id of a comparison is that of its kind and year.",
            "Srovnání má identifikátor, který patří jeho druhu služby a roku.",
            "own decision"),
    COMPARISON_HAS_VALUES(
            "Services are compared once one of them has an accepted value for the year.",
            "Služby se srovnávají, až když má aspoň jedna z nich přijatou hodnotu za rok.",
            "domain: monitoring"),
    COMPARISON_CORRECTED_WITH_REASON(
            "A comparison is drawn up anew with a reason, the first time without one.",
            "Srovnání se sestavuje znovu jen s důvodem, poprvé bez něj.",
            "own decision"),
    EVALUATION_OF_MONITORING(
            "An evaluation is of a monitoring of the municipality, and has the id that follows from it.",
            "Vyhodnocení patří ke službě, kterou obec sleduje, a má identifikátor, který z jejího sledování plyne.",
            "own decision"),
    METHOD_WEIGHS_KIND(
            "A service is evaluated by a method that is valid for the year and has weights for its kind.",
            "Služba se vyhodnocuje podle metodiky, která platí pro daný rok a má váhy pro její druh.",
            "domain: monitoring"),
    COMPARED_FIRST(
            "A service is evaluated after the services of its kind were compared.",
            "Služba se vyhodnocuje, až když byly srovnány služby jejího druhu.",
            "domain: monitoring"),
    COMPARISON_UP_TO_DATE(
            "The values of the service in the comparison are those that are accepted.",
            "Hodnoty služby ve srovnání jsou ty, které jsou nyní přijaty.",
            "own decision"),
    EVALUATION_HAS_PARTS(
            "A score has at least one part that did not drop out.",
            "Skóre má aspoň jednu složku, která se započítává.",
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
            "Poskytovatel se k vyhodnocení vyjadřuje a vyhodnocení se stává konečným, až když má verdikt analytika.",
            "domain: monitoring"),
    COMMENT_TERM_LONG_ENOUGH(
            "The term for a comment has at least as many days as the method gives, and is not cut short.",
            "Lhůta k vyjádření má aspoň tolik dnů, kolik stanoví metodika, a nezkracuje se.",
            "own decision"),
    COMMENT_IN_TERM(
            "The provider comments after the invitation and not after its term.",
            "Poskytovatel se vyjadřuje po výzvě a nejpozději v poslední den lhůty.",
            "own decision"),
    COMMENTED_OR_TERM_OVER(
            "An evaluation becomes final after the provider has commented, or the term for it is over.",
            "Vyhodnocení se stává konečným, až když se poskytovatel vyjádřil, nebo když lhůta k vyjádření uplynula.",
            "domain: monitoring"),
    SURVEY_COUNTS(
            "The survey that counts asked about the service, took its last answers in the year and is closed.",
            "Započítává se šetření, které se ptalo na danou službu, jehož poslední den byl v daném roce a které je"
                    + " uzavřeno.",
            "own decision"),
    VISIT_COUNTS(
            "The visit that counts was planned for the service and the year and is closed.",
            "Započítává se návštěva, která byla plánována pro danou službu a rok a je uzavřena.",
            "own decision"),
    FINAL_ON_LATEST_COMPARISON(
            "What becomes final rests on the latest comparison.",
            "Konečným se stává jen vyhodnocení podle posledního srovnání.",
            "own decision"),
    // Statistics form
    FORM_FIELDS_ONCE(
            "Every field of a form has a code of its own.", "Každé pole formuláře má vlastní kód.", "own decision"),
    FORM_FIELD_HAS_ONE_SOURCE(
            "A field is filled from one thing: an indicator, an attribute of the service, money of the year or a text;"
                    + " a share of money names the indicator that it is a share of.",
            "Pole se plní z jediného zdroje: z ukazatele, z údaje o službě, z peněz za rok, nebo textem; u podílu"
                    + " peněz je uveden ukazatel, jehož je podílem.",
            "own decision"),
    FORM_INDICATOR_COUNTED(
            "An indicator of a form counts in the year for services of the form; for all of them where the field is"
                    + " required.",
            "Ukazatel formuláře se v daném roce sleduje u služeb formuláře; u všech, je-li pole povinné.",
            "own decision"),
    FORM_FIELD_UNIT(
            "A field has the unit of what it is filled from, and a text has none.",
            "Pole má jednotku toho, z čeho se plní; textové pole jednotku nemá.",
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
            "A version of a form begins, and a form ends, in a year that is not closed: the year before the running"
                    + " one, unless it was closed, or a later one.",
            "Verze formuláře začíná platit a formulář končí v roce, který není uzavřen: v loňském, pokud uzavřen"
                    + " nebyl, nebo v pozdějším.",
            "domain: monitoring"),
    FORM_KEEPS_WHAT_WAS_HANDED_OVER(
            "A form whose figures of a year were handed over does not change for that year and those before.",
            "Formulář, v němž byly předány údaje za některý rok, se pro tento rok a roky předchozí nemění.",
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
            "Předávají se údaje ke dni předání nebo k některému dřívějšímu dni.",
            "own decision"),
    FORM_HAS_A_SERVICE(
            "A form is handed over with at least one service.",
            "Předává se formulář, který obsahuje aspoň jednu službu.",
            "own decision"),
    INCOMPLETE_FORM_EXPLAINED(
            "A form in which a required field is empty is handed over with a note why.",
            "Formulář, v němž je povinné pole prázdné, se předává s vysvětlením v poznámce.",
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
     * Refuses a command that lacks the reason that it needs, or gives one where there is nothing to give it for.
     *
     * @param needed whether it needs one
     * @param reason as given; a blank one is none where one is needed
     * @param facts in what it is broken; asked only then
     * @throws RuleBroken when it does not hold
     */
    public void requireReason(boolean needed, @Nullable String reason, Supplier<Map<String, Object>> facts) {
        require(needed ? reason != null && !reason.isBlank() : reason == null, facts);
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
