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
            "A limit is not negative and a number of days, months or years is whole.",
            "Limit není záporný a počet dnů, měsíců nebo let je celé číslo.",
            "own decision"),
    PARAMETER_CORRECTED_IN_THE_PAST(
            "A correction is of days that have all passed; from today on a new value is set.",
            "Oprava se týká jen dnů, které minuly; ode dneška se nastavuje nová hodnota.",
            "domain: legal parameters"),
    PARAMETER_CORRECTION_DIFFERS(
            "A correction says another value than the one that was in force.",
            "Oprava uvádí jinou hodnotu, než která platila.",
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
    PROGRAMME_OF_PROCESS(
            "A programme belongs to a planning process of the municipality.",
            "Program patří k procesu plánování obce.",
            "own decision"),
    TIED_TO_PUBLISHED_PLAN(
            "The document that a programme is tied to is a published realisation plan, concept or community plan of the municipality that no later one has replaced.",
            "Dokument, na který program navazuje, je zveřejněný realizační plán, koncepce nebo komunitní plán obce, který nenahradil pozdější.",
            "Plzeň: grants in line with the concept"),
    PRIORITIES_STAND_IN_PLAN(
            "The priorities of a programme stand in the document that it is tied to.",
            "Priority programu jsou v dokumentu, na který program navazuje.",
            "Plzeň: grants in line with the concept"),
    PROGRAMME_PREPARED_AS_DRAFT(
            "A programme is proposed and judged while it is a draft.",
            "Program se navrhuje a posuzuje, dokud je návrhem.",
            "own decision"),
    PROPOSED_AT_STEERING_MEETING(
            "The steering group of the programme's process proposes its draft by a ballot that was carried at a meeting of that day.",
            "Řídící skupina procesu navrhuje program hlasováním o jeho návrhu na jednání toho dne.",
            "Žatec: statute"),
    OPINION_GIVEN_ONCE(
            "A commission gives one opinion on a draft.", "Komise dává k návrhu jedno stanovisko.", "own decision"),
    PROGRAMME_SEEN_BEFORE_APPROVAL(
            "Before its approval a programme has the proposal of the steering group and the opinion of a commission where the statute in effect wants them.",
            "Před schválením má program návrh řídící skupiny a stanovisko komise, žádá-li je platný statut.",
            "Žatec: statute"),
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
    PUBLICATION_ENDS_WHAT_IS_PUBLISHED(
            "Only the publication of a published programme ends.",
            "Ukončit lze jen zveřejnění zveřejněného programu.",
            "own decision"),
    PUBLISHED_LONG_ENOUGH(
            "A programme stays published at least as many days as the law of its publication says.",
            "Program zůstává zveřejněn nejméně tolik dnů, kolik stanoví zákon platný v den zveřejnění.",
            "Act 250/2000 § 10c(1)"),
    PUBLISHED_UNTIL_CLOSING(
            "A programme that is not cancelled stays published until its window has closed.",
            "Nezrušený program zůstává zveřejněn, dokud neskončí lhůta pro podání.",
            "own decision"),
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
            "The closing of the window is put off only before anything is decided from the programme, and while it is published.",
            "Uzávěrku lze odložit jen dříve, než se z programu rozhodlo, a dokud je zveřejněn.",
            "own decision"),
    CANCELLED_BEFORE_AWARDS(
            "A programme is cancelled only before anything is decided from it.",
            "Program lze zrušit jen dříve, než se z něj rozhodlo.",
            "own decision"),
    // Application
    STARTED_BEFORE_CLOSING(
            "An application is started after its programme is published and before its window closes.",
            "Žádost se zakládá po zveřejnění programu a před uzavřením jeho lhůty.",
            "own decision"),
    PROGRAMME_OPEN(
            "An application is submitted while the window of its published programme is open, or until the end of an exception for it alone.",
            "Žádost se podává, dokud je otevřena lhůta zveřejněného programu, nebo do konce výjimky pro ni samotnou.",
            "Act 250/2000 § 10c(2)"),
    ORGANISATION_KNOWN(
            "The applicant is an organisation that the municipality knows.",
            "Žadatelem je organizace, kterou obec eviduje.",
            "own decision"),
    LINE_OF_PROGRAMME(
            "An application and a scenario name a line of their programme.",
            "Žádost i varianta uvádějí větev svého programu.",
            "own decision"),
    SERVICE_KIND_ADMITTED(
            "The service is of a kind that the line of the programme admits.",
            "Služba je druhu, který větev programu připouští.",
            "programme practice"),
    SERVICE_IN_CATALOGUE(
            "A service other than a project stands in the catalogue as of that kind, provided by the applicant to the end of the period.",
            "Služba, která není projektem, je v katalogu jako služba téhož druhu, kterou žadatel poskytuje do konce období.",
            "domain: grants, application"),
    REGISTERED_FOR_WHOLE_PERIOD(
            "A registered service is registered on every day of the period.",
            "Registrovaná služba je registrována po celé období.",
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
    DRAFT_BEFORE_SUBMISSION(
            "A draft is saved until the application is submitted.",
            "Rozepsaná žádost se ukládá jen do podání.",
            "own decision"),
    FILES_BEFORE_SUBMISSION(
            "Files are attached and removed until the application is submitted, and once more while its defects may be cured.",
            "Přílohy se přidávají a odebírají do podání žádosti a znovu po dobu k odstranění vad.",
            "own decision"),
    FILES_ATTACHED_ONCE(
            "A file is attached once under one kind, and an application has no more than fifty.",
            "Soubor se pod jedním druhem přikládá jednou a žádost jich má nejvýše padesát.",
            "own decision"),
    SUBMITTED_ONCE("An application is submitted once.", "Žádost se podává jednou.", "own decision"),
    APPLICATION_SAYS_ALL(
            "A submitted application says whom and what it is for, why, when, at what cost and who acts for the applicant.",
            "Podaná žádost uvádí, na co a proč dotace je, období, rozpočet, účet a kdo za žadatele jedná.",
            "Act 250/2000 § 10a(3)"),
    REPRESENTATIVES_HAVE_LEGAL_TITLE(
            "Of each representative the application says by what right they act.",
            "U každého zástupce žádost uvádí právní důvod zastoupení.",
            "Act 250/2000 § 10a(3)"),
    OWNERS_OR_EXEMPTION(
            "An application names the beneficial owners of the applicant, or else why it names none.",
            "Žádost uvádí skutečné majitele žadatele, nebo důvod, proč je neuvádí.",
            "Act 250/2000 § 10a(3), Act 37/2021"),
    SHARES_ARE_PERCENTAGES(
            "Shares are between 0 and 100 per cent.", "Podíly jsou mezi 0 a 100 procenty.", "own decision"),
    HOLDING_HAS_ICO(
            "A legal person in which the applicant has a share is named with its identification number of eight digits.",
            "Osoba, v níž má žadatel podíl, je uvedena s osmimístným identifikačním číslem.",
            "Act 250/2000 § 10a(3)"),
    LATE_SUBMISSION_IN_TIME(
            "An exception from the window of a published programme ends in the future, after the window and by the last day of decision.",
            "Výjimka z lhůty zveřejněného programu končí v budoucnu, po lhůtě a nejpozději posledním dnem rozhodnutí.",
            "programme practice"),
    STAFF_NOT_OF_APPLICANT(
            "Nobody acts for the municipality on an application of their own organisation.",
            "Za obec nikdo nejedná o žádosti vlastní organizace.",
            "own decision"),
    CURE_ADMITTED(
            "Defects can be cured only where the programme gives days for it.",
            "Vady lze odstranit jen tam, kde k tomu program dává lhůtu.",
            "programme practice"),
    SENT_BACK_ONCE(
            "An application is sent back once.",
            "Žádost se k odstranění vad vrací jednou.",
            "domain: grants, application"),
    SUPPLEMENTED_WHEN_SENT_BACK(
            "Only an application that was sent back is supplemented.",
            "Doplňuje se jen žádost vrácená k odstranění vad.",
            "domain: grants, application"),
    SUPPLEMENTED_IN_TIME(
            "An application is supplemented until the end of the last day of its cure, in Prague.",
            "Žádost se doplňuje do konce posledního dne lhůty k odstranění vad, pražského času.",
            "domain: grants, application"),
    SUPPLEMENT_ONLY_CURES(
            "A supplemented application is for the same service and asks for no more than before.",
            "Doplněná žádost je na tutéž službu a nežádá víc než předtím.",
            "own decision"),
    REJECTED_AFTER_CURE(
            "An application that was sent back is rejected only after the time to supplement it is over.",
            "Žádost vrácená k odstranění vad se vyřadí až po uplynutí lhůty k doplnění.",
            "domain: grants, application"),
    APPLICATION_UNDER_CHECK(
            "An application is checked formally after it is submitted, and again after it is supplemented.",
            "Žádost se formálně kontroluje po podání a znovu po doplnění.",
            "own decision"),
    APPLICATION_NOT_DECIDED(
            "An application is rejected or withdrawn only until it is decided.",
            "Žádost lze vyřadit nebo vzít zpět jen do rozhodnutí.",
            "own decision"),
    // Evaluation
    EVALUATION_OF_APPLICATION(
            "An evaluation is of an application of the municipality that is handed in, under the id that follows from it.",
            "Hodnotí se podaná žádost obce pod označením, které z ní plyne.",
            "own decision"),
    EVALUATOR_APPOINTED(
            "Only who was asked to evaluate an application does so.",
            "Žádost hodnotí jen ten, kdo k tomu byl určen.",
            "domain: grants, evaluation"),
    EVALUATOR_WITHOUT_CONFLICT(
            "Whoever has a conflict of interest does not evaluate.",
            "Kdo je ve střetu zájmů, nehodnotí.",
            "domain: grants, evaluation"),
    INDEPENDENCE_DECLARED_FIRST(
            "An evaluator declares to have no conflict of interest before scoring.",
            "Hodnotitel před bodováním prohlásí, že není ve střetu zájmů.",
            "domain: grants, evaluation"),
    SCORES_EVERY_CRITERION(
            "A score has points and a reason for every criterion that evaluators score, once each.",
            "Hodnocení má body a důvod pro každé kritérium, které hodnotitelé bodují, každé jednou.",
            "domain: grants, evaluation"),
    EFFECTIVENESS_NOT_SCORED_BY_HAND(
            "Nobody scores a criterion by hand whose points are taken from the effectiveness evaluation of the service.",
            "Kritérium, jehož body se přebírají z hodnocení efektivity služby, nikdo neboduje ručně.",
            "domain: monitoring"),
    POINTS_ON_SCALE("Points are on the scale of the programme.", "Body jsou na škále programu.", "programme practice"),
    SCORED_BEFORE_RANKING(
            "Nobody scores once the ranking is drawn up.",
            "Jakmile je sestaveno pořadí, nikdo neboduje.",
            "own decision"),
    RANKED_AFTER_CLOSING(
            "The ranking is drawn up after the window of a published programme has closed.",
            "Pořadí se sestavuje po uzavření lhůty zveřejněného programu.",
            "own decision"),
    CHECKED_BEFORE_RANKING(
            "Every application handed in is checked formally before the ranking.",
            "Každá podaná žádost je před sestavením pořadí formálně zkontrolována.",
            "own decision"),
    EVALUATED_WHOLE(
            "Every application is scored by as many evaluators as the programme wants, one more where they are far apart, and by everybody asked.",
            "Každou žádost hodnotí tolik hodnotitelů, kolik žádá program, při velkém rozpětí o jednoho více, a všichni určení.",
            "domain: grants, evaluation"),
    RANKING_DRAWN_UP_FIRST(
            "Ties, scenarios and recommendations rest on a ranking of all applications.",
            "Shody, varianty a doporučení se opírají o pořadí všech žádostí.",
            "own decision"),
    REOPENED_BEFORE_RECOMMENDATION(
            "A ranking is opened again only before a commission has recommended.",
            "Pořadí lze znovu otevřít jen před doporučením komise.",
            "own decision"),
    TIE_ORDERED_WHOLE(
            "All applications that tie at one place are ordered together, and no others.",
            "Řadí se najednou všechny žádosti se shodným pořadím a žádné jiné.",
            "domain: grants, evaluation"),
    ALLOCATION_TERMS_SENSIBLE(
            "What is divided and its step are positive, units are not negative, a share is a percentage.",
            "Dělená částka i její krok jsou kladné, jednotky nezáporné, podíl je procento.",
            "own decision"),
    RECOMMENDS_RANKED_APPLICATIONS(
            "A recommendation names applications of the ranking, each once.",
            "Doporučení uvádí žádosti z pořadí, každou jednou.",
            "own decision"),
    RECOMMENDATION_CARRIED(
            "Everybody who voted is counted once, and more than half voted for it.",
            "Každý hlasující je započten jednou a pro hlasovala více než polovina.",
            "own decision"),
    VOTER_WITHOUT_CONFLICT(
            "Whoever has a conflict of interest on an application does not vote on it.",
            "Kdo je u žádosti ve střetu zájmů, o ní nehlasuje.",
            "domain: grants, evaluation"),
    // Allocation
    TIES_ORDERED_FIRST(
            "Applications that tie are ordered by the body, with a reason, before the cut goes through them.",
            "Žádosti se stejným počtem bodů seřadí orgán s odůvodněním dříve, než mezi nimi vede čára.",
            "domain: grants, evaluation"),
    UNITS_KNOWN(
            "Per unit of capacity needs the rate and the units of each application.",
            "Přidělení na jednotku kapacity potřebuje sazbu a počet jednotek každé žádosti.",
            "programme practice"),
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
            "Each award is decided, and withdrawn, by the body competent for its amount, or by a higher one.",
            "O každé dotaci, i o jejím odnětí, rozhoduje orgán příslušný podle její výše, nebo vyšší.",
            "Act 128/2000 § 85(c), § 102(3)"),
    RESOLUTION_USED_ONCE(
            "A resolution sets the allocation of a programme, decides its applications and changes an award once each.",
            "Usnesení stanoví alokaci programu, rozhodne o jeho žádostech a změní dotaci vždy jen jednou.",
            "own decision"),
    REFUSED_BY_THIS_PROGRAMME(
            "A resolution turns a refusal of its own programme that stands into an award.",
            "Usnesení mění v dotaci zamítnutí svého programu, které platí.",
            "domain: grants, decision"),
    GRANT_OF_THIS_PROGRAMME(
            "A resolution changes awards of its own programme.",
            "Usnesení mění dotace svého programu.",
            "own decision"),
    CHANGE_NAMES_RESOLUTION(
            "A change names the earlier resolution on this award that it changes.",
            "Změna uvádí dřívější usnesení o této dotaci, které mění.",
            "domain: grants, decision"),
    CHANGE_HAS_EFFECT(
            "A change leaves an award that is positive and other than before; what is to be nothing is withdrawn.",
            "Změna ponechává dotaci kladnou a jinou než dosud; celá se odnímá.",
            "own decision"),
    GRANT_NOT_WITHDRAWN(
            "A withdrawn grant is neither agreed on, changed nor paid, nor withdrawn again, unless a further resolution awards it again.",
            "Odňatá dotace se nesjednává, nemění, neplatí ani znovu neodnímá, dokud ji další usnesení nepřizná znovu.",
            "domain: grants, changes"),
    AWARD_NOT_BELOW_PAID(
            "An award is not lowered below what is paid.",
            "Dotaci nelze snížit pod vyplacenou částku.",
            "own decision"),
    // Grant
    ACTS_AS_PERSON(
            "Who acts where money moves is a person.",
            "Kdo jedná tam, kde jde o peníze, je konkrétní osoba.",
            "Act 320/2001 § 26"),
    DUTIES_SEPARATED(
            "Two acts that check each other are done by two persons.",
            "Dva úkony, které se navzájem kontrolují, dělají dvě osoby.",
            "glossary: roles; Act 320/2001 § 26"),
    STAFF_NOT_OF_RECIPIENT(
            "Nobody acts for the municipality on a grant of their own organisation.",
            "Za obec nikdo nejedná o dotaci vlastní organizace.",
            "own decision"),
    AGREEMENT_SIGNED_ONCE(
            "An agreement is signed once, unless the one before is void or ended when the grant was withdrawn.",
            "Smlouva se podepisuje jednou, není-li dřívější zrušena nebo neskončila-li odnětím dotace.",
            "own decision"),
    AGREEMENT_COMPLETE(
            "An agreement states purpose, conditions, period, settlement day, accounts, the duty on transformation, budget and instalments.",
            "Smlouva uvádí účel, podmínky, dobu použití, den vyúčtování, účty, povinnost při přeměně, rozpočet a splátky.",
            "Act 250/2000 § 10a(5)"),
    AGREEMENT_PERIOD_IN_ORDER(
            "The period of an agreement is that of the award, settlement is not due before its end; an amendment only extends it.",
            "Doba použití je podle přiznané dotace, vyúčtování není dříve než její konec; dodatek ji jen prodlužuje.",
            "domain: grants, changes"),
    REGIME_AND_TOLERANCE_STAY(
            "An amendment changes neither the regime of aid nor the tolerance of the budget.",
            "Dodatek nemění režim podpory ani toleranci rozpočtu.",
            "domain: legal parameters"),
    ONE_AID_REGIME_FOR_A_SERVICE(
            "Agreements for one service that are in force for the same time are under one regime of aid.",
            "Smlouvy na tutéž službu platné pro stejnou dobu mají jeden režim podpory.",
            "domain: legal parameters"),
    TOLERANCE_IS_A_PERCENTAGE(
            "The tolerance of a budget is between 0 and 100 per cent.",
            "Tolerance rozpočtu je mezi 0 a 100 procenty.",
            "programme practice"),
    PREPARED_BEFORE_SIGNING(
            "What is signed was prepared under its number and not signed yet.",
            "Podepisuje se to, co bylo pod svým číslem připraveno a dosud nepodepsáno.",
            "own decision"),
    SIGNED_AFTER_AWARD(
            "An agreement or amendment is not signed before the resolution behind it, nor before the document that it follows.",
            "Smlouva ani dodatek nejsou podepsány před usnesením, o které se opírají, ani před listinou, na niž navazují.",
            "Act 250/2000 § 10a"),
    INSTALMENTS_SUM_TO_AMOUNT(
            "Instalments and lines of the budget are positive and sum to the amount of the agreement.",
            "Splátky i položky rozpočtu jsou kladné a jejich součet je částka smlouvy.",
            "own decision"),
    BUDGET_LINES_DIFFER(
            "Lines of a budget have different names.", "Položky rozpočtu mají různé názvy.", "own decision"),
    NUMBER_USED_ONCE(
            "An agreement and its amendments have different numbers.",
            "Smlouva a její dodatky mají různá čísla.",
            "own decision"),
    AGREEMENT_SIGNED_FIRST(
            "Publication, amendment and payment follow a signed agreement that is not void and has not ended.",
            "Zveřejnění, dodatek i platba následují po podepsané smlouvě, která není zrušena ani neskončila.",
            "Act 250/2000 § 10a"),
    PAPER_KNOWN(
            "What is published is the agreement or an amendment under its number.",
            "Zveřejňuje se smlouva nebo dodatek pod svým číslem.",
            "own decision"),
    REGISTERED_ONCE(
            "An agreement, and each amendment, is registered once and not before it is signed.",
            "Smlouva i každý dodatek se registrují jednou, a ne před podpisem.",
            "Act 340/2015"),
    REGISTERED_IN_TIME(
            "Above the limit an agreement or amendment that is not registered within the months set is void.",
            "Nad limit je smlouva či dodatek neregistrovaný ve stanovené lhůtě zrušen od počátku.",
            "Act 340/2015 § 7"),
    POSTED_ONCE(
            "An agreement, and each amendment, is posted on the board once and not before it is signed.",
            "Smlouva i každý dodatek se zveřejní na úřední desce jednou, a ne před podpisem.",
            "Act 250/2000 § 10d"),
    AMENDMENT_FOLLOWS_AWARD(
            "An amendment brings the agreement to an award that has changed, or changes what else it says.",
            "Dodatek přivádí smlouvu ke změněné dotaci, nebo mění jiné její ujednání.",
            "own decision"),
    CHANGE_HAS_RESOLUTION(
            "A change of purpose, period, conditions or of the budget beyond its tolerance has a resolution behind it.",
            "Změna účelu, doby, podmínek nebo rozpočtu nad toleranci se opírá o usnesení.",
            "domain: grants, changes"),
    BUDGET_MOVE_KEEPS_SUM(
            "Money moves between lines of the budget without changing their sum.",
            "Peníze se přesouvají mezi položkami rozpočtu, aniž se mění jejich součet.",
            "domain: grants, changes"),
    BUDGET_MOVE_WITHIN_TOLERANCE(
            "Without approval a line of the budget moves by no more than the tolerance of the agreement, and no line is added.",
            "Bez schválení se položka rozpočtu mění nejvýše o toleranci smlouvy a žádná nepřibývá.",
            "programme practice: 15 to 20 per cent"),
    REGISTERED_BEFORE_PAYMENT(
            "Above the limit of the day of signing nothing is paid before the agreement or amendment is registered.",
            "Nad limit dne podpisu se nic neplatí před registrací smlouvy nebo dodatku.",
            "Act 340/2015"),
    PAYMENTS_NOT_ABOVE_GRANT(
            "Payments, made and approved, are never above what is contracted, nor above the award in force.",
            "Platby provedené i schválené nikdy nepřesáhnou smluvenou částku ani platnou dotaci.",
            "own decision"),
    PAYMENTS_NOT_SUSPENDED(
            "Nothing is approved or paid while payments are suspended.",
            "Dokud jsou platby pozastaveny, nic se neschvaluje ani neplatí.",
            "domain: grants, changes"),
    REGISTERED_WHEN_PAID(
            "Nothing is approved, paid or set off for a registered service whose registration has lapsed.",
            "Na registrovanou službu, jejíž registrace zanikla, se nic neschvaluje, neplatí ani nezapočítává.",
            "programme practice (domain: legal parameters)"),
    VARIABLE_SYMBOL_IS_DIGITS(
            "A variable symbol has one to ten digits.",
            "Variabilní symbol má jednu až deset číslic.",
            "Czech bank payments"),
    PAID_AFTER_SIGNING(
            "Nothing is paid before the agreement is signed.",
            "Nic se neplatí před podpisem smlouvy.",
            "Act 250/2000 § 10a"),
    PAYMENT_APPROVED_FIRST(
            "A payment is made or taken back after its approval, once.",
            "Platba se provede nebo odvolá po svém schválení, jednou.",
            "Act 320/2001 § 26"),
    ENTRY_RECORDED_ONCE(
            "An entry of the ledger is recorded once under its id.",
            "Záznam v účtu dotace se pod svým označením zapisuje jednou.",
            "own decision"),
    RETURN_NOT_ABOVE_PAID(
            "What is demanded back, or comes back, is never above what is paid and neither returned nor owed.",
            "Požadovaná ani přijatá vratka nepřesáhne to, co je vyplaceno a není vráceno ani dluženo.",
            "own decision"),
    RETURN_NOT_ABOVE_OWED(
            "What answers a demanded return is not above what of it is still owed, nor above the payment that it is set off against.",
            "Plnění vratky nepřesáhne to, co z ní zbývá, ani platbu, proti níž se započítává.",
            "own decision"),
    ENTRY_REVERSIBLE(
            "An entry of the ledger is taken back once, while nothing rests on it and what stays paid is within contract and award.",
            "Záznam v účtu dotace se opraví protizápisem jednou, dokud na něm nic nestojí a vyplaceno zůstává v mezích smlouvy a dotace.",
            "own decision"),
    USE_WITHIN_PAID(
            "What is accounted for as used is not negative, in lines of the budget and not above what is paid.",
            "Vyúčtované použití není záporné, je v položkách rozpočtu a nepřesahuje vyplacenou částku.",
            "own decision"),
    // Reports on what a grant is used for
    REPORTING_DUTY_HAS_TIME(
            "An agreement gives 1 to 366 days after the end of a period to report on it.",
            "Smlouva dává na výkaz 1 až 366 dnů po konci období.",
            "own decision"),
    REPORTING_DUTY_STAYS(
            "An amendment does not change the duty to report, by which the monitoring is planned.",
            "Dodatek nemění povinnost vykazovat, podle níž je naplánováno sledování.",
            "own decision"),
    HOLD_IN_AGREEMENT(
            "An overdue report holds payments only where the agreement says so.",
            "Zpožděný výkaz zadržuje platby jen tam, kde to stanoví smlouva.",
            "domain: monitoring"),
    PAYMENTS_NOT_HELD(
            "Nothing is approved, paid or set off while a report is overdue that the agreement holds payments for.",
            "Dokud chybí výkaz, pro který smlouva platby zadržuje, nic se neschvaluje, neplatí ani nezapočítává.",
            "domain: monitoring");

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
