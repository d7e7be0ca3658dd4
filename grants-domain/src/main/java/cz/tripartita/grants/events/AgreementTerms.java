package cz.tripartita.grants.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a grant agreement, or the agreement as amended, says (Act 250/2000 § 10a(5)); parties, amount and the
 * recipient's account come from the grant itself.
 *
 * @param conditions under which the money may be used
 * @param periodFrom first day of the period of use
 * @param periodTo last day of the period of use
 * @param settlementBy last day for the recipient's settlement
 * @param payingAccount the municipality's account from which is paid
 * @param returnAccount the municipality's account to which money is returned
 * @param dutyOnTransformation what the recipient owes when it is transformed or liquidated
 * @param budgetTolerancePercent per cent of a budget line that may be moved without approval
 * @param budget how the amount is to be used, by category of cost; sums to the amount
 * @param instalments when it is to be paid; sum to the amount
 * @param reporting how the use is reported on, none where the municipality's usual method holds
 */
public record AgreementTerms(
        String purpose,
        String conditions,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate settlementBy,
        String payingAccount,
        String returnAccount,
        String dutyOnTransformation,
        AidRegime aidRegime,
        BigDecimal budgetTolerancePercent,
        List<CostLine> budget,
        List<Instalment> instalments,
        @Nullable ReportingDuty reporting) {}
