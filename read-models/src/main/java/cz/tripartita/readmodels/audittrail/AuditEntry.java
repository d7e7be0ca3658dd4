package cz.tripartita.readmodels.audittrail;

import cz.tripartita.readmodels.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event, for people.
 *
 * @param position position in the whole store
 * @param stream id of the stream
 * @param streamType what the stream is of, such as {@code Proposal}
 * @param type stored name of the event, such as {@code planning.PositionDeclared}
 * @param actorPerson who acted, none for a policy
 * @param actorRole the role of the glossary in which the person acted
 * @param actorCs who acted, as it is shown to the public, in Czech
 * @param actorEn the same in English
 * @param sentenceCs what happened, in Czech
 * @param sentenceEn what happened, in English
 */
public record AuditEntry(
        long position,
        String municipality,
        Instant recordedAt,
        LocalDate happenedOn,
        String stream,
        String streamType,
        long sequence,
        String type,
        @Nullable UUID actorPerson,
        String actorRole,
        String actorCs,
        String actorEn,
        String sentenceCs,
        String sentenceEn) {

    /** What happened, in a language. */
    public String sentence(Language language) {
        return language == Language.CS ? sentenceCs : sentenceEn;
    }

    /** Who acted, as it is shown to the public: organisation and side, citizen by number, or role. */
    public String actor(Language language) {
        return language == Language.CS ? actorCs : actorEn;
    }
}
