package cz.tripartita.readmodels;

import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.planning.events.Address;
import cz.tripartita.planning.events.Capacity;
import cz.tripartita.planning.events.CapacityUnit;
import cz.tripartita.planning.events.Contacts;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationContactsChanged;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.planning.events.Registration;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEntry;
import cz.tripartita.planning.events.ServiceEvent.RegistrationRecorded;
import cz.tripartita.planning.events.ServiceEvent.ServiceChanged;
import cz.tripartita.planning.events.ServiceEvent.ServiceConfirmed;
import cz.tripartita.planning.events.ServiceEvent.ServiceEnded;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import cz.tripartita.planning.events.ServiceForm;
import cz.tripartita.planning.events.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of Plzeň after {@link PlanningStory}: a registered service whose registration was prolonged, a related one
 * that was confirmed, a pro-family activity that ended.
 */
public final class CatalogueStory {

    public static final UUID ASSISTANCE = id("service assistance");
    public static final UUID TAXI = id("service taxi");
    public static final UUID CLUB = id("service club");

    private static final LocalDate LISTED = LocalDate.of(2026, 9, 1);

    private CatalogueStory() {}

    /** Lets it happen. */
    public static void tell(Story story) {
        story.in("plzen").by("coordinator", id("coordinator")).on("2026-09-01");
        story.then(
                listed(ASSISTANCE, ServiceCategory.REGISTERED, "39", entry("Osobní asistence Doma", 20)),
                new RegistrationRecorded(ASSISTANCE, new Registration("1234567", LISTED, LISTED.plusYears(1))),
                listed(TAXI, ServiceCategory.RELATED, null, entry("Taxík pro seniory", null)),
                listed(CLUB, ServiceCategory.PRO_FAMILY, null, entry("Klub rodin", 12)));
        story.on("2026-10-01")
                .then(
                        new RegistrationRecorded(ASSISTANCE, new Registration("1234567", LISTED, LISTED.plusYears(3))),
                        new ServiceChanged(ASSISTANCE, entry("Osobní asistence Doma", 25), LISTED.plusDays(30)),
                        new ServiceConfirmed(TAXI, LISTED.plusDays(30), id("coordinator")),
                        new ServiceEnded(CLUB, LISTED.plusDays(30), "Nemá kdo vést."),
                        new OrganisationRenamed(PlanningStory.DIAKONIE, "Diakonie Plzeň"),
                        new OrganisationContactsChanged(PlanningStory.DIAKONIE, contacts()));
    }

    private static ServiceListed listed(
            UUID serviceId, ServiceCategory category, @Nullable String kind, ServiceEntry entry) {
        return new ServiceListed(
                serviceId, "plzen", PlanningStory.DIAKONIE, PlanningStory.PROCESS, category, kind, entry, LISTED);
    }

    /** An entry for seniors in the field. */
    public static ServiceEntry entry(String name, @Nullable Integer clients) {
        return new ServiceEntry(
                name,
                List.of(ServiceForm.FIELD),
                List.of("seniors"),
                List.of(TargetGroup.SENIORS),
                contacts(),
                clients == null ? null : new Capacity(clients, CapacityUnit.CLIENTS),
                "Plzeň");
    }

    private static Contacts contacts() {
        return new Contacts(
                new Address("Smyšlená", "12/3", "30100", "Plzeň"),
                "377 000 000",
                "info@diakonie.example",
                "https://diakonie.example");
    }
}
