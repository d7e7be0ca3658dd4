package cz.tripartita.planning.proposal;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.group.Roster;
import cz.tripartita.planning.proposal.SplitProposal.Part;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.RepositoryProvider;

/** Handles the commands that change several proposals at once, in one unit of work and so in one append. */
public final class MergersAndSplits {

    private final RepositoryProvider repositories;

    /** Takes the repositories, of which only that of proposals is used. */
    public MergersAndSplits(RepositoryProvider repositories) {
        this.repositories = repositories;
    }

    @CommandHandler
    void handle(MergeProposals command, MetaData metaData, Clock clock, EventStore store) throws Exception {
        Occasion occasion = Occasion.of(metaData, clock);
        SubmissionDecider.requireSeveral(command.ancestors().size());
        var streams = OtherStreams.of(store, occasion);
        Ties.check(command.ties(), streams);
        Map<UUID, Aggregate<Proposal>> loaded = load(command.ancestors(), occasion);
        List<ProposalState> ancestors = command.ancestors().stream()
                .map(ancestor -> state(loaded, ancestor))
                .toList();
        Roster roster = Roster.in(streams, ancestors.getFirst().origin().groupId(), occasion.happenedOn());
        append(SubmissionDecider.decide(command, ancestors, roster, occasion), loaded);
    }

    @CommandHandler
    void handle(SplitProposal command, MetaData metaData, Clock clock, EventStore store) throws Exception {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        command.parts().stream().map(Part::ties).forEach(ties -> Ties.check(ties, streams));
        Map<UUID, Aggregate<Proposal>> loaded = load(List.of(command.proposalId()), occasion);
        ProposalState state = state(loaded, command.proposalId());
        Roster roster = Roster.in(streams, state.origin().groupId(), occasion.happenedOn());
        append(SubmissionDecider.decide(command, state, roster, occasion), loaded);
    }

    /** Loads in the order of the ids, so that two commands on the same proposals do not wait for each other. */
    private Map<UUID, Aggregate<Proposal>> load(List<UUID> ids, Occasion occasion) {
        Map<UUID, Aggregate<Proposal>> loaded = new LinkedHashMap<>();
        ids.stream().distinct().sorted().forEach(id -> loaded.put(id, load(id, occasion)));
        return loaded;
    }

    private Aggregate<Proposal> load(UUID id, Occasion occasion) {
        try {
            Aggregate<Proposal> proposal = proposals().load(id.toString());
            if (proposal.invoke(Proposal::state).municipality().equals(occasion.municipality())) {
                return proposal;
            }
        } catch (AggregateNotFoundException absent) {
            throw unknown(id);
        }
        throw unknown(id);
    }

    private void append(Map<UUID, List<ProposalEvent>> streams, Map<UUID, Aggregate<Proposal>> loaded)
            throws Exception {
        for (Map.Entry<UUID, List<ProposalEvent>> stream : streams.entrySet()) {
            Aggregate<Proposal> proposal = loaded.get(stream.getKey());
            if (proposal == null) {
                proposals().newInstance(() -> new Proposal(stream.getValue()));
            } else {
                proposal.execute(existing -> existing.apply(stream.getValue()));
            }
        }
    }

    private static ProposalState state(Map<UUID, Aggregate<Proposal>> loaded, UUID id) {
        Aggregate<Proposal> proposal = loaded.get(id);
        if (proposal == null) {
            throw unknown(id);
        }
        return proposal.invoke(Proposal::state);
    }

    private static RuleBroken unknown(UUID id) {
        return new RuleBroken(PlanningRule.PROPOSAL_KNOWN, Map.of("id", id));
    }

    private Repository<Proposal> proposals() {
        return repositories.repositoryFor(Proposal.class);
    }
}
