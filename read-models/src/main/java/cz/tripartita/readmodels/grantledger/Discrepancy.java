package cz.tripartita.readmodels.grantledger;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A place where the ledger does not add up.
 *
 * @param id the programme or grant
 * @param check what does not hold
 * @param shown the amount shown
 * @param expected the amount that follows from the entries, or the bound that is exceeded
 */
public record Discrepancy(UUID id, String check, BigDecimal shown, BigDecimal expected) {}
