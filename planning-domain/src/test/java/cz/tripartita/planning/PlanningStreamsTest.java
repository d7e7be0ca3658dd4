package cz.tripartita.planning;

import static cz.tripartita.planning.PlanningSamples.AREA;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.NOW;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.MeetingEvent.MinutesDrafted;
import cz.tripartita.planning.events.PlanningTies;
import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.ProposalEvent.ConsensusReached;
import cz.tripartita.planning.events.ProposalEvent.ProposalMerged;
import cz.tripartita.planning.events.ProposalEvent.ProposalSplit;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.events.ProposalEvent.ProposalSuperseded;
import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceForm;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.group.ApplyForMembership;
import cz.tripartita.planning.group.AppointFacilitator;
import cz.tripartita.planning.group.AssignTask;
import cz.tripartita.planning.group.CheckOffTask;
import cz.tripartita.planning.group.EstablishGroup;
import cz.tripartita.planning.group.LeaveGroup;
import cz.tripartita.planning.group.ReleaseFacilitator;
import cz.tripartita.planning.group.SignRulesOfProcedure;
import cz.tripartita.planning.meeting.AddAgendaItem;
import cz.tripartita.planning.meeting.ApproveMinutes;
import cz.tripartita.planning.meeting.CancelMeeting;
import cz.tripartita.planning.meeting.CloseMeeting;
import cz.tripartita.planning.meeting.DraftMinutes;
import cz.tripartita.planning.meeting.OpenMeeting;
import cz.tripartita.planning.meeting.PublishMinutes;
import cz.tripartita.planning.meeting.RecordAttendance;
import cz.tripartita.planning.meeting.RecordGuest;
import cz.tripartita.planning.meeting.ScheduleMeeting;
import cz.tripartita.planning.organisation.ChangeContacts;
import cz.tripartita.planning.organisation.RegisterOrganisation;
import cz.tripartita.planning.organisation.RenameOrganisation;
import cz.tripartita.planning.person.RegisterPerson;
import cz.tripartita.planning.process.AdoptStatute;
import cz.tripartita.planning.process.DraftStatute;
import cz.tripartita.planning.process.EstablishProcess;
import cz.tripartita.planning.proposal.AdjournProposal;
import cz.tripartita.planning.proposal.AmendWording;
import cz.tripartita.planning.proposal.CloseWithoutConsensus;
import cz.tripartita.planning.proposal.DeclareConsensus;
import cz.tripartita.planning.proposal.DeclarePosition;
import cz.tripartita.planning.proposal.MergeProposals;
import cz.tripartita.planning.proposal.ResumeProposal;
import cz.tripartita.planning.proposal.SplitProposal;
import cz.tripartita.planning.proposal.SplitProposal.Part;
import cz.tripartita.planning.proposal.SubmitProposal;
import cz.tripartita.planning.proposal.SupersedeProposal;
import cz.tripartita.planning.proposal.WithdrawProposal;
import cz.tripartita.planning.service.ChangeService;
import cz.tripartita.planning.service.ConfirmService;
import cz.tripartita.planning.service.EndService;
import cz.tripartita.planning.service.ListService;
import cz.tripartita.planning.service.Listing;
import cz.tripartita.planning.service.RecordRegistration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The streams wired to Axon, in memory: one whole May meeting, and what each command refers to. */
class PlanningStreamsTest {

    private static final UUID PROCESS = id("process");
    private static final UUID GROUP = id("group");
    private static final UUID MEETING = id("meeting");
    private static final UUID FIRST = id("first proposal");
    private static final UUID SECOND = id("second proposal");
    private static final UUID NOWHERE = id("nowhere");
    private static final PlanningTies NO_TIES = new PlanningTies(null, null, null);

    private final PlanningBench bench = new PlanningBench();

