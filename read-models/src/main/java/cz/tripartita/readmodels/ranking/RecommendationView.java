package cz.tripartita.readmodels.ranking;

import cz.tripartita.planning.events.Money;
import java.time.LocalDate;

/** That a commission recommended, and how it voted; the amounts stand with the applications. */
public record RecommendationView(
        String commission,
        LocalDate satOn,
        Money total,
        int voters,
        int excused,
        int votesFor,
        int votesAgainst,
        int abstained) {}
