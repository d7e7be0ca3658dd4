package cz.tripartita.grants.events;

import java.math.BigDecimal;
import java.util.UUID;

/** Units of capacity of one application, such as beds or hours. */
public record UnitCount(UUID applicationId, BigDecimal units) {}
