package cz.tripartita.readmodels.groupdirectory;

import cz.tripartita.planning.events.StatuteRules;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of the draft of a version of a statute, and how far it came.
 *
 * @param steeringMeetingId the meeting at which the steering group approved it, none where it did not
 * @param opinions what commissions said of it
 */
public record StatuteDraftView(
        int version,
        int revision,
        LocalDate draftedOn,
        StatuteRules rules,
        @Nullable UUID steeringMeetingId,
        List<StatuteOpinionView> opinions) {}
