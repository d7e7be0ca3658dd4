package cz.tripartita.planning.meeting;

import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.GROUP;
import static cz.tripartita.planning.PlanningSamples.MEETING;
import static cz.tripartita.planning.PlanningSamples.NOW;
import static cz.tripartita.planning.PlanningSamples.PROCESS;
import static cz.tripartita.planning.PlanningSamples.PROPOSAL;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.group;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.scheduled;
import static cz.tripartita.planning.PlanningSamples.statute;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.AgendaItemAdded;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.group.Roster;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Documents on the agenda of a meeting. */
class AgendaTest {

    private static final UUID PLAN = id("plan");
    private static final UUID BALANCE = id("balance");
    private static final UUID FOREIGN = id("plan of another process");

    private static final Map<UUID, List<DocumentEvent>> DOCUMENTS = Map.of(
            PLAN,
            List.of(plan(PLAN, PROCESS, CITY)),
            FOREIGN,
            List.of(plan(FOREIGN, id("another process"), CITY)),
            id("plan of Žatec"),
            List.of(plan(id("plan of Žatec"), PROCESS, "zatec")),
            BALANCE,
            List.of(new BalanceReportDrafted(BALANCE, PROCESS, CITY, "Bilance", PLAN, DAY, DAY, List.of(), null, DAY)));

    private static DocumentEvent plan(UUID id, UUID process, String municipality) {
        return new DocumentDrafted(
                id, process, municipality, DocumentKind.REALISATION_PLAN, "Plán", DAY, DAY, null, null, DAY);
    }

    private static AgendaItem item(UUID document) {
        return new AgendaItem("Plán", null, document);
    }

    private static Agenda agenda(AgendaItem... items) {
        return Agenda.in(new OtherStreams(id -> DOCUMENTS.getOrDefault(id, List.of()), CITY), List.of(items));
    }

    private static List<MeetingEvent> schedule(Agenda agenda) {
        return AgendaDecider.decide(
                new ScheduleMeeting(MEETING, GROUP, NOW, "radnice", agenda.items()),
                Roster.of(group()),
                agenda,
                statute(1, DAY, List.of()),
                byFacilitator());
    }

    private static List<MeetingEvent> add(AddAgendaItem command, MeetingEvent... before) {
        MeetingState state = MeetingState.of(List.of(before));
        return AgendaDecider.decide(command, state, Roster.of(group()), agenda(command.item()), byFacilitator());
    }

    @Test
    void namesDocumentsOfTheProcess() {
        var scheduled =
                (MeetingScheduled) schedule(agenda(item(PLAN), item(BALANCE))).getFirst();

        assertThat(scheduled.agenda()).containsExactly(item(PLAN), item(BALANCE));
        assertThat(MeetingOnTheDay.of(List.of(scheduled)).dealsWith(BALANCE)).isTrue();
        assertThat(MeetingOnTheDay.of(List.of(scheduled)).dealsWith(FOREIGN)).isFalse();
    }

    @Test
    void takesADocumentLaterOnce() {
        List<MeetingEvent> added = add(new AddAgendaItem(MEETING, "Plán", null, PLAN), scheduled());

        assertThat(added).containsExactly(new AgendaItemAdded(MEETING, item(PLAN)));
        assertThat(add(new AddAgendaItem(MEETING, "Plán", null, PLAN), scheduled(), added.getFirst()))
                .isEmpty();
    }

    @Test
    void takesItemsThatNameNothingAsOftenAsTheyCome() {
        MeetingEvent once = new AgendaItemAdded(MEETING, new AgendaItem("Různé", null, null));

        assertThat(add(new AddAgendaItem(MEETING, "Různé", null, null), scheduled(), once))
                .containsExactly(once);
    }

    @Test
    void isRefusedWithAnItemThatNamesTwoThings() {
        var both = new AgendaItem("Plán", PROPOSAL, PLAN);
        RuleBroken refusal = refusal(() -> schedule(new Agenda(List.of(both), List.of(), List.of())));

        assertThat(refusal.rule()).isEqualTo(PlanningRule.AGENDA_ITEM_OF_ONE_SUBJECT);
        assertThat(refusal.facts())
                .isEqualTo(Map.of("title", "Plán", "proposalId", PROPOSAL.toString(), "documentId", PLAN.toString()));
    }

    @Test
    void isRefusedWithADocumentThatIsNotThereForTheMunicipality() {
        for (UUID document : List.of(id("nothing"), id("plan of Žatec"))) {
            assertThat(refusal(() -> agenda(item(document))).rule()).isEqualTo(PlanningRule.DOCUMENT_KNOWN);
        }
    }

    @Test
    void isRefusedWithADocumentOfAnotherProcess() {
        RuleBroken refusal = refusal(() -> schedule(agenda(item(FOREIGN))));

        assertThat(refusal.rule()).isEqualTo(PlanningRule.DOCUMENT_OF_ANOTHER_PROCESS);
        assertThat(refusal.facts())
                .containsEntry("documentId", FOREIGN.toString())
                .containsEntry("processId", PROCESS.toString());
    }
}
