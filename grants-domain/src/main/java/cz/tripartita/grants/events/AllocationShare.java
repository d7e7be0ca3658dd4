package cz.tripartita.grants.events;

import cz.tripartita.planning.events.Money;
import java.util.UUID;

/** What an allocation gives to one application, and why it is not more. */
public record AllocationShare(UUID applicationId, Money amount, ShareGround ground) {}
