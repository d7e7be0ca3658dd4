package cz.tripartita.planning;

import static cz.tripartita.planning.PlanningSamples.AREA;
import static cz.tripartita.planning.PlanningSamples.COORDINATOR;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.NOW;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.document.AddEntry;
import cz.tripartita.planning.document.AnswerEntry;
import cz.tripartita.planning.document.ApproveBySteeringGroup;
import cz.tripartita.planning.document.CloseComments;
import cz.tripartita.planning.document.DraftBalanceReport;
import cz.tripartita.planning.document.DraftDocument;
import cz.tripartita.planning.document.FreezeDraft;
import cz.tripartita.planning.document.HoldHearing;
import cz.tripartita.planning.document.OpenComments;
import cz.tripartita.planning.document.OrderChapter;
import cz.tripartita.planning.document.PublishDocument;
import cz.tripartita.planning.document.RecordOpinion;
import cz.tripartita.planning.document.RecordResolution;
import cz.tripartita.planning.document.RemoveEntry;
import cz.tripartita.planning.document.RemovePart;
import cz.tripartita.planning.document.ReturnDocument;
import cz.tripartita.planning.document.SetPart;
import cz.tripartita.planning.document.SettleComment;
import cz.tripartita.planning.document.SubmitComment;
import cz.tripartita.planning.document.WriteSection;
import cz.tripartita.planning.document.WriteText;
import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.BodyDecisionRule;
import cz.tripartita.planning.events.CommentChannel;
import cz.tripartita.planning.events.CommentOutcome;
import cz.tripartita.planning.events.DecisionRule;
import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentPublished;
import cz.tripartita.planning.events.DocumentEvent.DocumentSuperseded;
import cz.tripartita.planning.events.DocumentEvent.DraftFrozen;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPath;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.EntryOutcome;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.planning.events.PartLevel;
import cz.tripartita.planning.events.PlanSection;
import cz.tripartita.planning.events.PlanningTies;
import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.group.ApplyForMembership;
import cz.tripartita.planning.group.EstablishGroup;
import cz.tripartita.planning.group.SignRulesOfProcedure;
import cz.tripartita.planning.meeting.OpenMeeting;
import cz.tripartita.planning.meeting.RecordAttendance;
import cz.tripartita.planning.meeting.ScheduleMeeting;
import cz.tripartita.planning.meeting.TakeDecision;
import cz.tripartita.planning.organisation.RegisterOrganisation;
import cz.tripartita.planning.person.RegisterPerson;
import cz.tripartita.planning.process.AdoptStatute;
import cz.tripartita.planning.process.DraftStatute;
import cz.tripartita.planning.process.EstablishProcess;
import cz.tripartita.planning.proposal.DeclareConsensus;
import cz.tripartita.planning.proposal.DeclarePosition;
import cz.tripartita.planning.proposal.SubmitProposal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stream of documents wired to Axon, in memory, with the streams that it refers to. */
class DocumentStreamsTest {

    private static final UUID PROCESS = id("process");
    private static final UUID GROUP = id("group");
    private static final UUID STEERING = id("steering group");
    private static final UUID PLAN = id("plan");
    private static final UUID RULES = id("rules");
    private static final UUID NOWHERE = id("nowhere");

    private final PlanningBench bench = new PlanningBench().as("coordinator", COORDINATOR);

