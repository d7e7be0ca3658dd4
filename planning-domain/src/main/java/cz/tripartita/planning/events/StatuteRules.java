package cz.tripartita.planning.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version of the statute says.
 *
 * @param sides the sides that take part
 * @param publicSittings the bodies whose sittings and outputs are public
 * @param rulesOfProcedureVersion the version of the rules of procedure that members sign
 * @param rulesSignedAnew whether members who signed an earlier version have to sign this one
 * @param leaders how groups elect their leaders; none where they have no leaders
 * @param mostMembersOfOneProvider most members of a group who speak for one provider; none for no limit
 * @param oneBallotPerOrganisation whether members of one organisation have one ballot together
 * @param absencesThatEndMembership absences in a row, without excuse, that end a membership; none where none do
 * @param invitationLeadDays days between invitation and meeting, at least
 * @param publicCommentDays days of a public comment period
 * @param yearlyMeetings how often groups meet in a year, and when; none where that is left to them
 * @param seats the seats of bodies that go with an office
 * @param programmeSteps what a grant programme needs before it is approved: the proposal of the steering group
 *     ({@link DocumentStep#STEERING_APPROVAL}), the opinion of a commission; none where it needs neither
 */
public record StatuteRules(
        List<Area> areas,
        List<Side> sides,
        List<BodyDecisionRule> decisionRules,
        List<Body> publicSittings,
        List<DocumentPath> documentPaths,
        int rulesOfProcedureVersion,
        boolean rulesSignedAnew,
        @Nullable LeaderElection leaders,
        @Nullable Integer mostMembersOfOneProvider,
        boolean oneBallotPerOrganisation,
        @Nullable Integer absencesThatEndMembership,
        int invitationLeadDays,
        int publicCommentDays,
        @Nullable YearlyMeetings yearlyMeetings,
        List<ExOfficioSeat> seats,
        List<DocumentStep> programmeSteps) {}
