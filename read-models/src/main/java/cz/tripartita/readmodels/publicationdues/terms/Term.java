package cz.tripartita.readmodels.publicationdues.terms;

import cz.tripartita.planning.events.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day that matters.
 *
 * @param day in Prague; of what lasts up to an instant the last day of it
 * @param at the instant that counts: at which a window opens, or the first one after it or after an exception from it
 * @param subjectId the programme, the application or the grant
 * @param part which of the like of one subject on one day it is: an instalment, a demanded return, a paper, a
 *     registration, a report by its period
 * @param organisation name of the applicant or recipient, none where it concerns everybody
 * @param what the service or project, or what the programme is called
 * @param number of the agreement, amendment or registration
 * @param amount what is to be paid or returned, or what the paper promises
 * @param doneOn the day on which it was done, as far as it is known
 */
public record Term(
        TermKind kind,
        LocalDate day,
        @Nullable Instant at,
        TermState state,
        UUID subjectId,
        String part,
        UUID programmeId,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        String what,
        @Nullable String number,
        @Nullable Money amount,
        @Nullable LocalDate doneOn) {}
