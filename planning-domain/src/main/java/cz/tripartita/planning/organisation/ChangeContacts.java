package cz.tripartita.planning.organisation;

import cz.tripartita.planning.events.Address;
import cz.tripartita.planning.events.Contacts;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says how an organisation is reached; what is left out, it no longer has. Contacts of the organisation, never of a
 * person in it.
 */
public record ChangeContacts(
        @TargetAggregateIdentifier UUID organisationId,
        @Nullable @Size(max = 200) String street,
        @Nullable @Size(max = 20) String number,
        @Nullable @Pattern(regexp = "[0-9]{3} ?[0-9]{2}") String postcode,
        @Nullable @Size(max = 100) String town,

        @Nullable @Size(max = 50) @Pattern(regexp = "[+0-9][0-9 ,;/()-]*")
        String phone,

        @Nullable @Email @Size(max = 200) String email,

        @Nullable @Size(max = 300) @Pattern(regexp = "https?://[^\\s]+")
        String web) {

    Contacts contacts() {
        return new Contacts(Address.of(street, number, postcode, town), phone, email, web);
    }
}
