package cz.tripartita.gateway.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of a command; all but the last three stand in the metadata of every event that it causes.
 *
 * @param commandId id of this command; a repeated request is a new command with the same key
 * @param caller who sends it
 * @param happenedOn the day on which it happened according to the paper, in the municipality's time
 * @param reason official reason, where one was given
 * @param mandate the meeting or resolution behind it: {@code kind} {@code MEETING} with {@code meetingId}, or
 *     {@code RESOLUTION} with {@code body}, {@code number} and {@code adoptedOn}
 * @param requestId the HTTP request, or run of a program, that it came from
 * @param correlationId shared by everything that follows from one first command
 * @param key makes a repetition harmless
 * @param expectedVersion sequence number that the target stream's last event has to have, counted from 0
 * @param texts the texts of natural persons that the command's {@code ErasableText} components name
 */
public record Envelope(
        UUID commandId,
        Caller caller,
        LocalDate happenedOn,
        @Nullable String reason,
        @Nullable Map<String, String> mandate,
        UUID requestId,
        UUID correlationId,
        @Nullable IdempotencyKey key,
        @Nullable Long expectedVersion,
        List<StagedText> texts) {

    public Envelope {
        mandate = mandate == null ? null : Map.copyOf(mandate);
        texts = List.copyOf(texts);
    }

    /** That of a command with nothing to say beside who sends it, when it happened, and what makes it harmless again. */
    public static Envelope of(Caller caller, LocalDate happenedOn, @Nullable IdempotencyKey key) {
        UUID commandId = UUID.randomUUID();
        return new Envelope(
                commandId, caller, happenedOn, null, null, UUID.randomUUID(), commandId, key, null, List.of());
    }
}
