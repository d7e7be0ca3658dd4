package cz.tripartita.grants.events;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The stream of one grant, from its award to the last entry of its ledger. Whoever acted stands in the event as person,
 * because nobody may do both of two acts that check each other.
 */
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
            Resolution resolution,
            ErasableText bankAccount)
            implements GrantEvent {}

    /** The text of an agreement was prepared for signature; a later one replaces it. */
    record AgreementPrepared(UUID grantId, String number, AgreementTerms terms, UUID preparedBy)
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
            AgreementTerms terms,
            UUID preparedBy,
            UUID signedBy)
            implements GrantEvent {}

    /**
     * The agreement or an amendment was published in the register of contracts.
     *
     * @param number number of the agreement or amendment
     * @param registerNumber the number that the register gave
     */
    record AgreementRegistered(UUID grantId, String number, String registerNumber, LocalDate publishedOn)
            implements GrantEvent {}

    /** The agreement or an amendment was published on the municipality's board (Act 250/2000 § 10d). */
    record AgreementPosted(UUID grantId, String number, LocalDate postedOn) implements GrantEvent {}

    /** A resolution raised or lowered the award; the agreement follows by an amendment. */
    record AwardAdjusted(UUID grantId, Money before, Money after, Resolution resolution, String reason)
            implements GrantEvent {}

    /**
     * A resolution withdrew the grant whole. What was agreed ends with it, approvals of payments lapse, and what was
     * paid may be demanded back.
     *
     * @param awarded what was awarded until then
     * @param contracted what was contracted until then, zero where nothing was in force
     */
    record GrantWithdrawn(UUID grantId, Money awarded, Money contracted, Resolution resolution, String reason)
            implements GrantEvent {}

    /**
     * The text of an amendment was prepared for signature; a later one replaces it.
     *
     * @param terms the whole agreement as amended
     * @param resolution behind changes other than of the amount, where they need one
     */
    record AmendmentPrepared(
            UUID grantId,
            String number,
            AgreementTerms terms,
            @Nullable Resolution resolution,
            String reason,
            UUID preparedBy)
            implements GrantEvent {}

    /**
     * An amendment brought the agreement to the award in force; what else it changes follows in events of its own.
     *
     * @param resolution behind it, none where it changes nothing that needs one
     */
    record AmendmentSigned(
            UUID grantId,
            String number,
            LocalDate signedOn,
            Money before,
            Money after,
            AgreementTerms terms,
            @Nullable Resolution resolution,
            String reason,
            UUID preparedBy,
            UUID signedBy)
            implements GrantEvent {}

    /** An amendment changed the purpose, which only narrows. */
    record PurposeNarrowed(UUID grantId, String before, String after, Resolution resolution, String reason)
            implements GrantEvent {}

    /** An amendment extended the period of use or put off the day of settlement. */
    record PeriodExtended(
            UUID grantId,
            LocalDate before,
            LocalDate after,
            LocalDate settlementBefore,
            LocalDate settlementAfter,
            Resolution resolution,
            String reason)
            implements GrantEvent {}

    /** An amendment changed the conditions of use. */
    record ConditionsChanged(UUID grantId, String before, String after, Resolution resolution, String reason)
            implements GrantEvent {}

    /**
     * Money was moved between lines of the budget.
     *
     * @param resolution none within the tolerance of the agreement
     * @param movedBy who moved it
     */
    record BudgetMoved(
            UUID grantId,
            List<CostLine> before,
            List<CostLine> after,
            @Nullable Resolution resolution,
            String reason,
            UUID movedBy)
            implements GrantEvent {}

    /** The recipient's account was changed. */
    record AccountChanged(UUID grantId, ErasableText before, ErasableText after, String reason, UUID changedBy)
            implements GrantEvent {}

    /** Payments were suspended. */
    record PaymentsSuspended(UUID grantId, String reason, UUID suspendedBy) implements GrantEvent {}

    /** Payments were resumed. */
    record PaymentsResumed(UUID grantId, String reason, UUID resumedBy) implements GrantEvent {}

    /**
     * Payments were held, as a report of the service is overdue and the agreement says so.
     *
     * @param monitoringId the monitoring that waits for the report
     * @param period the reporting period: {@code 2026}, {@code 2026-H1} or {@code 2026-Q3}
     */
    record PaymentsHeld(UUID grantId, UUID monitoringId, String period) implements GrantEvent {}

    /** A hold was lifted: the report came in, or is not waited for any more. */
    record HoldLifted(UUID grantId, UUID monitoringId, String period) implements GrantEvent {}

    /** A payment was approved; another person makes it. */
    record PaymentApproved(
            UUID grantId, UUID paymentId, LocalDate dueOn, String variableSymbol, Money amount, UUID approvedBy)
            implements GrantEvent {}

    /** The approval of a payment that was not made was taken back. */
    record PaymentApprovalWithdrawn(UUID grantId, UUID paymentId, String reason, UUID withdrawnBy)
            implements GrantEvent {}

    /**
     * Money was paid out.
     *
     * @param variableSymbol the payment's variable symbol: one to ten digits
     * @param amount what was paid in money: what is approved less what was set off
     */
    record PaymentMade(
            UUID grantId,
            UUID paymentId,
            LocalDate paidOn,
            String variableSymbol,
            Money amount,
            GrantTotals totals,
            UUID paidBy)
            implements GrantEvent {}

    /** Money was asked back. */
    record ReturnDemanded(
            UUID grantId,
            UUID returnId,
            Money amount,
            LocalDate dueOn,
            String reason,
            GrantTotals totals,
            UUID demandedBy)
            implements GrantEvent {}

    /**
     * Money came back.
     *
     * @param returnId the demand that it answers, none where the recipient gave it back by itself
     */
    record ReturnReceived(
            UUID grantId,
            UUID receiptId,
            @Nullable UUID returnId,
            LocalDate receivedOn,
            String variableSymbol,
            Money amount,
            GrantTotals totals,
            UUID recordedBy)
            implements GrantEvent {}

    /** A demanded return was set off against an approved payment. */
    record ReturnSetOff(
            UUID grantId,
            UUID setOffId,
            UUID returnId,
            UUID paymentId,
            LocalDate setOffOn,
            Money amount,
            GrantTotals totals,
            UUID recordedBy)
            implements GrantEvent {}

    /**
     * The recipient accounted for what the grant was used for; it replaces what was accounted before.
     *
     * @param used by category of the agreement's budget
     * @param documents the papers that it rests on
     */
    record UseAccounted(UUID grantId, List<CostLine> used, Money before, Money after, String documents, UUID recordedBy)
            implements GrantEvent {}

    /**
     * An entry of the ledger was taken back by a counter-entry; both stay.
     *
     * @param entryId id of the payment, demand, receipt or set-off
     */
    record EntryReversed(
            UUID grantId,
            UUID entryId,
            EntryKind kind,
            Money amount,
            String reason,
            GrantTotals totals,
            UUID reversedBy)
            implements GrantEvent {}
}
