package cz.tripartita.readmodels.yearoverview;

import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.DecisionFileEvent.AwardsRecommended;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.ProgrammeEvent.AllocationChanged;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeCancelled;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeRevised;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.readmodels.Circumstances;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what the grants of a year came to, each change on the day on which it happened. */
@ProcessingGroup(YearOverviewProjection.GROUP)
public final class YearOverviewProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.year-overview";

    private final ProgrammeRows programmes;
    private final DayRows days;
    private final ApplicationRows applications;
    private final RecommendationRows recommendations;
    private final GrantRows grants;

    public YearOverviewProjection(JdbcClient jdbc) {
        programmes = new ProgrammeRows(jdbc);
        days = new DayRows(jdbc);
        applications = new ApplicationRows(jdbc, days);
        recommendations = new RecommendationRows(jdbc, days);
        grants = new GrantRows(jdbc, days);
    }

    @EventHandler
    void on(StatuteAdopted event, MetaData metaData) {
        programmes.adopted(event, Circumstances.of(metaData).municipality(), day(metaData));
    }

    @EventHandler
    void on(ProposalSubmitted event) {
        programmes.submitted(event);
    }

    @EventHandler
    void on(ProgrammeDrafted event, MetaData metaData) {
        programmes.drafted(event, day(metaData));
    }

    @EventHandler
    void on(ProgrammeRevised event, MetaData metaData) {
        programmes.revised(event, day(metaData));
    }

    @EventHandler
    void on(AllocationChanged event, MetaData metaData) {
        programmes.allocated(event, day(metaData));
    }

    @EventHandler
    void on(ProgrammeCancelled event, MetaData metaData) {
        programmes.cancelled(event, day(metaData));
    }

    @EventHandler
    void on(ApplicationEvent event, MetaData metaData) {
        LocalDate day = day(metaData);
        switch (event) {
            case ApplicationEvent.ApplicationSubmitted e -> applications.submitted(e, day);
            case ApplicationEvent.ApplicationSupplemented e -> applications.supplemented(e, day);
            case ApplicationEvent.ApplicationRejected e ->
                applications.ended(e.applicationId(), day, Measure.REJECTED, Measure.REJECTED_REQUESTED);
            case ApplicationEvent.ApplicationWithdrawn e ->
                applications.ended(e.applicationId(), day, Measure.WITHDRAWN, Measure.WITHDRAWN_REQUESTED);
            case ApplicationEvent.ApplicationRefused e ->
                applications.ended(e.applicationId(), day, Measure.REFUSED, Measure.REFUSED_REQUESTED);
            default -> {}
        }
    }

    @EventHandler
    void on(AwardsRecommended event, MetaData metaData) {
        recommendations.recommended(event, day(metaData));
    }

    @EventHandler
    void on(GrantEvent event, MetaData metaData) {
        LocalDate day = day(metaData);
        if (event instanceof GrantAwarded awarded) {
            applications.granted(awarded.applicationId(), awarded.grantId(), awarded.awarded(), day);
        } else {
            grants.changed(event, day);
        }
    }

    private static LocalDate day(MetaData metaData) {
        return Circumstances.of(metaData).happenedOn();
    }

    @ResetHandler
    void reset() {
        grants.clear();
        recommendations.clear();
        applications.clear();
        days.clear();
        programmes.clear();
    }
}
