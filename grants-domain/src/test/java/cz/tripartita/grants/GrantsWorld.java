package cz.tripartita.grants;

import cz.tripartita.grants.application.ListedServices;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.planning.events.BallotResult;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.DecisionRule;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.planning.events.MeetingEvent.DecisionTaken;
import cz.tripartita.planning.events.MeetingEvent.MeetingOpened;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.PlanningTies;
import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProposalEvent.ConsensusReached;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.StatuteRules;
import java.lang.reflect.Constructor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** The streams and policies of grants on an event store in memory, with a clock that stands where a test puts it. */
public final class GrantsWorld {

    private final StandingClock clock = new StandingClock();
    private final Configuration axon;
    private final EventStore store;
    private final List<EventMessage<?>> published = new ArrayList<>();
    private final List<AnnotationEventHandlerAdapter> policies = new ArrayList<>();
    private int delivered;

    public GrantsWorld() {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine())
                .registerComponent(Clock.class, _ -> clock);
        GrantsStreams.aggregates().forEach(configurer::configureAggregate);
        axon = configurer.start();
        store = axon.eventStore();
        store.subscribe(published::addAll);
        DefaultCommandGateway gateway =
                DefaultCommandGateway.builder().commandBus(axon.commandBus()).build();
        gateway.registerDispatchInterceptor(_ -> (_, message) -> message.andMetaData(asPolicy()));
        GrantsStreams.policies().forEach(type -> policies.add(new AnnotationEventHandlerAdapter(built(type, gateway))));
    }

    private static Object built(Class<?> policy, CommandGateway gateway) {
        try {
            Constructor<?> constructor = policy.getDeclaredConstructor(CommandGateway.class);
            constructor.setAccessible(true);
            return constructor.newInstance(gateway);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public GrantsWorld clockAt(Instant instant) {
        clock.now = instant;
        return this;
    }

    /** Sends a command of Plzeň, today. */
    public void send(Object command) {
        sendOf(GrantsSamples.PLZEN, command, null);
    }

    /** Sends a command of Plzeň in the name of an organisation, today. */
    public void sendFor(UUID organisation, Object command) {
        sendOf(GrantsSamples.PLZEN, command, organisation);
    }

    /** Sends a command of Plzeň about what happened on a day. */
    public void sendOn(LocalDate happenedOn, Object command) {
        MetaData when = MetaData.from(Map.of(
                "municipality", GrantsSamples.PLZEN, "role", "grants-officer", "happenedOn", happenedOn.toString()));
        axon.commandGateway()
                .sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(when));
    }

    /** Sends a command of Plzeň as a person, today. */
    public void sendAs(String person, Object command) {
        MetaData who = MetaData.from(Map.of(
                "municipality",
                GrantsSamples.PLZEN,
                "role",
                "grants-officer",
                "person",
                GrantsSamples.id(person).toString()));
        axon.commandGateway()
                .sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(who));
    }

    public void sendOf(String municipality, Object command, @Nullable UUID organisation) {
        MetaData who = MetaData.from(Map.of(
                "municipality",
                municipality,
                "role",
                "grants-officer",
                "person",
                GrantsSamples.id("officer").toString()));
        if (organisation != null) {
            who = who.and("organisation", organisation.toString());
        }
        axon.commandGateway()
                .sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(who));
    }

    /** Delivers to the policies what they have not seen yet, and what follows from it. */
    public void runPolicies() {
        while (delivered < published.size()) {
            deliver(published.get(delivered++));
        }
    }

    /** Delivers everything to the policies once more. */
    public void runPoliciesAgain() {
        delivered = 0;
        runPolicies();
    }

    private void deliver(EventMessage<?> event) {
        for (AnnotationEventHandlerAdapter policy : policies) {
            try {
                policy.handle(event);
            } catch (Exception e) {
                throw new IllegalStateException("policy failed on " + event.getPayload(), e);
            }
        }
    }

    public <E> List<E> events(UUID stream, Class<E> type) {
        return RecordedStream.events(store, stream, type);
    }

    public List<GrantEvent> grant(UUID grantId) {
        return events(grantId, GrantEvent.class);
    }

    public int eventCount() {
        return published.size();
    }

    /** Registers an organisation, as planning does. */
    public GrantsWorld organisation(UUID organisationId, String municipality) {
        publish(
                "Organisation",
                organisationId,
                0,
                new OrganisationRegistered(
                        organisationId, municipality, "Totem", "25200461", FounderKind.NON_GOVERNMENTAL));
        return this;
    }

    /** Establishes the planning process, with a statute that wants the steps given of a programme, as planning does. */
    public GrantsWorld process(UUID processId, String municipality, DocumentStep... steps) {
        publish("Process", processId, 0, new ProcessEstablished(processId, municipality, "KPSS"));
        publish("Process", processId, 1, statute(processId, 1, "2026-01-01", steps));
        return this;
    }

    /** A version of the statute that wants the steps given of a programme. */
    public static StatuteAdopted statute(UUID processId, int version, String from, DocumentStep... steps) {
        LocalDate day = LocalDate.parse(from);
        StatuteRules rules = new StatuteRules(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1,
                false,
                null,
                null,
                true,
                null,
                0,
                30,
                null,
                List.of(),
                List.of(steps));
        return new StatuteAdopted(
                processId, version, day, new Resolution(Body.COUNCIL, version + "/26", day), null, rules);
    }

    /** Holds a meeting of a group of the process, as planning does. */
    public GrantsWorld meeting(UUID meetingId, UUID processId, Body body, LocalDate day) {
        UUID groupId = GrantsSamples.id("group of " + meetingId);
        publish("Group", groupId, 0, group(groupId, processId, body));
        publish("Meeting", meetingId, 0, scheduled(meetingId, groupId));
        publish("Meeting", meetingId, 1, new MeetingOpened(meetingId, day));
        return this;
    }

    /** Lets the meeting carry a ballot on the first draft of a programme, as planning does. */
    public GrantsWorld carriedBallot(UUID meetingId, UUID programmeId) {
        publish(
                "Meeting",
                meetingId,
                2,
                ballot(meetingId, programmeId, Matter.GRANT_PROGRAMME, DecisionRule.MAJORITY, true));
        return this;
    }

    public static DecisionTaken ballot(
            UUID meetingId, UUID programmeId, Matter matter, DecisionRule rule, boolean carried) {
        return new DecisionTaken(
                meetingId,
                GrantsSamples.id("decision"),
                Body.STEERING_GROUP,
                matter,
                programmeId,
                1,
                rule,
                1,
                new BallotResult(5, 4, 4, carried ? 3 : 1),
                carried);
    }

    public static GroupEstablished group(UUID groupId, UUID processId, Body body) {
        return new GroupEstablished(groupId, processId, GrantsSamples.PLZEN, body, "Skupina", List.of(), List.of());
    }

    public static MeetingScheduled scheduled(UUID meetingId, UUID groupId) {
        return new MeetingScheduled(
                meetingId,
                groupId,
                GrantsSamples.PLZEN,
                Instant.parse("2026-05-10T12:00:00Z"),
                "radnice",
                List.of(),
                List.of());
    }

    /** Enters a registered service into the catalogue, as planning does. */
    public GrantsWorld registeredService(UUID serviceId, UUID organisationId) {
        publish("Service", serviceId, 0, ListedServices.listed(serviceId, organisationId, ServiceCategory.REGISTERED));
        publish("Service", serviceId, 1, ListedServices.registered("1", "2020-01-01", null));
        return this;
    }

    /** Puts a priority before a group, which reaches consensus on it, as planning does. */
    public GrantsWorld priorityWithConsensus(UUID proposalId, String municipality) {
        publish("Proposal", proposalId, 0, submitted(proposalId, municipality, ProposalKind.PRIORITY));
        publish("Proposal", proposalId, 1, consensus(proposalId));
        return this;
    }

    public static ProposalSubmitted submitted(UUID proposalId, String municipality, ProposalKind kind) {
        return new ProposalSubmitted(
                proposalId,
                GrantsSamples.id("group"),
                GrantsSamples.id("process"),
                municipality,
                "seniors",
                kind,
                "Doprava seniorů",
                "Zachovat Senior Expres",
                "00",
                null,
                null,
                List.of(),
                new PlanningTies(null, null, null),
                List.of(),
                GrantsSamples.id("person"));
    }

    public static ConsensusReached consensus(UUID proposalId) {
        return new ConsensusReached(
                proposalId,
                GrantsSamples.id("group"),
                1,
                GrantsSamples.id("meeting"),
                1,
                "00",
                List.of(),
                List.of(),
                List.of());
    }

    private void publish(String type, UUID stream, long sequence, Object payload) {
        store.publish(new GenericDomainEventMessage<>(type, stream.toString(), sequence, payload));
    }

    private static MetaData asPolicy() {
        return MetaData.from(Map.of("municipality", GrantsSamples.PLZEN, "role", "policy"));
    }

    private static final class StandingClock extends Clock {

        private Instant now = GrantsSamples.OPENS_AT;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("the clock stands in UTC");
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
