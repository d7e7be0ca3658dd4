package cz.tripartita.readmodels.ranking;

import java.time.LocalDate;
import java.util.UUID;

/** The papers for a decision: from which position of the log, and the digest of their bytes. */
public record PackView(UUID packId, long position, String sha256, LocalDate pinnedOn, UUID pinnedBy) {}
