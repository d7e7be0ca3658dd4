package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.monitoring.events.Asker;
import cz.tripartita.monitoring.events.ContactChannel;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.counselling.CodeView;
import cz.tripartita.readmodels.counselling.ComparedCount;
import cz.tripartita.readmodels.counselling.Comparisons;
import cz.tripartita.readmodels.counselling.ContactCount;
import cz.tripartita.readmodels.counselling.ContactCounts;
import cz.tripartita.readmodels.counselling.ContactFilter;
import cz.tripartita.readmodels.counselling.ContactView;
import cz.tripartita.readmodels.counselling.Contacts;
import cz.tripartita.readmodels.counselling.CounsellingProjection;
import cz.tripartita.readmodels.counselling.Days;
import cz.tripartita.readmodels.counselling.Dimension;
import cz.tripartita.readmodels.counselling.OfficeEventView;
import cz.tripartita.readmodels.counselling.OpenOffice;
import cz.tripartita.readmodels.counselling.PortalMonth;
import cz.tripartita.readmodels.counselling.Span;
import cz.tripartita.readmodels.counselling.TrendPoint;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Counselling and the open office: contacts and how many they are, events, visits of the portal, codes. */
@RestController
@Reads(CounsellingProjection.class)
class CounsellingQueries {

    private final Contacts contacts;
    private final ContactCounts counts;
    private final Comparisons comparisons;
    private final OpenOffice office;
    private final Clock clock;

    CounsellingQueries(
            Contacts contacts, ContactCounts counts, Comparisons comparisons, OpenOffice office, Clock clock) {
        this.contacts = contacts;
        this.counts = counts;
        this.comparisons = comparisons;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping(path = "/api/monitoring/counselling/contacts", produces = "application/json")
    Page<ContactView> contacts(
            Caller caller,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Asker asker,
            @RequestParam(required = false) @Nullable ContactChannel channel,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String targetGroup,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        ContactFilter filter = new ContactFilter(asker, channel, topic, targetGroup, organisation);
        return contacts.list(caller.municipality(), from, to, filter, Answers.page(cursor, limit));
    }

    /**
     * Contacts in each week or month, told apart by none, one or two things; without days those of the last twelve months.
     */
    @GetMapping(path = "/api/monitoring/counselling/counts", produces = "application/json")
    Page<ContactCount> counts(
            Caller caller,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "WEEK") Span span,
            @RequestParam(required = false) @Nullable Dimension first,
            @RequestParam(required = false) @Nullable Dimension second,
            @RequestParam(required = false) @Nullable Asker asker,
            @RequestParam(required = false) @Nullable ContactChannel channel,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String targetGroup,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        ContactFilter filter = new ContactFilter(asker, channel, topic, targetGroup, organisation);
        return counts.counts(
                caller.municipality(), asked(from, to), span, first, second, filter, Answers.page(cursor, limit));
    }

    /** The course of contacts, month by month or week by week; without days that of the last twelve months. */
    @GetMapping(path = "/api/monitoring/counselling/trend", produces = "application/json")
    Page<TrendPoint> trend(
            Caller caller,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "MONTH") Span span,
            @RequestParam(required = false) @Nullable Asker asker,
            @RequestParam(required = false) @Nullable ContactChannel channel,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String targetGroup,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        ContactFilter filter = new ContactFilter(asker, channel, topic, targetGroup, organisation);
        return counts.trend(caller.municipality(), asked(from, to), span, filter, Answers.page(cursor, limit));
    }

    /** Contacts from a day to a day side by side with those from {@code thenFrom} to {@code thenTo}. */
    @GetMapping(path = "/api/monitoring/counselling/comparison", produces = "application/json")
    Page<ComparedCount> comparison(
            Caller caller,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam LocalDate thenFrom,
            @RequestParam LocalDate thenTo,
            @RequestParam(required = false) @Nullable Dimension by) {
        return comparisons.compare(
                caller.municipality(), days(from, to, "to"), days(thenFrom, thenTo, "thenTo"), by, ContactFilter.ALL);
    }

    @GetMapping(path = "/api/monitoring/counselling/events", produces = "application/json")
    Page<OfficeEventView> events(
            Caller caller,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return office.events(caller.municipality(), from, to, Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/monitoring/counselling/portal-visits", produces = "application/json")
    Page<PortalMonth> portal(
            Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return office.portal(caller.municipality(), Answers.page(cursor, limit));
    }

    /** The topics and target groups in force on a day, without {@code day} today. */
    @GetMapping(path = "/api/monitoring/counselling/codes", produces = "application/json")
    Page<CodeView> codes(Caller caller, @RequestParam(required = false) @Nullable LocalDate day) {
        return office.codes(caller.municipality(), day == null ? today() : day);
    }

    private Days asked(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate last = to == null ? today() : to;
        return days(from == null ? last.minusYears(1).plusDays(1) : from, last, to == null ? "from" : "to");
    }

    private static Days days(LocalDate first, LocalDate last, String parameter) {
        try {
            return new Days(first, last);
        } catch (IllegalArgumentException wrongWayRound) {
            throw Answers.faulty(parameter);
        }
    }

    private LocalDate today() {
        return Answers.today(clock);
    }
}