    @BeforeEach
    void establishTheGroup() {
        bench.send(new RegisterPerson(id("Facilitator"), text("name"), null));
        bench.send(new RegisterOrganisation(id("organisation"), "Plzeň", "00075370", FounderKind.MUNICIPALITY));
        bench.send(new EstablishProcess(PROCESS, "KPSS"));
        bench.send(draft());
        bench.send(statute());
        bench.send(new EstablishGroup(GROUP, PROCESS, null, "Senioři", List.of(AREA), List.of(id("Facilitator"))));
        join("Clara", Side.COMMISSIONER);
        join("Petr", Side.PROVIDER);
        join("Uma", Side.USER);
        bench.send(submitting(FIRST));
        bench.send(submitting(SECOND));
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void carryAMayMeetingToItsMinutes() {
        openMeeting(FIRST);
        bench.send(new RecordGuest(MEETING, "Plzeňský kraj", null));
        bench.send(new AssignTask(GROUP, id("done"), MEETING, "Úkol", null, null));
        bench.send(new AssignTask(GROUP, id("returns"), MEETING, "Úkol", id("organisation"), DAY.plusDays(9)));
        bench.send(new CheckOffTask(GROUP, id("done"), MEETING));
        everybodyAgrees(FIRST, 1);
        bench.send(new AmendWording(FIRST, 1, "Jiné znění", "věk"));
        everybodyAgrees(FIRST, 2);
        bench.send(new DeclareConsensus(FIRST, MEETING, 2));
        bench.send(new AdjournProposal(SECOND, 1, "čas"));
        bench.send(new ResumeProposal(SECOND));
        bench.send(new CloseWithoutConsensus(SECOND, 1, MEETING, "neshoda"));
        bench.send(new CloseMeeting(MEETING));
        bench.send(new DraftMinutes(MEETING, text("minutes")));
        bench.as("head", id("Head")).send(new ApproveMinutes(MEETING, 1));
        bench.as("facilitator", id("Facilitator")).send(new PublishMinutes(MEETING, 1));
        assertThat(bench.last(FIRST, ConsensusReached.class).positions()).hasSize(3);
        assertThat(bench.streamOf(MEETING))
                .filteredOn(MinutesDrafted.class::isInstance)
                .singleElement()
                .extracting("openTasks")
                .isEqualTo(List.of(id("returns")));
    }

    @Test
    void letTheSuccessorSupersedeOnceItHasConsensus() {
        openMeeting(FIRST);
        everybodyAgrees(FIRST, 1);
        bench.send(new DeclareConsensus(FIRST, MEETING, 1));
        bench.send(submitting(id("successor"), NO_TIES, FIRST));
        bench.send(new AddAgendaItem(MEETING, "Nástupce", id("successor"), null));
        everybodyAgrees(id("successor"), 1);
        bench.send(new DeclareConsensus(id("successor"), MEETING, 1));
        assertThat(bench.last(FIRST, ProposalSuperseded.class).successorId()).isEqualTo(id("successor"));
        bench.send(new SupersedeProposal(FIRST, id("successor")));
        assertThat(bench.streamOf(FIRST))
                .filteredOn(ProposalSuperseded.class::isInstance)
                .hasSize(1);
    }

    @Nested
    class MergingAndSplitting {

        @Test
        void writeToEveryStream() {
            bench.send(merging(id("merged"), FIRST, SECOND));
            assertThat(bench.last(FIRST, ProposalMerged.class).successorId()).isEqualTo(id("merged"));
            assertThat(bench.last(SECOND, ProposalMerged.class).successorId()).isEqualTo(id("merged"));
            assertThat(bench.last(id("merged"), ProposalSubmitted.class).ancestors())
                    .hasSize(2);
            bench.send(splitting(id("merged"), id("a"), id("b")));
            assertThat(bench.last(id("merged"), ProposalSplit.class).successorIds())
                    .containsExactly(id("a"), id("b"));
            bench.send(new AmendWording(id("b"), 1, "Jiné znění", "věk"));
        }

        @Test
        void writeNothingWhenRefused() {
            bench.send(new AdjournProposal(SECOND, 1, "čas"));
            assertThat(refusal(() -> bench.send(merging(id("merged"), FIRST, SECOND)))
                            .rule())
                    .isEqualTo(PlanningRule.PROPOSAL_NOT_OPEN);
            assertThat(bench.streamOf(FIRST)).hasSize(1);
            assertThat(bench.streamOf(id("merged"))).isEmpty();
        }

        @Test
        void areRefusedForUnknownProposals() {
            assertThat(refusal(() -> bench.send(merging(id("merged"), FIRST, NOWHERE)))
                            .rule())
                    .isEqualTo(PlanningRule.PROPOSAL_KNOWN);
            bench.in("zatec");
            assertThat(refusal(() -> bench.send(splitting(FIRST, id("a"), id("b"))))
                            .rule())
                    .isEqualTo(PlanningRule.PROPOSAL_KNOWN);
            assertThat(refusal(() -> bench.send(merging(id("merged")))).rule()).isEqualTo(PlanningRule.MERGES_SEVERAL);
        }
    }

    @Nested
    class AReference {

        @Test
        void toAPersonHasToBeKnown() {
            broken(PlanningRule.PERSON_KNOWN, new AppointFacilitator(GROUP, NOWHERE));
            broken(PlanningRule.PERSON_KNOWN, applying(NOWHERE, id("organisation")));
            broken(
                    PlanningRule.PERSON_KNOWN,
                    new EstablishGroup(id("other"), PROCESS, null, "Rodiny", List.of(AREA), List.of(NOWHERE)));
        }

        @Test
        void toAnOrganisationHasToBeKnown() {
            broken(PlanningRule.ORGANISATION_KNOWN, applying(id("Facilitator"), NOWHERE));
            broken(PlanningRule.ORGANISATION_KNOWN, new AssignTask(GROUP, id("task"), MEETING, "Úkol", NOWHERE, null));
        }

        @Test
        void toAProcessHasToBeKnown() {
            broken(
                    PlanningRule.PROCESS_KNOWN,
                    new EstablishGroup(id("other"), NOWHERE, null, "Rodiny", List.of(AREA), List.of()));
        }

        @Test
        void ofAServiceToItsProviderAndItsProcessHaveToBeKnown() {
            broken(PlanningRule.ORGANISATION_KNOWN, service(NOWHERE, PROCESS));
            broken(PlanningRule.PROCESS_KNOWN, service(id("organisation"), NOWHERE));
        }

        @Test
        void toAGroupHasToBeKnown() {
            broken(PlanningRule.GROUP_KNOWN, new ScheduleMeeting(MEETING, NOWHERE, NOW, "radnice", List.of()));
            broken(PlanningRule.GROUP_KNOWN, submittingTo(NOWHERE, id("third"), NO_TIES));
        }

        @Test
        void toAMeetingHasToBeKnown() {
            broken(PlanningRule.MEETING_KNOWN, new DeclareConsensus(FIRST, NOWHERE, 1));
            broken(PlanningRule.MEETING_KNOWN, new CloseWithoutConsensus(FIRST, 1, NOWHERE, "neshoda"));
            broken(PlanningRule.MEETING_KNOWN, new CheckOffTask(GROUP, id("task"), NOWHERE));
            broken(PlanningRule.MEETING_KNOWN, new DeclarePosition(FIRST, 1, id("Uma"), Position.AGREE, null, NOWHERE));
        }

        @Test
        void toAProposalHasToBeKnown() {
            var item = new AgendaItem("Doprava", NOWHERE, null);
            broken(PlanningRule.PROPOSAL_KNOWN, new ScheduleMeeting(MEETING, GROUP, NOW, "radnice", List.of(item)));
            broken(PlanningRule.PROPOSAL_KNOWN, submitting(id("third"), NO_TIES, NOWHERE));
            broken(PlanningRule.PROPOSAL_KNOWN, submitting(id("third"), new PlanningTies(NOWHERE, null, null)));
            broken(PlanningRule.TIE_IS_A_NEED, submitting(id("third"), new PlanningTies(FIRST, null, null)));
        }

        @Test
        void toAnotherKindOfStreamIsToNothing() {
            broken(PlanningRule.PERSON_KNOWN, new AppointFacilitator(GROUP, FIRST));
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"zatec", "", "PLZEN"})
        void toAnotherMunicipalityIsToNothing(String municipality) {
            bench.in(municipality);
            broken(PlanningRule.GROUP_KNOWN, new ScheduleMeeting(MEETING, GROUP, NOW, "radnice", List.of()));
            broken(PlanningRule.PERSON_KNOWN, new AppointFacilitator(GROUP, id("Facilitator")));
        }

        private void broken(PlanningRule rule, Object command) {
            assertThat(refusal(() -> bench.send(command)).rule()).isEqualTo(rule);
        }
    }

