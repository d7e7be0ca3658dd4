package cz.tripartita.planning;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.GroupEvent.MembershipApplied;
import cz.tripartita.planning.events.GroupEvent.MembershipEnded;
import cz.tripartita.planning.events.GroupEvent.MembershipStarted;
import cz.tripartita.planning.events.GroupEvent.RulesOfProcedureSigned;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.AttendanceRecorded;
import cz.tripartita.planning.events.MeetingEvent.MeetingOpened;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.MembershipEnd;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.TargetGroup;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the tests of planning begin from: one city, its statute, a group of three sides and a day in May. */
public final class PlanningSamples {

    public static final String CITY = "plzen";
    public static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    public static final Instant NOW = Instant.parse("2026-05-12T08:00:00Z");
    public static final UUID PROCESS = id("process");
    public static final UUID GROUP = id("group of seniors");
    public static final UUID MEETING = id("meeting in May");
    public static final UUID PROPOSAL = id("transport on call");
    public static final UUID FACILITATOR = id("Facilitator");
    public static final UUID COORDINATOR = id("Coordinator");
    public static final String AREA = "seniors";

    private PlanningSamples() {}

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static ErasableText text(String text) {
        return new ErasableText(id("text " + text), "digest of " + text);
    }

    public static Occasion by(String role, UUID person) {
        return new Occasion(NOW, DAY, CITY, person, role, null);
    }

    public static Occasion byFacilitator() {
        return by("facilitator", FACILITATOR);
    }

    public static Occasion byStrangeFacilitator() {
        return by("facilitator", id("Facilitator of another group"));
    }

    public static Occasion byMember(String name) {
        return by("member", id(name));
    }

    public static Occasion on(LocalDate day, Occasion occasion) {
        return new Occasion(
                occasion.now(),
                day,
                occasion.municipality(),
                occasion.person(),
                occasion.role(),
                occasion.organisation());
    }

    /** The refusal of a command, or a failed test where it is not refused. */
    public static RuleBroken refusal(ThrowingCallable command) {
        return Objects.requireNonNull(catchThrowableOfType(RuleBroken.class, command), "the command was not refused");
    }

    public static Area area(String code) {
        return new Area(code, "Oblast " + code, List.of(TargetGroup.SENIORS), List.of());
    }

    public static StatuteAdopted statute(int version, LocalDate from, List<Body> publicSittings) {
        return adopted(version, from, StatuteSample.usual(version).with(publicSittings));
    }

    /** A version of the statute in effect from a day. */
    public static StatuteAdopted adopted(int version, LocalDate from, StatuteSample sample) {
        return new StatuteAdopted(
                PROCESS,
                version,
                from,
                new Resolution(Body.COUNCIL, "518/" + version, from),
                version == 1 ? null : version - 1,
                sample.rules());
    }

    /** A process whose first statute is in effect since 2020 and whose second takes effect in July 2026. */
    public static List<ProcessEvent> process() {
        return List.of(
                new ProcessEstablished(PROCESS, CITY, "KPSS"),
                statute(1, LocalDate.of(2020, 7, 13), List.of(Body.WORKING_GROUP)),
                statute(2, LocalDate.of(2026, 7, 1), List.of(Body.WORKING_GROUP)));
    }

    public static List<GroupEvent> emptyGroup() {
        return List.of(new GroupEstablished(
                GROUP, PROCESS, CITY, Body.WORKING_GROUP, "Senioři", List.of(AREA), List.of(FACILITATOR)));
    }

    public static List<GroupEvent> joined(String name, Side side) {
        return joined(name, side, id("membership of " + name));
    }

    public static List<GroupEvent> joined(String name, Side side, UUID membership) {
        UUID organisation = side == Side.USER ? null : id("organisation of " + name);
        return List.of(
                new MembershipApplied(GROUP, membership, id(name), side, organisation),
                new RulesOfProcedureSigned(GROUP, membership, id(name), 1, DAY.minusDays(9)),
                new MembershipStarted(GROUP, membership, id(name), side, organisation, DAY.minusDays(9)));
    }

    public static GroupEvent left(String name) {
        return new MembershipEnded(GROUP, id("membership of " + name), id(name), MembershipEnd.LEFT, DAY);
    }

    /** A group with the member Clara of the city, Petr of a provider and Uma of the users. */
    public static List<GroupEvent> group() {
        return then(
                emptyGroup(),
                joined("Clara", Side.COMMISSIONER),
                joined("Petr", Side.PROVIDER),
                joined("Uma", Side.USER));
    }

    public static MeetingEvent scheduled() {
        return new MeetingScheduled(
                MEETING,
                GROUP,
                CITY,
                NOW,
                "radnice",
                List.of(new AgendaItem("Zahájení", null, null), new AgendaItem("Doprava", PROPOSAL, null)),
                List.of());
    }

    public static MeetingEvent opened() {
        return new MeetingOpened(MEETING, DAY);
    }

    public static MeetingEvent found(String name, Side side, Attendance attendance) {
        return new AttendanceRecorded(MEETING, id(name), id("membership of " + name), side, attendance);
    }

    /** An open meeting with the proposal on its agenda, at which Clara, Petr and Uma are present. */
    public static List<MeetingEvent> meeting() {
        return List.of(
                scheduled(),
                opened(),
                found("Clara", Side.COMMISSIONER, Attendance.PRESENT),
                found("Petr", Side.PROVIDER, Attendance.PRESENT),
                found("Uma", Side.USER, Attendance.PRESENT));
    }

    /** Events followed by more events. */
    @SafeVarargs
    public static <E> List<E> then(List<? extends E> first, List<? extends E>... more) {
        List<E> all = new ArrayList<>(first);
        for (List<? extends E> further : more) {
            all.addAll(further);
        }
        return all;
    }
}
