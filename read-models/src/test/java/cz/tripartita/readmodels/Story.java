package cz.tripartita.readmodels;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** What happened, as the event store would hand it to a projection: in global order, with sequence and metadata. */
public final class Story {

    private final List<EventMessage<?>> messages = new ArrayList<>();
    private final Map<UUID, Long> versions = new HashMap<>();
    private String municipality = "plzen";
    private LocalDate day = LocalDate.of(2026, 1, 5);
    private String role = "coordinator";
    private @Nullable UUID person = id("coordinator");

    /** The same id for the same name, always. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    public Story in(String newMunicipality) {
        municipality = newMunicipality;
        return this;
    }

    public Story on(String newDay) {
        day = LocalDate.parse(newDay);
        return this;
    }

    public Story by(String newRole, @Nullable UUID newPerson) {
        role = newRole;
        person = newPerson;
        return this;
    }

    /** Lets events happen, in their streams and in global order. */
    public Story then(Object... events) {
        for (Object event : events) {
            append(event);
        }
        return this;
    }

    public List<EventMessage<?>> messages() {
        return List.copyOf(messages);
    }

    /** Hands every message to a projection. */
    public void tell(Projector projector) {
        messages.forEach(projector::handle);
    }

    /** How often each kind of event happens, by simple name. */
    public Map<String, Long> countByType() {
        return messages.stream().collect(groupingBy(m -> m.getPayloadType().getSimpleName(), counting()));
    }

    private void append(Object event) {
        Stream stream = Stream.of(event);
        long sequence = versions.merge(stream.id(), 0L, (before, zero) -> before + 1);
        int position = messages.size() + 1;
        Instant at = day.atTime(9, 0).toInstant(ZoneOffset.UTC).plusMillis(position);
        var message = new GenericDomainEventMessage<>(
                stream.type(), stream.id().toString(), sequence, event, metaData(), "event-" + position, at);
        messages.add(new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(position), message));
    }

    private MetaData metaData() {
        Map<String, Object> entries = new HashMap<>();
        entries.put("municipality", municipality);
        entries.put("happenedOn", day.toString());
        entries.put("role", role);
        if (person != null) {
            entries.put("person", person.toString());
        }
        return MetaData.from(entries);
    }
}
