package cz.tripartita.readmodels.audittrail;

import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the rows of the audit trail. */
final class AuditRows {

    private final JdbcClient jdbc;
    private final Subjects subjects;

    AuditRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        subjects = new Subjects(jdbc);
    }

    void enter(String context, DomainEventMessage<?> message, TrackingToken token, Function<Names, Sentence> sentence) {
        Circumstances circumstances = Circumstances.of(message.getMetaData());
        subjects.note(message.getPayload(), circumstances.municipality());
        Names names = names(message, circumstances);
        Sentence actor = actor(circumstances, names);
        Sentence said = sentence.apply(names);
        jdbc.sql("INSERT INTO views.audit_event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        token.position().orElseThrow(),
                        circumstances.municipality(),
                        message.getTimestamp(),
                        circumstances.happenedOn(),
                        message.getAggregateIdentifier(),
                        message.getType(),
                        message.getSequenceNumber(),
                        context + "." + message.getPayloadType().getSimpleName(),
                        circumstances.person(),
                        circumstances.role(),
                        actor.cs(),
                        actor.en(),
                        said.cs(),
                        said.en()))
                .update();
        subjects.settle(message.getPayload());
    }

    private Names names(DomainEventMessage<?> message, Circumstances circumstances) {
        List<UUID> mentioned = new ArrayList<>(Mentions.of(message.getPayload()));
        addIfThere(mentioned, circumstances.person());
        addIfThere(mentioned, circumstances.organisation());
        return subjects.find(mentioned, UUID.fromString(message.getAggregateIdentifier()));
    }

    private static void addIfThere(List<UUID> ids, @Nullable UUID id) {
        if (id != null) {
            ids.add(id);
        }
    }

    /** A member of the group as its label; anybody else as role, with the organisation acted for. */
    private static Sentence actor(Circumstances circumstances, Names names) {
        UUID person = circumstances.person();
        Sentence role = Roles.of(circumstances.role());
        Sentence member = person == null || !circumstances.role().equals("member") ? null : names.memberOrNull(person);
        if (member != null) {
            return member;
        }
        UUID organisation = circumstances.organisation();
        return organisation == null || !names.knows(organisation)
                ? role
                : new Sentence(
                        role.cs() + " (" + names.plain(organisation) + ")",
                        role.en() + " (" + names.plain(organisation) + ")");
    }

    void clear() {
        jdbc.sql("DELETE FROM views.audit_event").update();
        subjects.clear();
    }
}
