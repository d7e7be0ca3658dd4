package cz.tripartita.readmodels.grantledger;

import java.time.LocalDate;

/**
 * The opinion of a commission on the draft of a programme.
 *
 * @param recommended whether it recommends approval
 */
public record OpinionView(String commission, boolean recommended, LocalDate givenOn) {}
