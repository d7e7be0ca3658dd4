package cz.tripartita.readmodels.grantledger;

import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.time.LocalDate;

/**
 * That a grant was withdrawn whole, and not awarded again since.
 *
 * @param awarded what was awarded until then
 * @param reason official reason
 */
public record GrantWithdrawal(LocalDate on, Money awarded, Resolution resolution, String reason) {}
