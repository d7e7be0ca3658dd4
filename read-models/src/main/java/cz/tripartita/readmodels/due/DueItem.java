package cz.tripartita.readmodels.due;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due.
 *
 * @param subjectId the meeting, the task, the group whose leader or meetings it is about, or the document that is commented on
 * @param groupId the group that it is about
 * @param dueAt the instant by which it is due
 * @param what what it is, in the words of whoever entered it
 * @param draft the draft that is commented on
 */
public record DueItem(
        DueKind kind,
        UUID subjectId,
        String municipality,
        @Nullable UUID groupId,
        Instant dueAt,
        String what,
        @Nullable Integer draft) {}
