package cz.tripartita.readmodels.indicators;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version of the definition of one indicator. */
public record IndicatorView(
        String code,
        int version,
        String name,
        String unit,
        String method,
        List<ServiceKind> serviceKinds,
        Direction direction,
        @Nullable BigDecimal least,
        @Nullable BigDecimal greatest,
        @Nullable BigDecimal largestChangePercent,
        LocalDate definedOn) {}
