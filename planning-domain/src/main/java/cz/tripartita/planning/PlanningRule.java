package cz.tripartita.planning;

/** Every business rule of planning: a sentence in both languages, and where it comes from. */
public enum PlanningRule {
    HAPPENED_ON_NOT_IN_FUTURE(
            "The day on which something happened is not in the future.",
            "Den, kdy se věc stala, nesmí být v budoucnosti.",
            "planning, Time"),
    ACTING_PERSON_NAMED(
            "Whoever acts here is a known person, so that the record can name them.",
            "Kdo zde jedná, musí být určitá osoba, aby ji záznam mohl uvést.",
            "audit trail: every event says who"),
    FACILITATES_ONLY_OWN_GROUPS(
            "A group is led by its own facilitators, by the coordinator or by the head.",
            "Skupinu vedou jen její facilitátoři, koordinátor nebo vedoucí odboru.",
            "glossary, Roles"),
    PERSON_KNOWN(
            "The person that is referred to exists in the same municipality.",
            "Osoba, na kterou se odkazuje, musí být v téže obci evidována.",
            "architecture, Tenancy"),
    ORGANISATION_KNOWN(
            "The organisation that is referred to exists in the same municipality.",
            "Organizace, na kterou se odkazuje, musí být v téže obci evidována.",
            "architecture, Tenancy"),
    PROCESS_KNOWN(
            "The planning process that is referred to exists in the same municipality.",
            "Proces plánování, na který se odkazuje, musí být v téže obci založen.",
            "architecture, Tenancy"),
    GROUP_KNOWN(
            "The working group that is referred to exists in the same municipality.",
            "Pracovní skupina, na kterou se odkazuje, musí být v téže obci zřízena.",
            "architecture, Tenancy"),
    MEETING_KNOWN(
            "The meeting that is referred to exists in the same municipality.",
            "Jednání, na které se odkazuje, musí být v téže obci svoláno.",
            "architecture, Tenancy"),
    PROPOSAL_KNOWN(
            "The proposal that is referred to exists in the same municipality.",
            "Návrh, na který se odkazuje, musí být v téže obci podán.",
            "architecture, Tenancy"),
    ICO_VALID(
            "An identification number has eight digits, the last of which is its check digit.",
            "IČO má osm číslic a poslední z nich je kontrolní.",
            "planning, Network and providers"),
    STATUTE_APPROVED_BY_COUNCIL(
            "A statute is approved by the council, under a number.",
            "Organizační řád schvaluje rada obce usnesením s číslem.",
            "planning, Statute (Žatec: council 518/20)"),
    RESOLUTION_NOT_IN_FUTURE(
            "A resolution was adopted before the day on which it is acted upon, or on it.",
            "Usnesení bylo přijato nejpozději v den, kdy se podle něj jedná.",
            "planning, Time"),
    STATUTE_NOT_BEFORE_APPROVAL(
            "A statute takes effect on the day of its approval or later.",
            "Organizační řád je účinný nejdříve dnem schválení.",
            "planning, Statute"),
    STATUTE_AFTER_PREVIOUS(
            "A version of the statute takes effect after the version that it repeals.",
            "Znění organizačního řádu nabývá účinnosti po znění, které ruší.",
            "planning, Statute"),
    ALL_SIDES_TAKE_PART(
            "All three sides take part in the process: commissioner, providers, users.",
            "Procesu se účastní všechny tři strany: zadavatel, poskytovatelé, uživatelé.",
            "planning, Statute"),
    GROUPS_DECIDE_BY_CONSENSUS(
            "Working groups decide on planning content by consensus.",
            "Pracovní skupiny rozhodují o obsahu plánování konsenzem.",
            "planning, Statute (Plzeň)"),
    STATUTE_LISTS_EACH_ONCE(
            "A statute lists each side, area, body and kind of document once, and each step of a document once.",
            "Organizační řád uvádí každou stranu, oblast, orgán a druh dokumentu jednou a každý krok dokumentu jednou.",
            "planning, Statute"),
    AREA_COMPLETE(
            "An area has a code, a name, and either target groups or kinds of service.",
            "Oblast má kód, název a buď cílové skupiny, nebo druhy služeb.",
            "planning, Statute; glossary, area"),
    PUBLICATION_IS_LAST_STEP(
            "A document is published as the last of its steps.",
            "Zveřejnění je posledním krokem dokumentu.",
            "planning, Statute; Documents"),
    RULES_VERSION_NOT_LOWERED(
            "A statute does not go back to an earlier version of the rules of procedure.",
            "Organizační řád se nevrací ke staršímu znění jednacího řádu.",
            "planning, Membership"),
    STATUTE_IN_EFFECT(
            "A version of the statute is in effect on the day.",
            "V daný den je účinné některé znění organizačního řádu.",
            "planning, Statute"),
    AREA_IN_STATUTE(
            "A group is for areas of the statute in effect.",
            "Skupina je zřízena pro oblasti účinného organizačního řádu.",
            "planning, Statute"),
    MEMBERSHIP_IS_PERSONAL(
            "Members apply, sign and leave for themselves alone.",
            "Člen se přihlašuje, podepisuje a odchází jen sám za sebe.",
            "glossary, Roles"),
    ORGANISATION_NAMED(
            "A member speaks for an organisation, except an individual citizen on the side of users.",
            "Člen zastupuje organizaci; výjimkou je jen občan na straně uživatelů.",
            "planning, Membership"),
    ONE_MEMBERSHIP_AT_A_TIME(
            "A person has one membership in a group at a time.",
            "Osoba má ve skupině v jednu chvíli jen jedno členství.",
            "planning, Membership"),
    MEMBERSHIP_ID_NEW(
            "Each membership has an id of its own.", "Každé členství má své vlastní označení.", "planning, Membership"),
    MEMBERSHIP_KNOWN(
            "The membership was applied for in this group.",
            "O členství bylo v této skupině požádáno.",
            "planning, Membership"),
    MEMBERSHIP_NOT_OVER(
            "A membership that has ended does not come back; the person applies anew.",
            "Ukončené členství se neobnovuje, osoba se přihlásí znovu.",
            "planning, Membership"),
    MEMBERSHIP_STARTED(
            "Only a membership that has started can end, and not before its first day.",
            "Ukončit lze jen členství, které začalo, a ne dříve než v den vzniku.",
            "planning, Membership"),
    RULES_VERSION_OF_THE_DAY(
            "A member signs the rules of procedure in the version of the day.",
            "Člen podepisuje jednací řád ve znění platném v den podpisu.",
            "planning, Membership"),
    TASK_ID_NEW("Each task has an id of its own.", "Každý úkol má své vlastní označení.", "planning, Meetings"),
    TASK_KNOWN("The task was assigned in this group.", "Úkol byl zadán v této skupině.", "planning, Meetings"),
    MEETING_NOT_SCHEDULED(
            "The meeting is neither opened, closed nor cancelled yet.",
            "Jednání ještě není zahájeno, ukončeno ani zrušeno.",
            "planning, Meetings"),
    MEETING_NOT_OPEN(
            "This takes place between the opening and the closing of a meeting.",
            "Toto se děje mezi zahájením a ukončením jednání.",
            "planning, Consensus; Meetings"),
    MEETING_NOT_CLOSED(
            "Minutes are about a meeting that was closed.",
            "Zápis se pořizuje z ukončeného jednání.",
            "planning, Meetings"),
    MEETING_OF_ANOTHER_GROUP(
            "The meeting is one of the same group.", "Jde o jednání téže skupiny.", "planning, Consensus"),
    AGENDA_ITEM_TITLED(
            "An item of the agenda has a title of at most 300 characters.",
            "Bod programu má název o nejvýše 300 znacích.",
            "planning, Meetings"),
    AGENDA_ITEM_OF_ONE_SUBJECT(
            "An item of the agenda names at most one thing, a proposal or a document.",
            "Bod programu uvádí nejvýše jednu věc: návrh, nebo dokument.",
            "planning, Meetings (own)"),
    DOCUMENT_OF_ANOTHER_PROCESS(
            "A body deals with documents of its own process.",
            "Orgán projednává dokumenty svého procesu.",
            "planning, Documents (own)"),
    SUBJECT_ON_AGENDA(
            "A body decides on a document or a proposal at a meeting that has it on its agenda.",
            "O dokumentu nebo návrhu orgán rozhoduje na jednání, které jej má na programu.",
            "planning, Meetings (own, as with consensus)"),
    ATTENDANCE_ONLY_OF_MEMBERS(
            "Attendance is recorded of current members; others are guests.",
            "Účast se zaznamenává u současných členů, ostatní jsou hosté.",
            "planning, Meetings"),
    ATTENDANCE_OF_EVERY_MEMBER(
            "At closing every member has been found present, excused or absent.",
            "Při ukončení je u každého člena zaznamenáno, zda je přítomen, omluven, nebo nepřítomen.",
            "planning, Meetings"),
    MINUTES_NOT_YET_APPROVED(
            "Approved minutes are not rewritten.", "Schválený zápis se nepřepisuje.", "planning, Meetings"),
    MINUTES_APPROVED(
            "Only approved minutes are published.", "Zveřejňuje se jen schválený zápis.", "planning, Meetings"),
    MINUTES_LATEST_REVISION(
            "Approval and publication name the latest revision of the minutes.",
            "Schválení i zveřejnění uvádí poslední znění zápisu.",
            "planning, Meetings"),
    MINUTES_APPROVED_BY_ANOTHER(
            "Minutes are approved by another person than the one who drafted them.",
            "Zápis schvaluje jiná osoba, než která jej sepsala.",
            "glossary, Roles: head"),
    SITTING_IS_PUBLIC(
            "Minutes are published where the statute makes the sitting public.",
            "Zápis se zveřejňuje tam, kde je jednání podle organizačního řádu veřejné.",
            "planning, Meetings (Plzeň)"),
    AREA_OF_THE_GROUP(
            "A proposal belongs to an area of its group.",
            "Návrh patří do oblasti své skupiny.",
            "planning, Consensus"),
    COST_NOT_NEGATIVE(
            "An expected cost is not negative.", "Předpokládané náklady nejsou záporné.", "planning, Consensus"),
    TIE_IS_A_NEED(
            "A proposal ties to another proposal of the kind need.",
            "Návrh se váže na jiný návrh druhu potřeba.",
            "planning, Consensus"),
    PROPOSES_ONLY_IN_OWN_GROUPS(
            "Members act on proposals of groups whose current members they are.",
            "Člen jedná o návrzích skupin, jejichž současným členem je.",
            "glossary, Roles: member"),
    SUPERSEDES_ONLY_CONSENSUS(
            "A proposal supersedes one that reached consensus.",
            "Návrh nahrazuje jen návrh, o kterém bylo dosaženo konsenzu.",
            "planning, Consensus"),
    PROPOSAL_OF_ANOTHER_GROUP(
            "The proposal is one of the same group.", "Jde o návrh téže skupiny.", "planning, Consensus"),
    PROPOSAL_ID_NEW(
            "Each new proposal has an id of its own.",
            "Každý nový návrh má své vlastní označení.",
            "architecture, Inside a domain module"),
    PROPOSAL_NOT_OPEN(
            "The proposal is open: neither adjourned nor ended.",
            "Návrh je otevřený: není odročen ani ukončen.",
            "planning, Consensus"),
    ROUND_NOT_OPEN(
            "A position, an amendment and a consensus name the open round.",
            "Stanovisko, změna znění i konsenzus uvádějí otevřené kolo.",
            "planning, Consensus"),
    POSITION_IS_PERSONAL(
            "A member declares a position for themselves alone.",
            "Člen vyjadřuje stanovisko jen sám za sebe.",
            "planning, Consensus"),
    POSITION_NEEDS_REASON(
            "An objection and standing aside are given with a reason.",
            "Nesouhlas i zdržení se uvádějí s důvodem.",
            "planning, Consensus"),
    ONLY_MEMBERS_TAKE_POSITIONS(
            "Positions are those of current members of the group.",
            "Stanovisko zaujímají současní členové skupiny.",
            "planning, Consensus"),
    ON_BEHALF_ONLY_AT_MEETING(
            "A position is recorded on behalf of a member at a meeting, and the meeting is named.",
            "Stanovisko za člena se zaznamenává na jednání a to se uvede.",
            "planning, Consensus"),
    ON_BEHALF_ONLY_OF_PRESENT(
            "A position declared at a meeting is that of a member present.",
            "Stanovisko na jednání je stanoviskem přítomného člena.",
            "planning, Consensus"),
    AMENDED_BY_AUTHOR_OR_STAFF(
            "A wording is amended by its author, or by those who lead the group.",
            "Znění mění autor návrhu, nebo ti, kdo skupinu vedou.",
            "planning, Consensus"),
    AMENDMENT_CHANGES_WORDING(
            "An amendment changes the wording.", "Změnou se znění skutečně mění.", "planning, Consensus"),
    PROPOSAL_NOT_ON_AGENDA(
            "Consensus is declared at a meeting that has the proposal on its agenda.",
            "Konsenzus se vyhlašuje na jednání, které má návrh na programu.",
            "planning, Consensus"),
    CONSENSUS_CONDITIONS_NOT_MET(
            "Every member present has declared, no current member objects, and on each of the three sides a member present agrees.",
            "Všichni přítomní se vyjádřili, žádný současný člen není proti a na každé ze tří stran souhlasí někdo z přítomných.",
            "planning, Consensus (Plzeň)"),
    WITHDRAWN_BY_AUTHOR("A proposal is withdrawn by its author.", "Návrh bere zpět jeho autor.", "planning, Consensus"),
    SUCCESSOR_HAS_CONSENSUS(
            "A proposal is superseded by one that names it and has reached consensus.",
            "Návrh je nahrazen návrhem, který jej uvádí a dosáhl konsenzu.",
            "planning, Consensus"),
    MERGES_SEVERAL(
            "At least two different proposals are merged.",
            "Slučují se nejméně dva různé návrhy.",
            "planning, Consensus"),
    SPLITS_INTO_SEVERAL(
            "A proposal is split into at least two others.",
            "Návrh se dělí nejméně na dva další.",
            "planning, Consensus"),
    STATUTE_DRAFTED(
            "A statute that is decided on has been drafted.",
            "Organizační řád, o kterém se rozhoduje, byl nejprve navržen.",
            "planning, Statute"),
    STATUTE_LATEST_REVISION(
            "A decision on a statute names the latest revision of its draft.",
            "Rozhodnutí o organizačním řádu uvádí poslední znění jeho návrhu.",
            "planning, Statute"),
    STATUTE_NOT_DECIDED_BEFORE_DRAFT(
            "A statute is decided on after it was drafted.",
            "O organizačním řádu se rozhoduje až po jeho navržení.",
            "planning, Statute"),
    STATUTE_STEP_IN_PATH(
            "A draft of the statute takes the steps that the statute in effect asks for, and no others.",
            "Návrh organizačního řádu prochází jen kroky, které stanoví účinný řád.",
            "planning, Statute (Žatec)"),
    STATUTE_STEP_IN_ORDER(
            "A draft of the statute takes its steps in their order.",
            "Návrh organizačního řádu prochází kroky v jejich pořadí.",
            "planning, Statute (Žatec: steering group, commission, council)"),
    PROGRAMME_IS_PROPOSED_OR_JUDGED(
            "What a statute wants of a grant programme before its approval is the proposal of the steering group, the opinion of a commission, both or neither.",
            "Před schválením dotačního programu může statut žádat návrh řídící skupiny, stanovisko komise, obojí, nebo nic.",
            "Žatec: statute"),
    STATUTE_ENDS_WITH_COUNCIL(
            "A statute goes to the steering group, to commissions and last to the council.",
            "Organizační řád projednává řídící skupina, komise a nakonec rada.",
            "planning, Statute (Žatec)"),
    STATUTE_NUMBERS_SENSIBLE(
            "Numbers of a statute make sense: days, months and counts are positive, parts are not above the whole.",
            "Čísla v organizačním řádu dávají smysl: dny, měsíce a počty jsou kladné, podíly nepřesahují celek.",
            "planning, Statute"),
    MAJORITY_HAS_THRESHOLD(
            "A majority has a quorum and a share; the other rules have none.",
            "Většina má kvórum a podíl hlasů, ostatní způsoby rozhodování je nemají.",
            "planning, Statute"),
    COMMISSIONS_NAMED(
            "The commissions are named whose opinions a document asks for, and no others.",
            "U dokumentu jsou uvedeny právě ty komise, o jejichž stanovisko se žádá.",
            "planning, Statute"),
    COMMISSION_NAMED_IN_STATUTE(
            "An opinion is that of a commission that the statute names.",
            "Stanovisko vydává komise, kterou organizační řád uvádí.",
            "planning, Statute"),
    STEERING_GROUP_APPROVED(
            "The steering group approved this very draft at the meeting that is named.",
            "Řídící skupina na uvedeném jednání schválila právě toto znění.",
            "planning, Statute (Žatec); Documents (Nový Jičín)"),
    SEAT_OF_STEERING_OR_PLATFORM(
            "Seats that go with an office are those of the steering group and of the expert platform.",
            "Místa spojená s funkcí jsou v řídící skupině a v odborné platformě.",
            "planning, Statute"),
    OFFICE_IN_STATUTE(
            "An office that changes hands is one that the statute gives a seat.",
            "Předává se funkce, které organizační řád přiznává místo.",
            "planning, Statute"),
    COOPERATION_AGREED_ONCE(
            "A municipality of the district joins once at a time.",
            "Obec okresu se k procesu připojuje jen jednou zároveň.",
            "planning, Statute (Nový Jičín)"),
    COOPERATION_AGREED(
            "Only a municipality that takes part can leave.",
            "Odejít může jen obec, která se procesu účastní.",
            "planning, Statute (Nový Jičín)"),
    CONTRIBUTION_NOT_NEGATIVE(
            "A yearly contribution is not negative.", "Roční příspěvek není záporný.", "planning, Statute"),
    BODY_OF_THE_PROCESS(
            "Beside working groups, a process has a steering group and an expert platform.",
            "Kromě pracovních skupin má proces řídící skupinu a odbornou platformu.",
            "planning, Statute (Nový Jičín, Žatec)"),
    AREAS_OF_WORKING_GROUP(
            "A working group is for one area or more; the steering group and the platform are for none.",
            "Pracovní skupina má aspoň jednu oblast, řídící skupina a odborná platforma žádnou.",
            "planning, Statute; glossary, working group"),
    BODY_DECIDES_MATTER(
            "A body decides what the statute gives it to decide.",
            "Orgán rozhoduje o tom, co mu organizační řád svěřuje.",
            "planning, Statute"),
    BODY_VOTES_ON_MATTER(
            "Proposals are agreed upon by positions; a ballot is for what a majority decides or a body advises.",
            "O návrzích se shoduje stanovisky; hlasuje se o tom, o čem rozhoduje většina nebo k čemu orgán radí.",
            "planning, Consensus"),
    SUBJECT_KNOWN(
            "What a body decides on is there, in the draft or round that is named.",
            "To, o čem orgán rozhoduje, existuje, a to v uvedeném znění.",
            "planning, Statute; Documents"),
    DECISION_ID_NEW(
            "Each decision has an id of its own.", "Každé rozhodnutí má své vlastní označení.", "planning, Meetings"),
    INVITED_IN_TIME(
            "Members are invited as many days before a meeting as the statute says.",
            "Členové jsou pozváni tolik dní předem, kolik stanoví organizační řád.",
            "planning, Statute (practice: 7 days)"),
    MOST_MEMBERS_OF_ONE_PROVIDER(
            "No more members of a group speak for one provider than the statute allows.",
            "Za jednoho poskytovatele je ve skupině nejvýše tolik členů, kolik dovoluje organizační řád.",
            "planning, Statute (Žatec: 2)"),
    TRANSFER_WITHIN_ORGANISATION(
            "A membership is transferred within the organisation that the member speaks for.",
            "Členství se převádí jen v rámci organizace, kterou člen zastupuje.",
            "planning, Membership"),
    RULES_SIGNED_ANEW(
            "Where the statute asks for it, members sign the rules of procedure anew before they take part.",
            "Kde to organizační řád žádá, členové před další účastí znovu podepíší jednací řád.",
            "planning, Membership"),
    STATUTE_HAS_LEADERS(
            "Leaders are elected where the statute knows them.",
            "Vedoucí skupin se volí tam, kde je organizační řád zná.",
            "planning, Statute (Žatec)"),
    CANDIDATE_IS_MEMBER(
            "A leader is a current member of the group.",
            "Vedoucím skupiny je její současný člen.",
            "planning, Membership and leader"),
    GROUP_HAS_LEADER(
            "A leader is recalled who is in office.",
            "Odvolat lze jen vedoucího, který je ve funkci.",
            "planning, Membership and leader"),
    QUORUM_REACHED(
            "A ballot is taken when enough members are present.",
            "Hlasuje se, je-li přítomen dostatek členů.",
            "planning, Membership and leader (Žatec: two thirds of members)"),
    BALLOTS_HELD(
            "No more ballots are cast than those present hold.",
            "Odevzdaných hlasů není víc, než kolik jich přítomní mají.",
            "planning, Statute"),
    DOCUMENT_KNOWN(
            "The document that is referred to exists in the same municipality.",
            "Dokument, na který se odkazuje, musí být v téže obci založen.",
            "architecture, Tenancy"),
    DOCUMENT_LED_BY_COORDINATOR(
            "Documents are written and led through their steps by the coordinator or the head.",
            "Dokumenty sepisuje a jejich projednáním provází koordinátor nebo vedoucí odboru.",
            "glossary, Roles: coordinator"),
    DOCUMENT_KIND_DRAFTED_FREELY(
            "The statute is drafted in its process, a balance report from its plan; begun as such are a concept, a community plan, a realisation plan and grant rules.",
            "Organizační řád se připravuje v rámci procesu a bilanční zpráva z plánu; samostatně se zakládá koncepce, komunitní plán, realizační plán a dotační pravidla.",
            "planning, Documents"),
    DOCUMENT_PERIOD_IN_ORDER(
            "The period of a document does not end before it begins.",
            "Období dokumentu nekončí dříve, než začíná.",
            "planning, Documents"),
    REALISATION_PLAN_OF_ONE_YEAR(
            "A realisation plan is for exactly one calendar year.",
            "Realizační plán je přesně na jeden kalendářní rok.",
            "glossary, realisation plan (Plzeň)"),
    PLAN_CARRIES_OUT_CONCEPT(
            "A realisation plan carries out a published concept or community plan of its process that is for its year too; no other document does.",
            "Realizační plán naplňuje zveřejněnou koncepci nebo komunitní plán svého procesu, které platí i pro jeho rok; jiný dokument ne.",
            "planning, Documents (Plzeň)"),
    SUPERSEDES_PUBLISHED_DOCUMENT(
            "A document supersedes a published one of the same kind and process.",
            "Dokument nahrazuje zveřejněný dokument téhož druhu a procesu.",
            "planning, Documents"),
    DOCUMENT_IN_DRAFTING(
            "The content of a document changes only while it is drafted; a frozen draft is returned first, a published document is only superseded.",
            "Obsah dokumentu se mění jen při přípravě; uzavřený návrh se nejprve vrací, zveřejněný dokument lze jen nahradit.",
            "planning, Documents"),
    CONTENT_OF_THE_KIND(
            "Entries belong to a realisation plan, parts to a concept or community plan, one text to grant rules, answers to a balance report.",
            "Položky patří do realizačního plánu, části do koncepce nebo komunitního plánu, souvislý text do dotačních pravidel a vypořádání položek do bilanční zprávy.",
            "planning, Documents"),
    PROPOSAL_OF_THE_PROCESS(
            "A document takes proposals of its own process.",
            "Dokument přebírá návrhy svého procesu.",
            "planning, Documents"),
    DOCUMENT_TAKES_ONLY_CONSENSUS(
            "A document takes only proposals on which there is consensus and which no later one has superseded.",
            "Dokument přebírá jen návrhy, o kterých je konsenzus a které nenahradil pozdější návrh.",
            "planning, Documents (Plzeň)"),
    CHAPTER_IN_STATUTE(
            "A chapter is one of an area of the statute in effect.",
            "Kapitola odpovídá oblasti účinného organizačního řádu.",
            "planning, Documents (Plzeň)"),
    ENTRY_IN_ITS_CHAPTER(
            "An entry stands in the chapter of its proposal's area, in another only once the statute has that area no more.",
            "Položka patří do kapitoly oblasti svého návrhu, do jiné jen tehdy, když už organizační řád tu oblast nemá.",
            "planning, Documents (Plzeň)"),
    ENTRY_ID_NEW(
            "Each entry has an id of its own.",
            "Každá položka má své vlastní označení.",
            "architecture, Inside a domain module"),
    ENTRY_KNOWN("The entry stands in the document.", "Položka je v dokumentu.", "planning, Documents"),
    ENTRY_TIES_TO_MEASURE(
            "Each entry of a plan that carries out a concept ties to a measure of it.",
            "Každá položka plánu, který naplňuje koncepci, se váže k některému jejímu opatření.",
            "planning, Documents (Plzeň: the concept's fulfilment is a measure of success)"),
    PROPOSAL_ENTERED_ONCE(
            "A plan takes each proposal once.", "Plán přebírá každý návrh jen jednou.", "planning, Documents"),
    CHAPTER_ORDERED_BY_PROPOSAL(
            "The order of a chapter is an order of priorities of its area.",
            "Pořadí kapitoly určuje pořadí priorit její oblasti.",
            "planning, Documents (Plzeň)"),
    ORDER_LISTS_ITS_CHAPTER(
            "An order lists every entry of its chapter once, and no other.",
            "Pořadí uvádí každou položku své kapitoly jednou a žádnou jinou.",
            "planning, Documents (Plzeň)"),
    PART_KEEPS_ITS_LEVEL(
            "A goal, measure or activity stays what it is.",
            "Cíl zůstává cílem, opatření opatřením a aktivita aktivitou.",
            "planning, Documents: community plan"),
    PART_UNDER_ITS_LEVEL(
            "A goal stands by itself, a measure under a goal, an activity under a measure.",
            "Cíl stojí samostatně, opatření pod cílem a aktivita pod opatřením.",
            "planning, Documents: community plan"),
    PART_DESIGNATED_ONCE(
            "Each part has a designation of its own.",
            "Každá část má své vlastní číslo.",
            "planning, Documents: community plan"),
    PART_KNOWN("The part stands in the document.", "Část je v dokumentu.", "planning, Documents"),
    PART_WITHOUT_PARTS_BELOW(
            "A part leaves the document after the parts below it.",
            "Část lze odebrat až po částech, které jsou pod ní.",
            "planning, Documents: community plan"),
    BALANCE_OF_PUBLISHED_PLAN(
            "A balance report is one of a published realisation plan.",
            "Bilanční zpráva se sestavuje ke zveřejněnému realizačnímu plánu.",
            "planning, Documents (Plzeň)"),
    BALANCE_ENTRIES_ANSWERED(
            "A balance report does not leave the draft while an entry of its plan is unanswered.",
            "Bilanční zpráva neopustí přípravu, dokud u některé položky plánu chybí odpověď.",
            "planning, Documents (Plzeň)"),
    FIGURES_OF_EVERY_ENTRY(
            "Figures are taken from the record for every entry of the report, once of each, and for no other.",
            "Údaje z evidence se přebírají ke každé položce zprávy, ke každé jednou a k žádné jiné.",
            "planning, Documents: balance report"),
    PROGRESS_OF_PUBLISHED_DOCUMENT(
            "Progress is recorded of a published concept or community plan, from the day of its publication on.",
            "Postup se zaznamenává u zveřejněné koncepce nebo komunitního plánu, a to ode dne zveřejnění.",
            "planning, Documents: community plan"),
    PROGRESS_VALUE_OF_INDICATOR(
            "A value is recorded where the part has an indicator.",
            "Hodnota se zaznamenává tam, kde má část ukazatel.",
            "planning, Documents: community plan"),
    ACTIVITIES_COMPLETE(
            "Each activity of a community plan has a responsible body, a term, an indicator, a cost and sources.",
            "Každá aktivita komunitního plánu má odpovědný subjekt, termín, ukazatel, náklady a zdroje.",
            "planning, Documents: community plan (Nový Jičín, Žatec)"),
    SECTIONS_COMPLETE(
            "A community plan says all that the law asks of it: analyses, preparation, sources and needs, economic evaluation, obligations, evaluation and changes, the network.",
            "Komunitní plán obsahuje vše, co žádá zákon: analýzy, způsob zpracování, zdroje a potřeby, ekonomické vyhodnocení, povinnosti účastníků, vyhodnocování a změny, zajištění sítě.",
            "Act 108/2006 § 3; planning, Documents: community plan"),
    DOCUMENT_NOT_EMPTY(
            "An empty document is not frozen.", "Prázdný dokument nelze uzavřít jako návrh.", "planning, Documents"),
    DOCUMENT_STEPS_IN_STATUTE(
            "The statute in effect says which steps documents of the kind take.",
            "Účinný organizační řád stanoví, jakými kroky dokumenty toho druhu procházejí.",
            "planning, Statute"),
    DRAFT_ON_ITS_WAY(
            "A step and a comment name the frozen draft that is on its way.",
            "Krok i připomínka uvádějí uzavřený návrh, který se projednává.",
            "planning, Documents"),
    DOCUMENT_STEP_IN_ORDER(
            "A draft takes each step of the statute once, in their order.",
            "Návrh prochází každým krokem organizačního řádu jednou a v daném pořadí.",
            "planning, Documents"),
    DOCUMENT_STEP_NOT_BEFORE_PREVIOUS(
            "Nothing on the way of a draft is dated before its freezing or before the step that precedes it.",
            "Nic z projednání návrhu není datováno před jeho uzavřením ani před předchozím krokem.",
            "planning, Documents; Time"),
    COMMENTS_SETTLED_BEFORE_STEP(
            "Every comment is settled with a reason before the next step.",
            "Každá připomínka je před dalším krokem vypořádána s odůvodněním.",
            "planning, Documents"),
    OPINION_OF_NAMED_COMMISSION(
            "An opinion is one of the commissions that the statute names, once of each.",
            "Stanovisko dávají komise uvedené v organizačním řádu, každá jednou.",
            "planning, Statute; Documents"),
    RESOLUTION_OF_THE_STEPS_BODY(
            "The council decides in its step and the assembly in its own, and no other body.",
            "O návrhu rozhoduje v daném kroku jen příslušný orgán: rada, nebo zastupitelstvo.",
            "planning, Statute; Documents"),
    RESOLUTION_NUMBERED("A resolution has a number.", "Usnesení má číslo.", "planning, Documents"),
    COMMENT_WITHIN_PERIOD(
            "Written comments are made from the opening of the comment period until the last moment of its last day, by the server's clock.",
            "Písemné připomínky se podávají od zahájení připomínkování do poslední chvíle posledního dne podle hodin serveru.",
            "planning, Statute; Time"),
    COMMENT_PERIOD_OVER(
            "A comment period is closed after its last moment.",
            "Připomínkování se uzavírá až po uplynutí lhůty.",
            "planning, Documents"),
    COMMENT_IS_PERSONAL(
            "Members comment for themselves alone.", "Člen připomínkuje jen sám za sebe.", "glossary, Roles: member"),
    HEARING_RECORDED_BY_STAFF(
            "Comments made at a public hearing are recorded by staff.",
            "Připomínky z veřejného projednání zaznamenávají pracovníci obce.",
            "planning, Documents"),
    HEARING_RECORDED_WITHIN_FORTNIGHT(
            "Comments of a public hearing are recorded after it, within fourteen days.",
            "Připomínky z veřejného projednání se zaznamenávají po něm, nejpozději do čtrnácti dnů.",
            "planning, Documents"),
    COMMENT_ID_NEW(
            "Each comment has an id of its own.",
            "Každá připomínka má své vlastní označení.",
            "architecture, Inside a domain module"),
    COMMENT_KNOWN(
            "The comment was made on a draft of the document.",
            "Připomínka byla podána k návrhu dokumentu.",
            "planning, Documents"),
    COMMENT_ABOUT_CONTENT(
            "A comment is about the whole draft, or an entry or part that stands in it.",
            "Připomínka se týká celého návrhu, nebo položky či části, která v něm je.",
            "planning, Documents"),
    COMMENT_SETTLED_ONCE("A comment is settled once.", "Připomínka se vypořádává jednou.", "planning, Documents"),
    DOCUMENT_PUBLISHED_ONCE(
            "A document is published once and then changes no more.",
            "Dokument se zveřejňuje jednou a poté se nemění.",
            "planning, Documents"),
    SUCCESSOR_PUBLISHED(
            "A document is superseded by a published one that names it.",
            "Dokument je nahrazen zveřejněným dokumentem, který jej uvádí.",
            "planning, Documents"),
    KIND_OF_REGISTERED_SERVICE(
            "A registered service is of a kind of Act 108/2006, a related service or pro-family activity of none.",
            "Registrovaná služba je některého druhu podle zákona č. 108/2006 Sb., související služba a prorodinná aktivita žádného.",
            "planning, Network and providers (Žatec); Act 108/2006"),
    KIND_IN_FORCE(
            "A kind of service is one that the Act has on the day of listing and on the first day of the registration.",
            "Druh služby je takový, který zákon v den zápisu i v první den registrace zná.",
            "legal parameters, kinds of social service; Act 108/2006 §§ 37, 39 to 52, 54 to 70"),
    FORM_OF_REGISTERED_SERVICE(
            "A registered service has a form: field, ambulatory or residential.",
            "Registrovaná služba má formu: terénní, ambulantní nebo pobytovou.",
            "planning, Network and providers; Act 108/2006 § 33"),
    SERVICE_AREA_IN_STATUTE(
            "A service is for areas of the statute in effect.",
            "Služba je určena pro oblasti účinného organizačního řádu.",
            "planning, Statute; Network and providers"),
    CAPACITY_POSITIVE_WITH_UNIT(
            "A capacity is above zero and has a unit.",
            "Kapacita je větší než nula a má jednotku.",
            "planning, Network and providers (own)"),
    REGISTRATION_NUMBERED_AND_DATED(
            "A registration has a number and a first day.",
            "Registrace má číslo a první den platnosti.",
            "planning, Network and providers (Žatec)"),
    REGISTRATION_OF_REGISTERED_SERVICE(
            "Only a registered service has a register number.",
            "Registrační číslo má jen registrovaná služba.",
            "glossary, related service"),
    REGISTRATION_ENDS_AFTER_START(
            "A registration does not end before its first day.",
            "Registrace nekončí před prvním dnem své platnosti.",
            "planning, Network and providers (own)"),
    SERVICE_PROVIDED(
            "A service that has ended is neither changed, confirmed nor ended again.",
            "Ukončená služba se nemění, nepotvrzuje ani znovu neukončuje.",
            "planning, Network and providers (own)"),
    SERVICE_LISTED_BEFORE(
            "Nothing happens to an entry of the catalogue before the day on which it was listed.",
            "S položkou katalogu se nic neděje přede dnem jejího zápisu.",
            "planning, Time");

    private final String sentence;
    private final String sentenceCs;
    private final String source;

    PlanningRule(String sentence, String sentenceCs, String source) {
        this.sentence = sentence;
        this.sentenceCs = sentenceCs;
        this.source = source;
    }

    /** The rule in English, as a sentence that holds when the rule is kept. */
    public String sentence() {
        return sentence;
    }

    /** The rule in Czech, as a sentence that holds when the rule is kept. */
    public String sentenceCs() {
        return sentenceCs;
    }

    /** The section of the domain description, or the municipality, that the rule comes from. */
    public String source() {
        return source;
    }
}
