package cz.tripartita.grants.programme;

import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.util.UUID;

/** A refusal that stands, by the resolution given. */
record Refusal(UUID applicationId, UUID lineId, Money requested, Resolution resolution) {}
