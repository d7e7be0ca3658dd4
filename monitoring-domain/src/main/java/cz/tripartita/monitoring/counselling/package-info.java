/** Counselling and the open office: contacts, events and visits of the portal, counted without personal data. */
@NullMarked
package cz.tripartita.monitoring.counselling;

import org.jspecify.annotations.NullMarked;
