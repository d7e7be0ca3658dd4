package cz.tripartita.planning.service;

import cz.tripartita.planning.events.Address;
import cz.tripartita.planning.events.Capacity;
import cz.tripartita.planning.events.CapacityUnit;
import cz.tripartita.planning.events.Contacts;
import cz.tripartita.planning.events.ServiceEntry;
import cz.tripartita.planning.events.ServiceForm;
import cz.tripartita.planning.events.TargetGroup;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue is to say of a service. Contacts are those of the service, never of a person in it.
 *
 * @param forms in which it is provided; may be empty for what is not registered
 * @param areas codes of areas of the statute in effect
 * @param targetGroups whom it is for; may be empty where the areas say so
 * @param town name of the town or village
 * @param web begins with {@code http://} or {@code https://}
 * @param capacity how much it can do at most, given together with its unit
 * @param territory where it is provided, in words
 */
public record Listing(
        @NotBlank @Size(max = 300) String name,
        @Size(max = 3) List<ServiceForm> forms,
        @Size(min = 1, max = 50) List<@NotBlank @Size(max = 100) String> areas,
        @Size(max = 10) List<TargetGroup> targetGroups,
        @Nullable @Size(max = 200) String street,
        @Nullable @Size(max = 20) String number,
        @Nullable @Pattern(regexp = "[0-9]{3} ?[0-9]{2}") String postcode,
        @Nullable @Size(max = 100) String town,

        @Nullable @Size(max = 50) @Pattern(regexp = "[+0-9][0-9 ,;/()-]*")
        String phone,

        @Nullable @Email @Size(max = 200) String email,

        @Nullable @Size(max = 300) @Pattern(regexp = "https?://[^\\s]+")
        String web,

        @Nullable Integer capacity,
        @Nullable CapacityUnit capacityUnit,
        @Nullable @Size(max = 300) String territory) {

    ServiceEntry entry() {
        return new ServiceEntry(
                name,
                forms.stream().distinct().sorted().toList(),
                areas.stream().distinct().toList(),
                targetGroups.stream().distinct().sorted().toList(),
                new Contacts(Address.of(street, number, postcode, town), phone, email, web),
                capacity == null || capacityUnit == null ? null : new Capacity(capacity, capacityUnit),
                territory);
    }
}
