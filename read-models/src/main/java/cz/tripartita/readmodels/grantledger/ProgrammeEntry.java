package cz.tripartita.readmodels.grantledger;

import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of a programme's money.
 *
 * @param account {@link Account#ALLOCATION} or {@link Account#AWARDED}
 * @param lineId the line whose money it is
 * @param before the allocation of the line, or the award of the application, before
 * @param after the same after
 * @param applicationId the application decided on
 * @param grantId the grant that it became, none where it was refused
 * @param resolution the resolution behind it, none for the drafted allocation
 * @param changes number of the resolution that it changes
 */
public record ProgrammeEntry(
        Account account,
        UUID lineId,
        LocalDate on,
        Instant recordedAt,
        Money before,
        Money after,
        @Nullable UUID applicationId,
        @Nullable UUID grantId,
        @Nullable Resolution resolution,
        @Nullable String changes,
        @Nullable String reason) {}
