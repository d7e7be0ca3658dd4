package cz.tripartita.planning;

import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.BodyDecisionRule;
import cz.tripartita.planning.events.DecisionRule;
import cz.tripartita.planning.events.DocumentPath;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.ExOfficioSeat;
import cz.tripartita.planning.events.Fraction;
import cz.tripartita.planning.events.LeaderElection;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.StatuteRules;
import cz.tripartita.planning.events.Threshold;
import cz.tripartita.planning.events.YearlyMeetings;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A statute that is right, and can be changed in one respect at a time. */
public final class StatuteSample {

    /** Two thirds of the members, and more than half of the ballots (Žatec). */
    public static final Threshold TWO_THIRDS_AND_HALF = new Threshold(new Fraction(2, 3), new Fraction(1, 2));

    public static final BodyDecisionRule CONSENSUS_OF_GROUPS =
            new BodyDecisionRule(Body.WORKING_GROUP, Matter.PLANNING_CONTENT, DecisionRule.CONSENSUS, null);

    private List<Area> areas = List.of(PlanningSamples.area(PlanningSamples.AREA), PlanningSamples.area("families"));
    private List<Side> sides = List.of(Side.values());
    private List<BodyDecisionRule> decisionRules = List.of(CONSENSUS_OF_GROUPS);
    private List<Body> publicSittings = List.of(Body.WORKING_GROUP);
    private List<DocumentPath> documentPaths = List.of();
    private int rulesOfProcedureVersion;
    private boolean rulesSignedAnew;

    @Nullable
    private LeaderElection leaders;

    @Nullable
    private Integer mostMembersOfOneProvider;

    private boolean oneBallotPerOrganisation;

    @Nullable
    private Integer absencesThatEndMembership;

    private int invitationLeadDays;
    private int publicCommentDays = 30;

    @Nullable
    private YearlyMeetings yearlyMeetings;

    private List<ExOfficioSeat> seats = List.of();
    private List<DocumentStep> programmeSteps = List.of();

    private StatuteSample(int rulesOfProcedureVersion) {
        this.rulesOfProcedureVersion = rulesOfProcedureVersion;
    }

    /** A statute without leaders, limits and seats, in which nobody has to be invited ahead. */
    public static StatuteSample usual(int rulesOfProcedureVersion) {
        return new StatuteSample(rulesOfProcedureVersion);
    }

    public StatuteSample areas(List<Area> other) {
        areas = other;
        return this;
    }

    public StatuteSample sides(List<Side> other) {
        sides = other;
        return this;
    }

    public StatuteSample deciding(BodyDecisionRule... other) {
        decisionRules = List.of(other);
        return this;
    }

    public StatuteSample with(List<Body> otherPublicSittings) {
        publicSittings = otherPublicSittings;
        return this;
    }

    public StatuteSample paths(DocumentPath... other) {
        documentPaths = List.of(other);
        return this;
    }

    public StatuteSample signedAnew() {
        rulesSignedAnew = true;
        return this;
    }

    public StatuteSample leaders(int termMonths) {
        return leaders(TWO_THIRDS_AND_HALF, termMonths);
    }

    public StatuteSample leaders(Threshold threshold, int termMonths) {
        leaders = new LeaderElection(threshold, termMonths);
        return this;
    }

    public StatuteSample mostOfOneProvider(int most) {
        mostMembersOfOneProvider = most;
        return this;
    }

    public StatuteSample oneBallotPerOrganisation() {
        oneBallotPerOrganisation = true;
        return this;
    }

    public StatuteSample endingAfterAbsences(int absences) {
        absencesThatEndMembership = absences;
        return this;
    }

    public StatuteSample invitedAhead(int days) {
        invitationLeadDays = days;
        return this;
    }

    public StatuteSample commentedFor(int days) {
        publicCommentDays = days;
        return this;
    }

    public StatuteSample meeting(int count, int month) {
        yearlyMeetings = new YearlyMeetings(count, month);
        return this;
    }

    public StatuteSample seats(ExOfficioSeat... other) {
        seats = List.of(other);
        return this;
    }

    public StatuteSample programmeSteps(DocumentStep... other) {
        programmeSteps = List.of(other);
        return this;
    }

    /** The same with a change. */
    public StatuteSample changed(UnaryOperator<StatuteSample> change) {
        return change.apply(this);
    }

    /** What the statute says. */
    public StatuteRules rules() {
        return new StatuteRules(
                areas,
                sides,
                decisionRules,
                publicSittings,
                documentPaths,
                rulesOfProcedureVersion,
                rulesSignedAnew,
                leaders,
                mostMembersOfOneProvider,
                oneBallotPerOrganisation,
                absencesThatEndMembership,
                invitationLeadDays,
                publicCommentDays,
                yearlyMeetings,
                seats,
                programmeSteps);
    }
}
