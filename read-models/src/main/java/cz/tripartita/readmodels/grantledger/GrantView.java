package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.Instalment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole of one grant.
 *
 * @param grant what a list shows of it
 * @param signedOn the day on which the agreement was signed
 * @param registerNumber number of the agreement, or of its latest published amendment, in the register of contracts
 * @param instalments the schedule in force
 * @param entries every change of every amount, the first one first
 */
public record GrantView(
        GrantSummary grant,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Nullable LocalDate signedOn,
        @Nullable String registerNumber,
        @Nullable LocalDate registeredOn,
        List<Instalment> instalments,
        List<GrantEntry> entries) {}
