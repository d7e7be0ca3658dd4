package cz.tripartita.monitoring.survey;

import java.util.UUID;

/** The boxes in which single answers lie, apart from the events and from the tokens that were spent for them. */
@FunctionalInterface
public interface BallotBoxes {

    /**
     * Seals the box of a survey for good, so that nothing more comes in, and opens it. A box that is sealed already is
     * opened again, and one that never was holds nothing.
     */
    BallotBox seal(UUID surveyId);
}
