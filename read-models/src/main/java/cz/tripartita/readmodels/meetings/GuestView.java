package cz.tripartita.readmodels.meetings;

import cz.tripartita.planning.events.ErasableText;
import org.jspecify.annotations.Nullable;

/**
 * A guest, without position or ballot.
 *
 * @param guest reference to who it was, in the erasable store
 */
public record GuestView(String organisation, @Nullable ErasableText guest) {}
