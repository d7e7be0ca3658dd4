package cz.tripartita.readmodels.decisionrecord;

import cz.tripartita.readmodels.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One exact wording and the positions on it.
 *
 * @param wordingDigest digest by which the wording is known
 * @param openedBy the author of this wording
 * @param amendmentReason why the wording of the round before was amended into this one, none in the first round
 * @param closedOn the day on which it closed, none while open
 * @param positions every declaration in the order of recording, also those replaced or lapsed since
 */
public record RoundView(
        int number,
        String wording,
        String wordingDigest,
        LocalDate openedOn,
        Instant openedAt,
        Actor openedBy,
        @Nullable String amendmentReason,
        @Nullable LocalDate closedOn,
        RoundOutcome outcome,
        List<PositionView> positions) {}
