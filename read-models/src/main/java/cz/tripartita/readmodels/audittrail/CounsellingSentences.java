package cz.tripartita.readmodels.audittrail;

import cz.tripartita.monitoring.events.Asker;
import cz.tripartita.monitoring.events.Contact;
import cz.tripartita.monitoring.events.ContactChannel;
import cz.tripartita.monitoring.events.CounsellingCodesEvent;
import cz.tripartita.monitoring.events.CounsellingCodesEvent.CounsellingCodesSet;
import cz.tripartita.monitoring.events.CounsellingEvent;
import cz.tripartita.monitoring.events.CounsellingEvent.ContactsCorrected;
import cz.tripartita.monitoring.events.CounsellingEvent.ContactsEntered;
import cz.tripartita.monitoring.events.CounsellingEvent.EntryVoided;
import cz.tripartita.monitoring.events.CounsellingEvent.OfficeEventEntered;
import cz.tripartita.monitoring.events.CounsellingEvent.PortalVisitsCounted;

/** What happens in counselling and the open office, in words. */
final class CounsellingSentences {

    private CounsellingSentences() {}

    static Sentence of(CounsellingCodesEvent event) {
        return switch (event) {
            case CounsellingCodesSet e ->
                new Sentence(
                        "Byly stanoveny číselníky poradenství (verze %d) s platností od %s. Témata: %d, cílové skupiny: %d."
                                .formatted(
                                        e.version(),
                                        Words.day(e.validFrom()).cs(),
                                        e.topics().size(),
                                        e.targetGroups().size()),
                        "The code lists of counselling (version %d) were set, valid from %s. Topics: %d, target groups: %d."
                                .formatted(
                                        e.version(),
                                        Words.day(e.validFrom()).en(),
                                        e.topics().size(),
                                        e.targetGroups().size()));
        };
    }

    static Sentence of(CounsellingEvent event, Names names) {
        return switch (event) {
            case ContactsEntered e -> {
                Sentence contact = contact(e.contact(), names);
                yield new Sentence(
                        "Do poradenství byly zapsány kontakty: %s.".formatted(contact.cs()),
                        "Contacts of counselling were entered: %s.".formatted(contact.en()));
            }
            case ContactsCorrected e -> {
                Sentence contact = contact(e.contact(), names);
                Sentence reason = Words.because(e.reason());
                yield new Sentence(
                        "Zápis kontaktů poradenství byl opraven: %s.%s".formatted(contact.cs(), reason.cs()),
                        "An entry of contacts of counselling was corrected: %s.%s"
                                .formatted(contact.en(), reason.en()));
            }
            case OfficeEventEntered e -> {
                Sentence title = Words.quoted(e.event().title());
                Sentence day = Words.day(e.event().day());
                yield new Sentence(
                        "Byla zapsána akce otevřeného úřadu %s dne %s. Účast: %d."
                                .formatted(title.cs(), day.cs(), e.event().attendance()),
                        "An event of the open office, %s, was entered for %s. Attendance: %d."
                                .formatted(title.en(), day.en(), e.event().attendance()));
            }
            case EntryVoided e -> {
                Sentence reason = Words.because(e.reason());
                yield new Sentence(
                        "Zápis poradenství nebo otevřeného úřadu byl vyřazen z počtu.%s".formatted(reason.cs()),
                        "An entry of counselling or the open office was taken out of the count.%s"
                                .formatted(reason.en()));
            }
            case PortalVisitsCounted e -> {
                Sentence reason = e.correction() == null ? new Sentence("", "") : Words.because(e.correction());
                yield new Sentence(
                        "Návštěvy webového portálu za měsíc %s: %d.%s".formatted(e.month(), e.visits(), reason.cs()),
                        "Visits of the web portal in %s: %d.%s".formatted(e.month(), e.visits(), reason.en()));
            }
        };
    }

    private static Sentence contact(Contact contact, Names names) {
        Sentence asker = asker(contact.asker());
        Sentence channel = channel(contact.channel());
        Sentence day = Words.day(contact.day());
        Sentence referral = contact.referral() == null
                ? new Sentence("", "")
                : new Sentence(
                        ", odkaz: "
                                + names.quoted(contact.referral().organisationId())
                                        .cs(),
                        ", referred to "
                                + names.quoted(contact.referral().organisationId())
                                        .en());
        return new Sentence(
                "%d dne %s, %s, %s, téma %s, skupina %s%s"
                        .formatted(
                                contact.count(),
                                day.cs(),
                                asker.cs(),
                                channel.cs(),
                                contact.topic(),
                                contact.targetGroup(),
                                referral.cs()),
                "%d on %s, %s, %s, topic %s, group %s%s"
                        .formatted(
                                contact.count(),
                                day.en(),
                                asker.en(),
                                channel.en(),
                                contact.topic(),
                                contact.targetGroup(),
                                referral.en()));
    }

    private static Sentence asker(Asker asker) {
        return switch (asker) {
            case CITIZEN -> new Sentence("občan", "a citizen");
            case CITY_POLICE -> new Sentence("městská policie", "the city police");
            case DISTRICT_OFFICE -> new Sentence("úřad městského obvodu", "a district office");
            case NGO -> new Sentence("nezisková organizace", "an NGO");
            case HEALTH_CARE -> new Sentence("zdravotnické zařízení", "health care");
            case SCHOOL -> new Sentence("škola", "a school");
            case OTHER_AUTHORITY -> new Sentence("jiný úřad", "another authority");
            case OTHER -> new Sentence("někdo jiný", "somebody else");
        };
    }

    private static Sentence channel(ContactChannel channel) {
        return switch (channel) {
            case OFFICE -> new Sentence("v kanceláři", "in the office");
            case PHONE -> new Sentence("telefonem", "by phone");
            case EMAIL -> new Sentence("e-mailem", "by e-mail");
            case EVENT -> new Sentence("na akci", "at an event");
            case OUTSIDE_OFFICE_HOURS -> new Sentence("mimo úřední hodiny", "outside office hours");
        };
    }
}
