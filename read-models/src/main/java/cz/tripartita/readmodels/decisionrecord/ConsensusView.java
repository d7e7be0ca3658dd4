package cz.tripartita.readmodels.decisionrecord;

import cz.tripartita.planning.events.SideAttendance;
import cz.tripartita.readmodels.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How consensus came about.
 *
 * @param statuteVersion version of the statute by which it was judged
 * @param wordingDigest digest of the exact wording agreed on
 * @param attendance members and those present of each side
 * @param positions the positions that counted
 */
public record ConsensusView(
        int round,
        LocalDate reachedOn,
        Instant recordedAt,
        Actor declaredBy,
        MeetingReference meeting,
        int statuteVersion,
        String wordingDigest,
        List<SideAttendance> attendance,
        List<CountedPositionView> positions) {}