    @Nested
    class EveryCommand {

        @Test
        void hasAHandler() {
            bench.send(new AppointFacilitator(GROUP, id("Uma")));
            bench.send(new ReleaseFacilitator(GROUP, id("Uma")));
            bench.send(new ScheduleMeeting(MEETING, GROUP, NOW, "radnice", List.of()));
            bench.send(new CancelMeeting(MEETING, "nemoc"));
            bench.send(new LeaveGroup(GROUP, id("membership of Uma")));
            bench.as("facilitator", id("Facilitator")).send(new WithdrawProposal(FIRST, null));
            assertThat(bench.streamOf(MEETING)).hasSize(2);
            assertThat(bench.streamOf(FIRST)).hasSize(2);
        }

        @Test
        void ofTheCatalogueHasAHandler() {
            var service = service(id("organisation"), PROCESS);
            bench.send(service);
            bench.send(new ChangeService(service.serviceId(), listing("Jiná pomoc")));
            bench.send(new RecordRegistration(service.serviceId(), "1234567", DAY, null));
            bench.send(new ConfirmService(service.serviceId()));
            bench.send(new EndService(service.serviceId(), "zánik"));
            bench.send(new RenameOrganisation(id("organisation"), "Jiný název"));
            bench.send(new ChangeContacts(id("organisation"), null, null, null, "Plzeň", null, null, null));
            assertThat(bench.streamOf(service.serviceId())).hasSize(4);
            assertThat(bench.streamOf(id("organisation"))).hasSize(3);
        }

