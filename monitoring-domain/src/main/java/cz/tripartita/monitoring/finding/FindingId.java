package cz.tripartita.monitoring.finding;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The ids of findings. */
public final class FindingId {

    private FindingId() {}

    /**
     * The id of a finding: a name-based UUID, so that it follows from the report.
     *
     * @param subject the visit or check
     * @param number its place in the report, from 1
     */
    public static UUID of(UUID subject, int number) {
        return UUID.nameUUIDFromBytes(("finding:" + subject + ":" + number).getBytes(StandardCharsets.UTF_8));
    }
}
