package cz.tripartita.readmodels.audittrail;

import cz.tripartita.grants.events.DecisionFileEvent;
import cz.tripartita.grants.events.DecisionFileEvent.ApplicationEntered;
import cz.tripartita.grants.events.DecisionFileEvent.AwardsRecommended;
import cz.tripartita.grants.events.DecisionFileEvent.PackPinned;
import cz.tripartita.grants.events.DecisionFileEvent.RankingDrawnUp;
import cz.tripartita.grants.events.DecisionFileEvent.RankingReopened;
import cz.tripartita.grants.events.DecisionFileEvent.ScenarioSaved;
import cz.tripartita.grants.events.DecisionFileEvent.TieOrdered;

/** What comes into the decision file of a programme, in words. */
final class DecisionFileSentences {

    private DecisionFileSentences() {}

    static Sentence of(DecisionFileEvent event, Names names) {
        return switch (event) {
            case ApplicationEntered e -> {
                Sentence service = names.quoted(e.applicationId());
                Sentence programme = names.quoted(e.programmeId());
                yield new Sentence(
                        "Do spisu programu %s přibyla žádost o dotaci na %s.".formatted(programme.cs(), service.cs()),
                        "The application for a grant for %s came into the file of the programme %s."
                                .formatted(service.en(), programme.en()));
            }
            case RankingDrawnUp e -> {
                Sentence programme = names.quoted(e.programmeId());
                int count = e.ranking().size();
                yield new Sentence(
                        "Bylo sestaveno pořadí žádostí programu %s (počet: %d).".formatted(programme.cs(), count),
                        "The ranking of the programme %s was drawn up (applications: %d)."
                                .formatted(programme.en(), count));
            }
            case RankingReopened e -> {
                Sentence programme = names.quoted(e.programmeId());
                Sentence reason = Words.because(e.reason());
                yield new Sentence(
                        "Pořadí žádostí programu %s bylo znovu otevřeno.%s".formatted(programme.cs(), reason.cs()),
                        "The ranking of the programme %s was opened again.%s".formatted(programme.en(), reason.en()));
            }
            case TieOrdered e -> {
                Sentence programme = names.quoted(e.programmeId());
                Sentence reason = Words.because(e.reason());
                int count = e.order().size();
                yield new Sentence(
                        "V programu %s byly seřazeny žádosti se shodným počtem bodů (počet: %d).%s"
                                .formatted(programme.cs(), count, reason.cs()),
                        "Applications of the programme %s that tied were ordered (number: %d).%s"
                                .formatted(programme.en(), count, reason.en()));
            }
            case ScenarioSaved e -> scenario(e, names.quoted(e.programmeId()));
            case AwardsRecommended e -> recommended(e, names.quoted(e.programmeId()));
            case PackPinned e -> {
                Sentence programme = names.quoted(e.programmeId());
                yield new Sentence(
                        "Podklady pro rozhodnutí o programu %s byly sestaveny ze záznamů do pozice %d."
                                .formatted(programme.cs(), e.position()),
                        "The papers for the decision on the programme %s were put together from the log up to position %d."
                                .formatted(programme.en(), e.position()));
            }
        };
    }

    private static Sentence scenario(ScenarioSaved event, Sentence programme) {
        Sentence total = Words.money(event.sharedInTotal());
        Sentence amount = Words.money(event.amount());
        return new Sentence(
                "Pro program %s byla spočtena varianta „%s“: rozděleno %s z %s."
                        .formatted(programme.cs(), event.name(), total.cs(), amount.cs()),
                "The scenario “%s” was reckoned for the programme %s: %s of %s divided."
                        .formatted(event.name(), programme.en(), total.en(), amount.en()));
    }

    private static Sentence recommended(AwardsRecommended event, Sentence programme) {
        Sentence day = Words.day(event.satOn());
        Sentence total = Words.money(event.recommendedInTotal());
        int count = event.recommendations().size();
        return new Sentence(
                "%s dne %s doporučila dotace v programu %s: žádostí %d, celkem %s (pro %d, proti %d, zdrželo se %d)."
                        .formatted(
                                event.commission(),
                                day.cs(),
                                programme.cs(),
                                count,
                                total.cs(),
                                event.votesFor(),
                                event.votesAgainst(),
                                event.abstained()),
                "%s recommended grants in the programme %s on %s: %d applications, %s in all (for %d, against %d, abstained %d)."
                        .formatted(
                                event.commission(),
                                programme.en(),
                                day.en(),
                                count,
                                total.en(),
                                event.votesFor(),
                                event.votesAgainst(),
                                event.abstained()));
    }
}
