package cz.tripartita.grants;

import static cz.tripartita.grants.ApplicationSamples.content;
import static cz.tripartita.grants.ApplicationSamples.start;
import static cz.tripartita.grants.ApplicationSamples.submit;
import static cz.tripartita.grants.GrantsSamples.APPLICATION;
import static cz.tripartita.grants.GrantsSamples.DECIDED_ON;
import static cz.tripartita.grants.GrantsSamples.OPENS_AT;
import static cz.tripartita.grants.GrantsSamples.ORGANISATION;
import static cz.tripartita.grants.GrantsSamples.PLZEN;
import static cz.tripartita.grants.GrantsSamples.PRIORITY;
import static cz.tripartita.grants.GrantsSamples.PROCESS;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.assembly;
import static cz.tripartita.grants.GrantsSamples.council;
import static cz.tripartita.grants.GrantsSamples.draft;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.grants.application.ConfirmCompleteness;
import cz.tripartita.grants.application.WithdrawApplication;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationAwarded;
import cz.tripartita.grants.events.GrantEvent.AgreementPrepared;
import cz.tripartita.grants.events.GrantEvent.AgreementRegistered;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentPrepared;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.AwardAdjusted;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.grants.events.GrantEvent.PaymentApproved;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.AwardsDecided;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeApproved;
import cz.tripartita.grants.grant.RegisterAgreement;
import cz.tripartita.grants.grant.StartGrant;
import cz.tripartita.grants.parameters.ParameterRegister;
import cz.tripartita.grants.parameters.SetParameter;
import cz.tripartita.grants.programme.ApproveProgramme;
import cz.tripartita.grants.programme.ChangeAward;
import cz.tripartita.grants.programme.DecideAwards;
import cz.tripartita.grants.programme.DecideAwards.Decision;
import cz.tripartita.grants.programme.ProposeProgramme;
import cz.tripartita.grants.programme.PublishProgramme;
import cz.tripartita.grants.programme.RecordProgrammeOpinion;
import cz.tripartita.grants.programme.ReverseRefusal;
import cz.tripartita.grants.programme.WithdrawAward;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.DocumentStep;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/** A grant from its programme to its payments, through the streams and policies as the application runs them. */
class GrantsJourneyTest {

    private static final Instant AFTER_DECISION = Instant.parse("2026-09-11T08:00:00Z");

    private final GrantsWorld world = new GrantsWorld();
    private final GrantSteps steps = new GrantSteps(world);

    /** A programme of Plzeň, published in time, with its window open. */
    static void openProgramme(GrantsWorld world) {
        world.priorityWithConsensus(PRIORITY, PLZEN)
                .organisation(ORGANISATION, PLZEN)
                .registeredService(id("service"), ORGANISATION)
                .process(PROCESS, PLZEN);
        world.clockAt(Instant.parse("2026-05-31T22:30:00Z"));
        set(world, LegalParameter.COUNCIL_LIMIT, "50000");
        set(world, LegalParameter.PROGRAMME_NOTICE_DAYS, "30");
        set(world, LegalParameter.CONTRACT_REGISTER_LIMIT, "50000");
        set(world, LegalParameter.CONTRACT_REGISTER_MONTHS, "3");
        world.send(draft(_ -> {}));
        world.send(new ApproveProgramme(PROGRAMME, council("210/26", LocalDate.parse("2026-05-14"))));
        world.send(new PublishProgramme(PROGRAMME));
        world.clockAt(OPENS_AT);
    }

    private static void set(GrantsWorld world, LegalParameter parameter, String value) {
        world.send(new SetParameter(
                ParameterRegister.idOf(PLZEN),
                parameter,
                new BigDecimal(value),
                LocalDate.parse("2026-01-01"),
                null,
                "zákon",
                "účinnost zákona"));
    }

    private UUID decide(String amount) {
        openProgramme(world);
        submit(world, APPLICATION, content(_ -> {}));
        world.send(new ConfirmCompleteness(APPLICATION));
        world.clockAt(AFTER_DECISION);
        world.send(new DecideAwards(
                PROGRAMME,
                council("518/26", DECIDED_ON),
                List.of(new Decision(APPLICATION, czk(amount), "krácení podle bodů"))));
        AwardsDecided decided =
                (AwardsDecided) world.events(PROGRAMME, ProgrammeEvent.class).getLast();
        UUID grantId = decided.decisions().getFirst().grantId();
        if (grantId == null) {
            throw new IllegalStateException("nothing is awarded");
        }
        return grantId;
    }

    private ChangeAward change(UUID grant, String amount) {
        return new ChangeAward(
                PROGRAMME, grant, czk(amount), assembly("300/26", DECIDED_ON.plusDays(1)), "518/26", "vyšší poptávka");
    }

