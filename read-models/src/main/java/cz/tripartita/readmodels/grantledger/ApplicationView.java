package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.SourceLine;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Resolution;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole of one application.
 *
 * @param application what a list shows of it
 * @param submittedAt the instant that counts for the window
 * @param priorities proposals that it serves
 * @param bankAccount reference to the account in the erasable store
 * @param statutoryRepresentative reference to the person in the erasable store
 * @param endedOn the day of decision, rejection or withdrawal
 * @param resolution the resolution that decided
 * @param reason official reason of a rejection or refusal
 */
public record ApplicationView(
        ApplicationSummary application,
        Instant submittedAt,
        String purpose,
        String reasons,
        LocalDate periodFrom,
        LocalDate periodTo,
        List<CostLine> costs,
        List<SourceLine> sources,
        List<UUID> priorities,
        ErasableText bankAccount,
        ErasableText statutoryRepresentative,
        @Nullable LocalDate endedOn,
        @Nullable Resolution resolution,
        @Nullable String reason) {}
