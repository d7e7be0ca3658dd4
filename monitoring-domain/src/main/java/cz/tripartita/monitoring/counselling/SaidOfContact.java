package cz.tripartita.monitoring.counselling;

import cz.tripartita.monitoring.events.Asker;
import cz.tripartita.monitoring.events.Contact;
import cz.tripartita.monitoring.events.ContactChannel;
import cz.tripartita.monitoring.events.Referral;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said of a contact, when it is entered and when it is corrected. */
sealed interface SaidOfContact permits EnterContacts, CorrectContacts {

    LocalDate day();

    Asker asker();

    ContactChannel channel();

    String topic();

    String targetGroup();

    @Nullable
    Integer minutes();

    @Nullable
    Integer count();

    /** The contact, one where nothing is said of how many. */
    default Contact contact(@Nullable Referral referral) {
        Integer count = count();
        return new Contact(
                day(), asker(), channel(), topic(), targetGroup(), referral, minutes(), count == null ? 1 : count);
    }
}