    @Test
    void leadsFromAnOpenProgrammeToAnAmendedAndPaidGrant() {
        UUID grant = decide("45000");
        world.runPolicies();
        steps.agree(grant, "2026/001", czk("45000"));
        steps.pay(grant, "first", czk("45000"));
        world.send(change(grant, "55000"));
        world.runPolicies();
        steps.amend(grant, "2026/001/1", czk("55000"));
        world.send(new RegisterAgreement(grant, "2026/001/1", "3112/2026"));
        steps.pay(grant, "second", czk("10000"));

        assertThat(world.grant(grant))
                .hasExactlyElementsOfTypes(
                        GrantAwarded.class,
                        AgreementPrepared.class,
                        AgreementSigned.class,
                        PaymentApproved.class,
                        PaymentMade.class,
                        AwardAdjusted.class,
                        AmendmentPrepared.class,
                        AmendmentSigned.class,
                        AgreementRegistered.class,
                        PaymentApproved.class,
                        PaymentMade.class);
        assertThat(world.events(APPLICATION, ApplicationEvent.class)).last().isInstanceOf(ApplicationAwarded.class);
    }

    @Test
    void takesAProgrammeThroughTheStepsOfItsStatute() {
        UUID meeting = id("steering meeting");
        LocalDate day = LocalDate.parse("2026-05-12");
        world.priorityWithConsensus(PRIORITY, PLZEN)
                .process(PROCESS, PLZEN, DocumentStep.STEERING_APPROVAL, DocumentStep.COMMISSION_OPINION)
                .meeting(meeting, PROCESS, Body.STEERING_GROUP, day);
        ApproveProgramme approval = new ApproveProgramme(PROGRAMME, council("210/26", LocalDate.parse("2026-05-14")));
        world.clockAt(Instant.parse("2026-05-14T12:00:00Z"));
        world.send(draft(_ -> {}));
        Refused.by(GrantsRule.PROGRAMME_SEEN_BEFORE_APPROVAL, () -> world.send(approval));
        Refused.by(
                GrantsRule.PROPOSED_AT_STEERING_MEETING,
                () -> world.sendOn(day, new ProposeProgramme(PROGRAMME, meeting)));
        world.carriedBallot(meeting, PROGRAMME);
        world.sendOn(day, new ProposeProgramme(PROGRAMME, meeting));
        world.send(new RecordProgrammeOpinion(PROGRAMME, "sociální a zdravotní komise", false));
        world.send(approval);

        assertThat(world.events(PROGRAMME, ProgrammeEvent.class))
                .hasSize(4)
                .last()
                .isInstanceOf(ProgrammeApproved.class);
    }

    @Test
    void refusesAProgrammeOfAProcessThatTheMunicipalityDoesNotHave() {
        world.priorityWithConsensus(PRIORITY, PLZEN).process(PROCESS, "zatec");

        Refused.by(GrantsRule.PROGRAMME_OF_PROCESS, () -> world.send(draft(_ -> {})));
    }

    @Test
    void agreesOnNothingBeforeTheGrantStandsAmongThoseOfItsService() {
        UUID grant = decide("45000");
        world.send(new StartGrant(grant, APPLICATION, PROGRAMME, czk("45000"), council("518/26", DECIDED_ON)));

        assertThatThrownBy(() -> steps.agree(grant, "2026/001", czk("45000"))).isInstanceOf(ConcurrencyException.class);
        world.runPolicies();
        steps.agree(grant, "2026/001", czk("45000"));
    }

    @Test
    void followsADecisionOnceHoweverOftenItIsDelivered() {
        UUID grant = decide("45000");
        world.send(change(grant, "55000"));
        world.runPolicies();
        int before = world.eventCount();

        world.runPoliciesAgain();

        assertThat(world.eventCount()).isEqualTo(before);
        assertThat(world.grant(grant)).hasExactlyElementsOfTypes(GrantAwarded.class, AwardAdjusted.class);
    }

