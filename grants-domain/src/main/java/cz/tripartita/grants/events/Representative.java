package cz.tripartita.grants.events;

import cz.tripartita.planning.events.ErasableText;

/**
 * A person who acts for an applicant.
 *
 * @param legalTitle by what right, such as statutory body or power of attorney
 */
public record Representative(ErasableText name, String legalTitle) {}
