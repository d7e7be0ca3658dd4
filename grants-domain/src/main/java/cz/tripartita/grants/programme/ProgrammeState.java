package cz.tripartita.grants.programme;

import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.AllocationChanged;
import cz.tripartita.grants.events.ProgrammeEvent.AwardChanged;
import cz.tripartita.grants.events.ProgrammeEvent.AwardWithdrawn;
import cz.tripartita.grants.events.ProgrammeEvent.AwardsDecided;
import cz.tripartita.grants.events.ProgrammeEvent.DatesPostponed;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeApproved;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeCancelled;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeOpinionGiven;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeProposed;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammePublished;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeRevised;
import cz.tripartita.grants.events.ProgrammeEvent.PublicationEnded;
import cz.tripartita.grants.events.ProgrammeEvent.RefusalReversed;
import cz.tripartita.grants.events.ProgrammeTerms;
import cz.tripartita.grants.events.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions on a programme need to know.
 *
 * @param timetable the dates in force, none while one of a draft is missing
 */
record ProgrammeState(
        ProgrammeDrafted start,
        ProgrammeTerms terms,
        @Nullable Timetable timetable,
        ProgrammePhase phase,
        Preparation preparation,
        Publication publication,
        Allocations allocations,
        Awards awards) {

    static ProgrammeState after(@Nullable ProgrammeState state, ProgrammeEvent event) {
        if (event instanceof ProgrammeDrafted drafted) {
            return new ProgrammeState(
                    drafted,
                    drafted.terms(),
                    drafted.terms().timetable(),
                    ProgrammePhase.DRAFTED,
                    Preparation.of(1),
                    Publication.NONE,
                    Allocations.drafted(drafted.terms()),
                    Awards.NONE);
        }
        if (state == null) {
            throw new IllegalStateException("a programme starts with its draft, not with " + event);
        }
        return state.evolve(event);
    }

    ProgrammeState evolve(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeDrafted drafted -> throw new IllegalStateException("drafted twice: " + drafted);
            case ProgrammeRevised revised -> revised(revised.terms());
            case ProgrammeApproved approved ->
                in(ProgrammePhase.APPROVED).with(allocations.setBy(allocations.lines(), approved.resolution()));
            case ProgrammeProposed proposed -> with(preparation.proposed(proposed));
            case ProgrammeOpinionGiven given -> with(preparation.judged(given));
            case ProgrammePublished published -> in(ProgrammePhase.PUBLISHED).with(publication.begun(published));
            case PublicationEnded ended -> with(publication.ended(ended));
            case ProgrammeCancelled _ -> in(ProgrammePhase.CANCELLED);
            case DatesPostponed postponed ->
                new ProgrammeState(
                        start, terms, postponed.after(), phase, preparation, publication, allocations, awards);
            case AllocationChanged changed -> with(allocations.setBy(changed.lines(), changed.resolution()));
            case AwardsDecided decided -> with(awards.decided(decided));
            case RefusalReversed reversed -> with(awards.reversed(reversed));
            case AwardChanged changed -> with(awards.changed(changed));
            case AwardWithdrawn withdrawn -> with(awards.withdrawn(withdrawn));
        };
    }

    private ProgrammeState revised(ProgrammeTerms newTerms) {
        return new ProgrammeState(
                start,
                newTerms,
                newTerms.timetable(),
                phase,
                Preparation.of(preparation.draft() + 1),
                publication,
                Allocations.drafted(newTerms),
                awards);
    }

    private ProgrammeState in(ProgrammePhase newPhase) {
        return new ProgrammeState(start, terms, timetable, newPhase, preparation, publication, allocations, awards);
    }

    private ProgrammeState with(Preparation newPreparation) {
        return new ProgrammeState(start, terms, timetable, phase, newPreparation, publication, allocations, awards);
    }

    private ProgrammeState with(Publication newPublication) {
        return new ProgrammeState(start, terms, timetable, phase, preparation, newPublication, allocations, awards);
    }

    private ProgrammeState with(Allocations newAllocations) {
        return new ProgrammeState(start, terms, timetable, phase, preparation, publication, newAllocations, awards);
    }

    private ProgrammeState with(Awards newAwards) {
        return new ProgrammeState(start, terms, timetable, phase, preparation, publication, allocations, newAwards);
    }
}
