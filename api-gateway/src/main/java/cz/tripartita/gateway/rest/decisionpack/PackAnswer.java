package cz.tripartita.gateway.rest.decisionpack;

import java.util.UUID;

/**
 * That a pack was pinned.
 *
 * @param position position of the last event that it rests on
 * @param sha256 lower-case hexadecimal digest of its bytes
 */
record PackAnswer(UUID packId, long position, String sha256) {}
