package cz.tripartita.gateway.dispatch;

/**
 * What makes a repeated command harmless: the first answer is given again, in the scope of client and municipality.
 *
 * @param client the OAuth2 client that chose the key
 * @param municipality the municipality in which it was used
 * @param key the key as the client sent it
 * @param bodyDigest digest of method, path and body; the same key with another digest is refused
 * @param keptForGood true where money moves; otherwise the record may be dropped after 90 days
 */
public record IdempotencyKey(String client, String municipality, String key, String bodyDigest, boolean keptForGood) {}
