package cz.tripartita.gateway.store;

/**
 * Under what the first answer to a command is kept.
 *
 * @param client the OAuth2 client that chose the key
 * @param municipality the municipality in which it was used
 * @param key the key as the client sent it
 * @param bodyDigest digest of the request
 * @param keptForGood whether the answer is kept without end; otherwise 90 days
 */
public record AnswerKey(String client, String municipality, String key, String bodyDigest, boolean keptForGood) {}
