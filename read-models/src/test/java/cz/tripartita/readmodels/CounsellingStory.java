package cz.tripartita.readmodels;

import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.monitoring.events.Asker;
import cz.tripartita.monitoring.events.Contact;
import cz.tripartita.monitoring.events.ContactChannel;
import cz.tripartita.monitoring.events.CounsellingCode;
import cz.tripartita.monitoring.events.CounsellingCodesEvent.CounsellingCodesSet;
import cz.tripartita.monitoring.events.CounsellingEvent.ContactsCorrected;
import cz.tripartita.monitoring.events.CounsellingEvent.ContactsEntered;
import cz.tripartita.monitoring.events.CounsellingEvent.EntryVoided;
import cz.tripartita.monitoring.events.CounsellingEvent.OfficeEventEntered;
import cz.tripartita.monitoring.events.CounsellingEvent.PortalVisitsCounted;
import cz.tripartita.monitoring.events.OfficeEvent;
import cz.tripartita.monitoring.events.Referral;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Counselling in Plzeň in two months of 2028, with an entry corrected and two voided, events and visits of the portal. */
public final class CounsellingStory {

    private static final String JANUARY = "2028-01";
    private static final String FEBRUARY = "2028-02";

    private CounsellingStory() {}

    public static void tell(Story story) {
        story.in("plzen").by("coordinator", id("coordinator")).on("2028-01-03");
        story.then(codes(1, "2027-01-01", "Dluhy"), codes(2, "2028-02-01", "Dluhy a exekuce"));
        story.on("2028-01-04")
                .then(
                        entered("first", JANUARY, contact("2028-01-04", Asker.CITIZEN, "debts", 1)),
                        entered("second", JANUARY, contact("2028-01-20", Asker.CITY_POLICE, "housing", 2)),
                        entered("mistake", JANUARY, contact("2028-01-21", Asker.CITIZEN, "debts", 9)));
        story.on("2028-01-31")
                .then(
                        new ContactsCorrected(
                                register(JANUARY),
                                id("second"),
                                contact("2028-01-20", Asker.CITY_POLICE, "housing", 3),
                                "Byli tři."),
                        new EntryVoided(register(JANUARY), id("mistake"), "Zapsáno dvakrát."));
        story.on("2028-02-25")
                .then(
                        entered("third", FEBRUARY, contact("2028-02-24", Asker.NGO, "housing", 4)),
                        new OfficeEventEntered(
                                register(FEBRUARY),
                                "plzen",
                                FEBRUARY,
                                id("open day"),
                                event("Den otevřených dveří", 80)),
                        new OfficeEventEntered(
                                register(FEBRUARY), "plzen", FEBRUARY, id("no event"), event("Nekonalo se", 1)),
                        new EntryVoided(register(FEBRUARY), id("no event"), "Nekonalo se."));
        story.on("2028-03-02")
                .then(
                        new PortalVisitsCounted(register(JANUARY), "plzen", JANUARY, 900, null),
                        new PortalVisitsCounted(register(FEBRUARY), "plzen", FEBRUARY, 1000, null),
                        new PortalVisitsCounted(register(FEBRUARY), "plzen", FEBRUARY, 1100, "Chyběl týden."));
    }

    /** The register of a month. */
    public static UUID register(String month) {
        return id("counselling of Plzeň in " + month);
    }

    private static CounsellingCodesSet codes(int version, String validFrom, String debts) {
        return new CounsellingCodesSet(
                id("counselling codes of Plzeň"),
                "plzen",
                version,
                LocalDate.parse(validFrom),
                List.of(
                        new CounsellingCode("housing", "Bydlení", "Housing"),
                        new CounsellingCode("debts", debts, "Debts")),
                List.of(new CounsellingCode("seniors", "Senioři", "Seniors")));
    }

    /** An entry in the register of a month. */
    public static ContactsEntered entered(String name, String month, Contact contact) {
        return new ContactsEntered(register(month), "plzen", month, id(name), contact);
    }

    /** Contacts by phone; the police is referred to a service. */
    public static Contact contact(String day, Asker asker, String topic, int count) {
        Referral referral =
                asker == Asker.CITY_POLICE ? new Referral(PlanningStory.DIAKONIE, CatalogueStory.ASSISTANCE) : null;
        return new Contact(
                LocalDate.parse(day), asker, ContactChannel.PHONE, topic, "seniors", referral, 10 * count, count);
    }

    private static OfficeEvent event(String title, int attendance) {
        return new OfficeEvent(LocalDate.of(2028, 2, 10), OfficeEvent.Kind.OPEN_DAY, title, attendance);
    }
}
