package cz.tripartita.planning.service;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.events.KindsOfService;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;

/** What a listing would be refused for, for those who want to know before they send it. */
public final class ListingTrial {

    private ListingTrial() {}

    /**
     * Judges the listing as the command will be; who provides the service is not looked at.
     *
     * @throws cz.tripartita.planning.RuleBroken as the command would
     */
    public static void require(ListService command, StatuteAdopted statute, Occasion occasion) {
        ListingDecider.decide(command, statute, KindsOfService.OF_THE_ACT, occasion);
    }
}
