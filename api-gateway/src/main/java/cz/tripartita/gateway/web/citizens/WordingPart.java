package cz.tripartita.gateway.web.citizens;

/**
 * A run of words of a wording.
 *
 * @param text exactly as written, white space included
 */
record WordingPart(Change change, String text) {}
