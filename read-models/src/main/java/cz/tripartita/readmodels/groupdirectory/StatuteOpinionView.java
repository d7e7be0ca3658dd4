package cz.tripartita.readmodels.groupdirectory;

import java.time.LocalDate;

/** What a commission said of a draft of a statute, and when. */
public record StatuteOpinionView(String commission, boolean recommended, LocalDate givenOn) {}
