package cz.tripartita.readmodels.audittrail;

import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.EntryAnswered;
import cz.tripartita.planning.events.DocumentEvent.FiguresTaken;
import cz.tripartita.planning.events.EntryOutcome;

/** What happens to the content of a balance report, in words. */
final class BalanceSentences {

    private BalanceSentences() {}

    static Sentence drafted(BalanceReportDrafted event, Sentence title, Names names) {
        Sentence plan = names.quoted(event.planId());
        int entries = event.entries().size();
        return new Sentence(
                "Byla založena bilanční zpráva %s k plánu %s. Počet položek: %d."
                        .formatted(title.cs(), plan.cs(), entries),
                "The balance report %s of the plan %s was begun. Entries: %d."
                        .formatted(title.en(), plan.en(), entries));
    }

    static Sentence requested(Sentence title) {
        return new Sentence(
                "Pro bilanční zprávu %s byly znovu vyžádány údaje z evidence.".formatted(title.cs()),
                "Figures of the record were asked for again for the balance report %s.".formatted(title.en()));
    }

    static Sentence taken(FiguresTaken event, Sentence title) {
        long grants = event.figures().stream()
                .flatMap(figures -> figures.grants().stream())
                .map(grant -> grant.grantId())
                .distinct()
                .count();
        long values = event.figures().stream()
                .mapToLong(figures -> figures.indicators().size())
                .sum();
        return new Sentence(
                "Bilanční zpráva %s převzala údaje z evidence. Dotací: %d, hodnot ukazatelů: %d."
                        .formatted(title.cs(), grants, values),
                "The balance report %s took figures from the record. Grants: %d, values of indicators: %d."
                        .formatted(title.en(), grants, values));
    }

    static Sentence answered(EntryAnswered event, Sentence title) {
        Sentence outcome = outcome(event.outcome());
        Sentence reasons = Words.because(event.reasons());
        return new Sentence(
                "Bilanční zpráva %s: položka plánu %s.%s".formatted(title.cs(), outcome.cs(), reasons.cs()),
                "Balance report %s: an entry of the plan was %s.%s".formatted(title.en(), outcome.en(), reasons.en()));
    }

    private static Sentence outcome(EntryOutcome outcome) {
        return switch (outcome) {
            case FULFILLED -> new Sentence("byla splněna", "fulfilled");
            case PARTLY -> new Sentence("byla splněna zčásti", "partly fulfilled");
            case NOT -> new Sentence("nebyla splněna", "not fulfilled");
        };
    }
}
