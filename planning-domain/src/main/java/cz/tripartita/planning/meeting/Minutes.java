package cz.tripartita.planning.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting.
 *
 * @param latest the latest revision, 0 before the first draft
 * @param draftedBy who wrote the latest revision
 */
record Minutes(int latest, @Nullable UUID draftedBy, boolean approved, boolean published) {

    static final Minutes NONE = new Minutes(0, null, false, false);
}
