package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.LegalParameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a legal parameter with its validity and source.
 *
 * @param correction whether it only says what should have been in force; no decision is judged by it
 */
public record ParameterView(
        LegalParameter parameter,
        BigDecimal value,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        String reason,
        boolean correction,
        Instant recordedAt) {}
