package cz.tripartita.readmodels.audittrail;

import cz.tripartita.readmodels.Language;
import cz.tripartita.readmodels.roll.MemberLabel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the things and people that an event mentions are called.
 *
 * @param subjects names of organisations, groups, proposals and so on, of a meeting its start
 * @param members labels by the id of the membership and, of current members of the group concerned, of the person
 */
record Names(Map<UUID, String> subjects, Map<UUID, MemberLabel> members) {

    /** The name between Czech or English quotation marks. */
    Sentence quoted(UUID id) {
        return Words.quoted(plain(id));
    }

    /** The name as it is. */
    String plain(UUID id) {
        return subjects.getOrDefault(id, "?");
    }

    boolean knows(UUID id) {
        return subjects.containsKey(id);
    }

    /** The names of several, with commas. */
    Sentence quoted(List<UUID> ids) {
        return listed(ids, this::quoted);
    }

    /** The day of a meeting. */
    Sentence meeting(UUID meetingId) {
        String startsAt = subjects.get(meetingId);
        return startsAt == null ? new Sentence("?", "?") : Words.day(Words.inPrague(Instant.parse(startsAt)));
    }

    /** A member, by membership or person. */
    Sentence member(UUID id) {
        MemberLabel label = members.get(id);
        return label == null ? new Sentence("člen", "member") : inBoth(label);
    }

    /** Several members, with commas. */
    Sentence members(List<UUID> ids) {
        return listed(ids, this::member);
    }

    private static Sentence listed(List<UUID> ids, Function<UUID, Sentence> name) {
        List<Sentence> names = ids.stream().map(name).toList();
        return new Sentence(
                names.stream().map(Sentence::cs).collect(Collectors.joining(", ")),
                names.stream().map(Sentence::en).collect(Collectors.joining(", ")));
    }

    @Nullable
    Sentence memberOrNull(UUID id) {
        MemberLabel label = members.get(id);
        return label == null ? null : inBoth(label);
    }

    private static Sentence inBoth(MemberLabel label) {
        return new Sentence(label.in(Language.CS), label.in(Language.EN));
    }
}