    @Test
    void startsAGrantWhereAFurtherResolutionAwardsWhatWasRefused() {
        openProgramme(world);
        submit(world, APPLICATION, content(_ -> {}));
        world.send(new ConfirmCompleteness(APPLICATION));
        world.clockAt(AFTER_DECISION);
        world.send(new DecideAwards(
                PROGRAMME, council("518/26", DECIDED_ON), List.of(new Decision(APPLICATION, czk("0"), "málo bodů"))));
        world.runPolicies();
        world.send(new ReverseRefusal(
                PROGRAMME,
                APPLICATION,
                czk("60000"),
                assembly("300/26", DECIDED_ON.plusDays(1)),
                "518/26",
                "chyba v bodech"));
        world.runPolicies();
        int before = world.eventCount();
        world.runPoliciesAgain();

        assertThat(world.eventCount()).isEqualTo(before);
        assertThat(world.events(APPLICATION, ApplicationEvent.class)).last().isInstanceOf(ApplicationAwarded.class);
        UUID grant = ((ApplicationAwarded)
                        world.events(APPLICATION, ApplicationEvent.class).getLast())
                .grantId();
        assertThat(world.grant(grant)).hasExactlyElementsOfTypes(GrantAwarded.class);
    }

    @Test
    void endsAGrantThatIsWithdrawnAndPaysNothingBeforeItHasFollowed() {
        UUID grant = decide("45000");
        world.runPolicies();
        steps.agree(grant, "2026/001", czk("45000"));
        world.send(new WithdrawAward(
                PROGRAMME, grant, assembly("300/26", DECIDED_ON.plusDays(1)), "518/26", "služba skončila"));

        Refused.by(GrantsRule.GRANT_NOT_WITHDRAWN, () -> steps.pay(grant, "first", czk("1")));
        world.runPolicies();
        int before = world.eventCount();
        world.runPoliciesAgain();

        assertThat(world.eventCount()).isEqualTo(before);
        assertThat(world.grant(grant)).last().isInstanceOf(GrantWithdrawn.class);
    }

    @Test
    void refusesAWithdrawalBetweenTheDecisionAndItsRecord() {
        decide("45000");

        Refused.by(
                GrantsRule.APPLICATION_NOT_DECIDED,
                () -> world.sendFor(ORGANISATION, new WithdrawApplication(APPLICATION)));
    }

    @Test
    void refusesAPaymentAboveALoweredAwardBeforeTheGrantHasFollowed() {
        UUID grant = decide("45000");
        world.runPolicies();
        steps.agree(grant, "2026/001", czk("45000"));
        world.send(change(grant, "30000"));

        Refused.by(GrantsRule.PAYMENTS_NOT_ABOVE_GRANT, () -> steps.pay(grant, "first", czk("30000.01")));
    }

    @Test
    void signsOverTheAwardInForceBeforeTheGrantHasFollowed() {
        UUID grant = decide("45000");
        world.runPolicies();
        world.send(change(grant, "30000"));

        steps.agree(grant, "2026/001", czk("30000"));

        assertThat(world.grant(grant))
                .last()
                .isInstanceOfSatisfying(
                        AgreementSigned.class,
                        signed -> assertThat(signed.contracted()).isEqualTo(czk("30000")));
    }

    @Test
    void refusesAnAwardBelowWhatIsPaid() {
        UUID grant = decide("45000");
        world.runPolicies();
        steps.agree(grant, "2026/001", czk("45000"));
        steps.pay(grant, "first", czk("40000"));

        Refused.by(GrantsRule.AWARD_NOT_BELOW_PAID, () -> world.send(change(grant, "39999.99")));
    }

    @Test
    void countsWhatBelongsToAnotherMunicipalityAsNotExisting() {
        openProgramme(world);
        world.organisation(id("totem of zatec"), "zatec");
        world.priorityWithConsensus(id("priority of zatec"), "zatec");

        Refused.by(GrantsRule.ORGANISATION_KNOWN, () -> world.sendFor(id("totem of zatec"), start(APPLICATION)));
        Refused.by(
                GrantsRule.STARTED_BEFORE_CLOSING,
                () -> world.sendOf("zatec", start(APPLICATION), id("totem of zatec")));
        assertThat(Refused.by(
                        GrantsRule.PRIORITIES_HAVE_CONSENSUS,
                        () -> world.send(draft(draft -> draft.priorities = List.of(id("priority of zatec"))))))
                .containsKey("withoutConsensus");
    }

    @Test
    void doesNotKnowAStreamOfAnotherTypeOrNone() {
        openProgramme(world);

        assertThatThrownBy(() -> world.send(new ConfirmCompleteness(PROGRAMME)))
                .isInstanceOf(IncompatibleAggregateException.class);
        assertThatThrownBy(() -> world.send(new PublishProgramme(id("nobody"))))
                .isInstanceOf(AggregateNotFoundException.class);
    }

    @Test
    void refusesADayInTheFuture() {
        openProgramme(world);

        assertThat(Refused.by(
                        GrantsRule.HAPPENED_ON_NOT_IN_FUTURE,
                        () -> world.sendOn(LocalDate.parse("2026-07-02"), new PublishProgramme(PROGRAMME))))
                .containsEntry("today", "2026-07-01");
    }
}
