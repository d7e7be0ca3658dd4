package cz.tripartita.grants.events;

import java.math.BigDecimal;

/**
 * A legal person in which an applicant has a share.
 *
 * @param ico identification number, eight digits
 * @param sharePercent the share in per cent
 */
public record Holding(String name, String ico, BigDecimal sharePercent) {}