    @BeforeEach
    void establishTheProcess() {
        bench.send(new RegisterPerson(COORDINATOR, text("name"), null));
        bench.send(new RegisterOrganisation(id("organisation"), "Plzeň", "00075370", FounderKind.MUNICIPALITY));
        bench.send(new EstablishProcess(PROCESS, "KPSS"));
        var steering = new BodyDecisionRule(
                Body.STEERING_GROUP, Matter.DOCUMENT, DecisionRule.MAJORITY, StatuteSample.TWO_THIRDS_AND_HALF);
        StatuteSample statute = StatuteSample.usual(1)
                .deciding(StatuteSample.CONSENSUS_OF_GROUPS, steering)
                .paths(
                        path(
                                DocumentKind.REALISATION_PLAN,
                                DocumentStep.STEERING_APPROVAL,
                                DocumentStep.PUBLIC_HEARING,
                                DocumentStep.COMMISSION_OPINION,
                                DocumentStep.COUNCIL,
                                DocumentStep.PUBLICATION),
                        path(DocumentKind.BALANCE_REPORT),
                        path(DocumentKind.GRANT_RULES),
                        path(DocumentKind.COMMUNITY_PLAN, DocumentStep.PUBLIC_COMMENT));
        bench.send(new DraftStatute(PROCESS, statute.rules()));
        bench.send(new AdoptStatute(PROCESS, 1, DAY, new Resolution(Body.COUNCIL, "518/20", DAY)));
        bench.send(new EstablishGroup(GROUP, PROCESS, null, "Senioři", List.of(AREA), List.of()));
        bench.send(new EstablishGroup(STEERING, PROCESS, Body.STEERING_GROUP, "Řídící skupina", List.of(), List.of()));
        for (String name : List.of("Clara", "Petr", "Uma")) {
            bench.send(new RegisterPerson(id(name), text("name"), text("contact")));
        }
        for (UUID group : List.of(GROUP, STEERING)) {
            join(group, "Clara", Side.COMMISSIONER);
            join(group, "Petr", Side.PROVIDER);
            join(group, "Uma", Side.USER);
        }
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void carryAPlanFromConsensusToItsBalance() {
        agree(id("transport"), ProposalKind.PRIORITY);
        agree(id("order"), ProposalKind.ORDER_OF_PRIORITIES);
        bench.send(drafting(PLAN, DocumentKind.REALISATION_PLAN, null));
        bench.send(new AddEntry(PLAN, id("wrong"), AREA, id("transport")));
        bench.send(new RemoveEntry(PLAN, id("wrong"), "chyba"));
        bench.send(new AddEntry(PLAN, id("entry"), AREA, id("transport")));
        bench.send(new OrderChapter(PLAN, AREA, id("order"), List.of(id("entry"))));
        bench.send(new FreezeDraft(PLAN));
        bench.send(new ReturnDocument(PLAN, 1, "překlep"));
        bench.send(new FreezeDraft(PLAN));
        steeringGroupApproves(2);
        bench.send(new ApproveBySteeringGroup(PLAN, 2, id("steering meeting")));
        bench.send(new HoldHearing(PLAN, 2, "radnice"));
        bench.send(new SubmitComment(
                PLAN, id("comment"), 2, CommentChannel.HEARING, text("c"), text("a"), null, id("entry")));
        bench.send(new SettleComment(PLAN, id("comment"), CommentOutcome.ACCEPTED, "doplněno"));
        bench.as("body-secretary", id("Secretary")).send(new RecordOpinion(PLAN, 2, "komise", true));
        bench.send(new RecordResolution(PLAN, 2, new Resolution(Body.COUNCIL, "1/26", DAY), true));
        bench.as("coordinator", COORDINATOR).send(new PublishDocument(PLAN, 2));
        String digest = ((DraftFrozen) bench.streamOf(PLAN).stream()
                        .filter(DraftFrozen.class::isInstance)
                        .toList()
                        .getLast())
                .contentDigest();
        assertThat(bench.last(PLAN, DocumentPublished.class))
                .isEqualTo(new DocumentPublished(PLAN, 2, digest, null, false, DAY));

        bench.send(new DraftBalanceReport(id("balance"), PLAN, "Má dáti / Dal", null));
        assertThat(bench.last(id("balance"), BalanceReportDrafted.class).entries())
                .hasSize(1);
        bench.send(new AnswerEntry(id("balance"), id("entry"), EntryOutcome.FULFILLED, "jezdí", null, List.of()));
        bench.send(new FreezeDraft(id("balance")));
        bench.send(new PublishDocument(id("balance"), 1));
        assertThat(bench.last(id("balance"), DocumentPublished.class).draft()).isEqualTo(1);
    }

    @Test
    void letALaterDocumentSupersedeOnceItIsPublished() {
        publishRules(RULES, null);
        publishRules(id("new rules"), RULES);
        assertThat(bench.last(RULES, DocumentSuperseded.class).successorId()).isEqualTo(id("new rules"));
    }

    @Test
    void takeCommentsWithinTheirPeriod() {
        bench.send(drafting(PLAN, DocumentKind.COMMUNITY_PLAN, null));
        bench.send(part("1"));
        bench.send(part("2"));
        bench.send(new RemovePart(PLAN, id("part 2")));
        for (PlanSection section : PlanSection.values()) {
            bench.send(new WriteSection(PLAN, section, "Text"));
        }
        bench.send(new FreezeDraft(PLAN));
        bench.send(new OpenComments(PLAN, 1));
        bench.as("member", id("Uma"))
                .send(new SubmitComment(
                        PLAN, id("comment"), 1, CommentChannel.WRITTEN, text("c"), null, id("Uma"), null));
        assertThat(refusal(() -> bench.send(new CloseComments(PLAN, 1))).rule())
                .isEqualTo(PlanningRule.COMMENT_PERIOD_OVER);
    }

    @Test
    void referOnlyToWhatIsKnown() {
        broken(
                PlanningRule.PROCESS_KNOWN,
                new DraftDocument(PLAN, NOWHERE, DocumentKind.GRANT_RULES, "Pravidla", DAY, DAY, null, null));
        broken(PlanningRule.DOCUMENT_KNOWN, drafting(PLAN, DocumentKind.GRANT_RULES, NOWHERE));
        broken(PlanningRule.DOCUMENT_KNOWN, new DraftBalanceReport(id("balance"), NOWHERE, "Bilance", null));
        bench.send(drafting(PLAN, DocumentKind.REALISATION_PLAN, null));
        broken(PlanningRule.PROPOSAL_KNOWN, new AddEntry(PLAN, id("entry"), AREA, NOWHERE));
        broken(PlanningRule.MEETING_KNOWN, new ApproveBySteeringGroup(PLAN, 1, NOWHERE));
        var item = new AgendaItem("Plán", null, NOWHERE);
        broken(PlanningRule.DOCUMENT_KNOWN, new ScheduleMeeting(id("m"), STEERING, NOW, "radnice", List.of(item)));
        broken(
                PlanningRule.PERSON_KNOWN,
                new SubmitComment(PLAN, id("c"), 1, CommentChannel.WRITTEN, text("c"), null, NOWHERE, null));
        bench.in("zatec");
        broken(PlanningRule.DOCUMENT_KNOWN, new DraftBalanceReport(id("balance"), PLAN, "Bilance", null));
    }

    private void broken(PlanningRule rule, Object command) {
        assertThat(refusal(() -> bench.send(command)).rule()).isEqualTo(rule);
    }

    private void publishRules(UUID documentId, @Nullable UUID supersedes) {
        bench.send(drafting(documentId, DocumentKind.GRANT_RULES, supersedes));
        bench.send(new WriteText(documentId, "Čl. 1"));
        bench.send(new FreezeDraft(documentId));
        bench.send(new PublishDocument(documentId, 1));
    }

    private void steeringGroupApproves(int draft) {
        openMeeting(id("steering meeting"), STEERING, List.of(new AgendaItem("Plán", null, PLAN)));
        bench.send(new TakeDecision(id("steering meeting"), id("decision"), Matter.DOCUMENT, PLAN, draft, 2));
    }

    private void agree(UUID proposal, ProposalKind kind) {
        bench.send(new SubmitProposal(
                proposal,
                GROUP,
                AREA,
                kind,
                "Doprava",
                "Doprava na zavolání",
                null,
                null,
                List.of(),
                new PlanningTies(null, "2.2", null),
                List.of()));
        UUID meeting = id("meeting on " + proposal);
        openMeeting(meeting, GROUP, List.of(new AgendaItem("Doprava", proposal, null)));
        for (String name : List.of("Clara", "Petr", "Uma")) {
            bench.send(new DeclarePosition(proposal, 1, id(name), Position.AGREE, null, meeting));
        }
        bench.send(new DeclareConsensus(proposal, meeting, 1));
    }

    private void openMeeting(UUID meeting, UUID group, List<AgendaItem> agenda) {
        bench.send(new ScheduleMeeting(meeting, group, NOW, "radnice", agenda));
        bench.send(new OpenMeeting(meeting));
        for (String name : List.of("Clara", "Petr", "Uma")) {
            bench.send(new RecordAttendance(meeting, id(name), Attendance.PRESENT));
        }
    }

    private void join(UUID group, String name, Side side) {
        UUID membership = id("membership of " + name + " in " + group);
        UUID organisation = side == Side.USER ? null : id("organisation");
        bench.send(new ApplyForMembership(group, membership, id(name), side, organisation));
        bench.send(new SignRulesOfProcedure(group, membership, 1));
    }

    private static DraftDocument drafting(UUID documentId, DocumentKind kind, @Nullable UUID supersedes) {
        return new DraftDocument(
                documentId,
                PROCESS,
                kind,
                "Dokument",
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 12, 31),
                supersedes,
                null);
    }

    private static SetPart part(String designation) {
        return new SetPart(
                PLAN,
                id("part " + designation),
                null,
                PartLevel.GOAL,
                designation,
                "Cíl",
                "Text",
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    private static DocumentPath path(DocumentKind kind, DocumentStep... steps) {
        return new DocumentPath(
                kind,
                List.of(steps),
                List.of(steps).contains(DocumentStep.COMMISSION_OPINION) ? List.of("komise") : List.of());
    }
}
