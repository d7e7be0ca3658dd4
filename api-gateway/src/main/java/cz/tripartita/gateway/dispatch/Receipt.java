package cz.tripartita.gateway.dispatch;

/**
 * What a command came to.
 *
 * @param stream id of the target stream
 * @param version sequence number of the target stream's last event, counted from 0: the stream's {@code ETag}
 * @param position global position of the last event that the command stored; when it stored none, of the last event of
 *     the target stream
 * @param replayed true when the answer is that of an earlier command with the same idempotency key
 */
public record Receipt(String stream, long version, long position, boolean replayed) {}
