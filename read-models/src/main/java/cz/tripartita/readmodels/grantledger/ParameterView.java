package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.LegalParameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One value of a legal parameter with its validity and source. */
public record ParameterView(
        LegalParameter parameter,
        BigDecimal value,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        Instant recordedAt) {}
