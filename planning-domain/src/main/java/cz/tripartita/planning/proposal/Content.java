package cz.tripartita.planning.proposal;

import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.PlanningTies;
import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.planning.group.Roster;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a proposal says, however it came about: submitted, merged or split. */
record Content(
        String area,
        ProposalKind kind,
        String title,
        String wording,
        @Nullable ErasableText reasons,
        @Nullable Money expectedCost,
        List<String> fundingSources,
        PlanningTies ties) {

    static Content of(SubmitProposal command) {
        return new Content(
                command.area(),
                command.kind(),
                command.title(),
                command.wording(),
                command.reasons(),
                command.expectedCost(),
                command.fundingSources(),
                command.ties());
    }

    static Content of(MergeProposals command) {
        return new Content(
                command.area(),
                command.kind(),
                command.title(),
                command.wording(),
                command.reasons(),
                command.expectedCost(),
                command.fundingSources(),
                command.ties());
    }

    static Content of(SplitProposal.Part part, Origin origin) {
        return new Content(
                origin.area(),
                origin.kind(),
                part.title(),
                part.wording(),
                part.reasons(),
                part.expectedCost(),
                part.fundingSources(),
                part.ties());
    }

    void check(Roster roster) {
        if (!roster.areas().contains(area)) {
            throw new RuleBroken(
                    PlanningRule.AREA_OF_THE_GROUP, Map.of("area", area, "areasOfTheGroup", roster.areas()));
        }
        if (expectedCost != null && Money.ZERO.isAbove(expectedCost)) {
            throw new RuleBroken(PlanningRule.COST_NOT_NEGATIVE, Map.of("expectedCost", expectedCost.amount()));
        }
    }
}
