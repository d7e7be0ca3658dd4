package cz.tripartita.readmodels.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant may know of the evaluation of the own application, without knowing any evaluator's score: the mean
 * where at least three scored, else only the band of ten points in which it lies.
 *
 * @param score the mean with two decimals, none of fewer than three
 * @param from the lower end of the band
 * @param to the upper end of the band, itself not in it but for 100
 * @param criteria the mean points of each criterion, none of fewer than three
 */
public record ApplicantScore(
        UUID applicationId, @Nullable BigDecimal score, int from, int to, List<CriterionMean> criteria) {

    /** The mean points for one criterion, with two decimals. */
    public record CriterionMean(String criterion, BigDecimal points) {}
}
