/**
 * The public site: what a group tried to agree on and how it went, the documents, sittings, groups and the statute, for
 * anyone, in Czech and English, without signing in.
 *
 * <p>Only what the statute makes public is there, and it names nobody: a member is an organisation and a side, an
 * individual citizen a number. Reasons of positions, of a proposal's author and of a withdrawal are text by or about a
 * natural person and are not shown; that there are some is. Wordings and official reasons are shown as they stand.
 * So are minutes, which their publication makes public; comments on drafts are not, but for how they were settled.
 */
@NullMarked
package cz.tripartita.gateway.web.citizens;

import org.jspecify.annotations.NullMarked;