        @Test
        void onAStreamThatIsNotThereFails() {
            assertThatThrownBy(() -> bench.send(new OpenMeeting(NOWHERE)))
                    .isInstanceOf(org.axonframework.modelling.command.AggregateNotFoundException.class);
        }

        @Test
        void isRefusedForTomorrow() {
            bench.on(DAY.plusDays(1));
            assertThat(refusal(() -> bench.send(new ReleaseFacilitator(GROUP, id("Uma"))))
                            .rule())
                    .isEqualTo(PlanningRule.HAPPENED_ON_NOT_IN_FUTURE);
        }
    }

    private static ListService service(UUID organisation, UUID process) {
        return new ListService(
                id("service"),
                organisation,
                process,
                ServiceCategory.REGISTERED,
                "39",
                listing("Pomoc"),
                null,
                null,
                null);
    }

    private static Listing listing(String name) {
        return new Listing(
                name,
                List.of(ServiceForm.FIELD),
                List.of(AREA),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private void join(String name, Side side) {
        bench.send(new RegisterPerson(id(name), text("name"), text("contact")));
        UUID organisation = side == Side.USER ? null : id("organisation");
        UUID membership = id("membership of " + name);
        bench.send(new ApplyForMembership(GROUP, membership, id(name), side, organisation));
        bench.send(new SignRulesOfProcedure(GROUP, membership, 1));
    }

    private void openMeeting(UUID proposal) {
        bench.send(new ScheduleMeeting(
                MEETING, GROUP, NOW, "radnice", List.of(new AgendaItem("Doprava", proposal, null))));
        bench.send(new OpenMeeting(MEETING));
        for (String name : List.of("Clara", "Petr", "Uma")) {
            bench.send(new RecordAttendance(MEETING, id(name), Attendance.PRESENT));
        }
    }

    private void everybodyAgrees(UUID proposal, int round) {
        for (String name : List.of("Clara", "Petr", "Uma")) {
            bench.send(new DeclarePosition(proposal, round, id(name), Position.AGREE, null, MEETING));
        }
    }

    private static AdoptStatute statute() {
        return new AdoptStatute(PROCESS, 1, DAY, new Resolution(Body.COUNCIL, "518/20", DAY));
    }

    private static DraftStatute draft() {
        return new DraftStatute(PROCESS, StatuteSample.usual(1).rules());
    }

    private static ApplyForMembership applying(UUID person, @Nullable UUID organisation) {
        return new ApplyForMembership(GROUP, id("new membership"), person, Side.PROVIDER, organisation);
    }

    private static SubmitProposal submitting(UUID proposal) {
        return submitting(proposal, NO_TIES);
    }

    private static SubmitProposal submitting(UUID proposal, PlanningTies ties, UUID... supersedes) {
        return submittingTo(GROUP, proposal, ties, supersedes);
    }

    private static SubmitProposal submittingTo(UUID group, UUID proposal, PlanningTies ties, UUID... supersedes) {
        return new SubmitProposal(
                proposal,
                group,
                AREA,
                ProposalKind.MEASURE,
                "Doprava",
                "Doprava na zavolání",
                null,
                null,
                List.of(),
                ties,
                List.of(supersedes));
    }

    private static MergeProposals merging(UUID into, UUID... ancestors) {
        return new MergeProposals(
                into,
                List.of(ancestors),
                AREA,
                ProposalKind.MEASURE,
                "Doprava",
                "Obojí",
                null,
                null,
                List.of(),
                NO_TIES);
    }

    private static SplitProposal splitting(UUID proposal, UUID first, UUID second) {
        return new SplitProposal(
                proposal,
                List.of(
                        new Part(first, "Část", "První část", null, null, List.of(), NO_TIES),
                        new Part(second, "Část", "Druhá část", null, null, List.of(), NO_TIES)));
    }
}
