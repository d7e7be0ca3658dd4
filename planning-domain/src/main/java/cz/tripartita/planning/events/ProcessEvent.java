package cz.tripartita.planning.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of the planning process of one municipality, with its statute. */
public sealed interface ProcessEvent {

    UUID processId();

    /** A municipality established its planning process. */
    record ProcessEstablished(UUID processId, String municipality, String name) implements ProcessEvent {}

    /**
     * A version of the statute was drafted, or its draft was rewritten; steps that an earlier revision had taken are
     * taken anew.
     *
     * @param version 1 for the first
     * @param revision 1 for the first draft of the version
     */
    record StatuteDrafted(UUID processId, int version, int revision, StatuteRules rules, LocalDate draftedOn)
            implements ProcessEvent {}

    /** The steering group approved the draft at one of its meetings. */
    record StatuteApprovedBySteeringGroup(UUID processId, int version, int revision, UUID meetingId)
            implements ProcessEvent {}

    /**
     * A commission gave its opinion of the draft, which binds nobody.
     *
     * @param recommended whether it recommends approval
     */
    record StatuteOpinionGiven(
            UUID processId, int version, int revision, String commission, boolean recommended, LocalDate givenOn)
            implements ProcessEvent {}

    /**
     * The council approved the draft; it takes effect on its day and repeals the version before.
     *
     * @param repeals the version that it repeals, none for the first
     */
    record StatuteAdopted(
            UUID processId,
            int version,
            LocalDate effectiveFrom,
            Resolution approval,
            @Nullable Integer repeals,
            StatuteRules rules)
            implements ProcessEvent {}

    /**
     * A municipality of the district joined the process by an agreement on planning and financing.
     *
     * @param organisationId the municipality, which is an organisation of the one that organises the process
     * @param number number of the agreement
     * @param yearlyContribution what it contributes each year
     */
    record CooperationAgreed(
            UUID processId, UUID organisationId, String number, LocalDate agreedOn, Money yearlyContribution)
            implements ProcessEvent {}

    /** A municipality of the district left the process. */
    record CooperationEnded(UUID processId, UUID organisationId, LocalDate endedOn, String reason)
            implements ProcessEvent {}

    /**
     * An office changed hands, and with it the seats that go with it.
     *
     * @param office code of the office, as the statute names it; {@code group-leader} is that of one group
     * @param groupId the group whose leader it is, none for other offices
     * @param holderId who holds the office from that day on, none where it is vacant
     */
    record OfficeHandedOver(
            UUID processId,
            String office,
            @Nullable UUID groupId,
            @Nullable UUID holderId,
            LocalDate handedOverOn) implements ProcessEvent {}
}
