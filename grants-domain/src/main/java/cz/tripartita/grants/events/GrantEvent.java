package cz.tripartita.grants.events;

import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The stream of one grant, from its award to its payments. */
public sealed interface GrantEvent {

    UUID grantId();

    /** A grant started with its award. */
    record GrantAwarded(
            UUID grantId,
            UUID applicationId,
            UUID programmeId,
            String municipality,
            UUID organisationId,
            UUID serviceId,
            String serviceName,
            ServiceKind serviceKind,
            LocalDate periodFrom,
            LocalDate periodTo,
            Money awarded,
            Resolution resolution)
            implements GrantEvent {}

    /** The public-law contract was signed. */
    record AgreementSigned(
            UUID grantId,
            String municipality,
            UUID organisationId,
            UUID serviceId,
            String serviceName,
            ServiceKind serviceKind,
            String number,
            LocalDate signedOn,
            LocalDate periodFrom,
            LocalDate periodTo,
            Money contracted,
            List<Instalment> instalments)
            implements GrantEvent {}

    /**
     * The agreement, or its latest amendment, was published in the register of contracts.
     *
     * @param registerNumber the number that the register gave
     */
    record AgreementRegistered(UUID grantId, String registerNumber, LocalDate publishedOn) implements GrantEvent {}

    /** A resolution raised or lowered the award; the agreement follows by an amendment. */
    record AwardAdjusted(UUID grantId, Money before, Money after, Resolution resolution, String reason)
            implements GrantEvent {}

    /** An amendment brought the agreement to the award in force. */
    record AmendmentSigned(
            UUID grantId,
            String number,
            LocalDate signedOn,
            Money before,
            Money after,
            List<Instalment> instalments,
            Resolution resolution,
            String reason)
            implements GrantEvent {}

    /**
     * Money was paid out.
     *
     * @param variableSymbol the payment's variable symbol: one to ten digits
     * @param paidInTotal all payments of the grant, this one included
     */
    record PaymentMade(
            UUID grantId, UUID paymentId, LocalDate paidOn, String variableSymbol, Money amount, Money paidInTotal)
            implements GrantEvent {}
}
