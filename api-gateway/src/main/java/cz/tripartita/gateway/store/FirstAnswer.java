package cz.tripartita.gateway.store;

/**
 * The answer that the first command with a key was given.
 *
 * @param bodyDigest digest of that request
 * @param stream the target stream
 * @param version sequence number of the target stream's last event after it
 * @param position global position that was answered
 */
public record FirstAnswer(String bodyDigest, String stream, long version, long position) {}
