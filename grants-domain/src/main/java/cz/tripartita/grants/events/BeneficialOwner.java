package cz.tripartita.grants.events;

import cz.tripartita.planning.events.ErasableText;
import java.math.BigDecimal;

/**
 * A beneficial owner of an applicant (Act 37/2021).
 *
 * @param sharePercent the share in per cent, 0 for who has influence without a share
 */
public record BeneficialOwner(ErasableText name, BigDecimal sharePercent) {}
