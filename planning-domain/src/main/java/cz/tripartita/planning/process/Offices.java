package cz.tripartita.planning.process;

import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.ExOfficioSeat;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.events.ProcessEvent.OfficeHandedOver;
import cz.tripartita.planning.events.StatuteRules;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who holds the offices that seats go with. */
record Offices(Map<Office, Holder> holders) {

    static final Offices NONE = new Offices(Map.of());

    /** The office of the leaders of all groups, of which each group has one. */
    static final String GROUP_LEADER = "group-leader";

    /** An office; that of a leader is one of its group. */
    record Office(String code, @Nullable UUID groupId) {}

    /** Who holds an office, and since when. */
    record Holder(UUID personId, LocalDate since) {}

    @Nullable
    UUID holder(String code, @Nullable UUID groupId) {
        Holder holder = holders.get(new Office(code, groupId));
        return holder == null ? null : holder.personId();
    }

    /** The seats of a body that are taken, as the statute has them. */
    List<Seat> seats(Body body, StatuteRules statute) {
        return statute.seats().stream()
                .filter(seat -> seat.body() == body)
                .flatMap(this::taken)
                .toList();
    }

    Offices evolve(ProcessEvent event) {
        if (!(event instanceof OfficeHandedOver handed)) {
            return this;
        }
        Map<Office, Holder> changed = new LinkedHashMap<>(holders);
        Office office = new Office(handed.office(), handed.groupId());
        if (handed.holderId() == null) {
            changed.remove(office);
        } else {
            changed.put(office, new Holder(handed.holderId(), handed.handedOverOn()));
        }
        return new Offices(changed);
    }

    private Stream<Seat> taken(ExOfficioSeat seat) {
        return holders.entrySet().stream()
                .filter(entry -> entry.getKey().code().equals(seat.office()))
                .map(entry -> new Seat(
                        seat.office(),
                        entry.getKey().groupId(),
                        entry.getValue().personId(),
                        seat.side(),
                        entry.getValue().since()));
    }
}
