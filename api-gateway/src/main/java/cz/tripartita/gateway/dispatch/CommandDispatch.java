package cz.tripartita.gateway.dispatch;

import cz.tripartita.gateway.store.AnswerKey;
import cz.tripartita.gateway.store.Append;
import cz.tripartita.gateway.store.Attempt;
import cz.tripartita.gateway.store.EventReads;
import cz.tripartita.gateway.store.FirstAnswers;
import cz.tripartita.gateway.store.KeySeen;
import cz.tripartita.gateway.store.ReadSet;
import cz.tripartita.gateway.store.StreamHead;
import cz.tripartita.gateway.store.StreamTaken;
import cz.tripartita.gateway.store.TextToKeep;
import cz.tripartita.gateway.store.VersionMoved;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Sends commands through Axon's command bus, again and again while they lose races. */
final class CommandDispatch implements Commands {

    private final CommandBus bus;
    private final EventReads events;
    private final Append append;
    private final FirstAnswers answers;
    private final BooleanSupplier tellsStory;
    private final AnnotationCommandTargetResolver targets =
            AnnotationCommandTargetResolver.builder().build();

    CommandDispatch(
            CommandBus bus, EventReads events, Append append, FirstAnswers answers, BooleanSupplier tellsStory) {
        this.bus = bus;
        this.events = events;
        this.append = append;
        this.answers = answers;
        this.tellsStory = tellsStory;
    }

    @Override
    public Receipt dispatch(Object command, Envelope envelope) {
        return dispatch(command, envelope, envelope.requestId().toString(), false);
    }

    /** The same for a command that an event caused; what a made-up event causes is made up. */
    Receipt dispatch(Object command, Envelope envelope, String causation, boolean ofStory) {
        if (CurrentUnitOfWork.isStarted()) {
            throw new IllegalStateException("a command sent from within a message would be stored with it, not alone");
        }
        CommandMessage<?> message = new GenericCommandMessage<>(
                command, EnvelopeMetadata.of(envelope, causation, ofStory || tellsStory.getAsBoolean()));
        String target = targetOf(message);
        Backoff backoff = new Backoff(target);
        while (true) {
            try {
                return once(message, target, envelope);
            } catch (ConcurrencyException | DeadlockException | KeySeen race) {
                backoff.waitAfter(race);
            }
        }
    }

    /** The stream that a command targets. */
    String targetOf(CommandMessage<?> message) {
        return targets.resolveTarget(message).getIdentifier();
    }

    private Receipt once(CommandMessage<?> message, String target, Envelope envelope) {
        AnswerKey key = keyOf(envelope.key());
        Optional<Receipt> first = firstAnswer(key);
        if (first.isPresent()) {
            return first.get();
        }
        refuseForeignOrStale(target, envelope);
        Attempt attempt = new Attempt(target, envelope.expectedVersion(), key, textsOf(envelope));
        try {
            attempt.run(() -> handle(message));
            return receipt(attempt, target);
        } catch (ConcurrencyException | DeadlockException | KeySeen | EventStoreException noRefusal) {
            throw noRefusal;
        } catch (VersionMoved moved) {
            throw new StaleVersion(target, expected(envelope), moved.actual());
        } catch (StreamTaken taken) {
            throw new StreamExists(taken.stream());
        } catch (RuntimeException refusal) {
            return refuse(refusal, attempt, target);
        }
    }

    private Optional<Receipt> firstAnswer(@Nullable AnswerKey key) {
        return key == null
                ? Optional.empty()
                : answers.find(key).map(answer -> {
                    if (!answer.bodyDigest().equals(key.bodyDigest())) {
                        throw new KeyReused(key.key());
                    }
                    return new Receipt(answer.stream(), answer.version(), answer.position(), true);
                });
    }

    private void refuseForeignOrStale(String target, Envelope envelope) {
        Optional<StreamHead> head = events.head(target);
        if (head.isPresent()
                && !head.get().municipality().equals(envelope.caller().municipality())) {
            throw new StreamUnknown(target);
        }
        if (envelope.expectedVersion() == null) {
            return;
        }
        long actual = head.orElseThrow(() -> new StreamUnknown(target)).sequence();
        if (actual != envelope.expectedVersion()) {
            throw new StaleVersion(target, envelope.expectedVersion(), actual);
        }
    }

    private void handle(CommandMessage<?> message) {
        bus.dispatch(message, (sent, result) -> {
            if (result.isExceptional()) {
                throw Refusals.unwrapped(result.exceptionResult());
            }
        });
    }

    private Receipt receipt(Attempt attempt, String target) {
        if (attempt.stored().isEmpty()) {
            settle(attempt);
        }
        return attempt.stored()
                .map(stored -> new Receipt(target, stored.version(), stored.position(), false))
                .orElseGet(() -> events.head(target)
                        .map(head -> new Receipt(target, head.sequence(), head.position(), false))
                        .orElseGet(() -> new Receipt(target, ReadSet.NONE, 0, false)));
    }

    /** 'Already so' is an answer too: it has to rest on what is still so, and is kept under its key. */
    private void settle(Attempt attempt) {
        if (attempt.hasKey()) {
            append.settle(attempt);
        } else if (!events.unchanged(attempt.reads())) {
            throw new ConcurrencyException("what 'already so' rests on has moved");
        }
    }

    /** A refusal has to rest on what is still so as well; otherwise the command is tried again. */
    private Receipt refuse(RuntimeException refusal, Attempt attempt, String target) {
        if (!events.unchanged(attempt.reads())) {
            throw new ConcurrencyException("what the refusal rests on has moved", refusal);
        }
        if (refusal instanceof AggregateNotFoundException) {
            throw new StreamUnknown(target);
        }
        throw refusal;
    }

    private static long expected(Envelope envelope) {
        return envelope.expectedVersion() == null ? ReadSet.NONE : envelope.expectedVersion();
    }

    private static @Nullable AnswerKey keyOf(@Nullable IdempotencyKey key) {
        return key == null
                ? null
                : new AnswerKey(key.client(), key.municipality(), key.key(), key.bodyDigest(), key.keptForGood());
    }

    private static List<TextToKeep> textsOf(Envelope envelope) {
        String municipality = envelope.caller().municipality();
        return envelope.texts().stream()
                .map(text -> new TextToKeep(text.textId(), municipality, text.person(), text.salt(), text.text()))
                .toList();
    }
}
