package cz.tripartita.gateway.rest.command;

import cz.tripartita.gateway.access.Flag;
import cz.tripartita.gateway.access.Route;
import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.StagedText;
import cz.tripartita.gateway.rest.problem.Fault;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.readmodels.Language;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a command of a body, the path and the caller. */
@Component
class CommandReader {

    private static final String HAPPENED_ON = "happenedOn";
    private static final ZoneId MUNICIPAL_TIME = ZoneId.of("Europe/Prague");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    private final Validator validator;
    private final Clock clock;

    CommandReader(Validator validator, Clock clock) {
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Reads the command.
     *
     * @param path values of the path's variables
     * @param freshId the id of what a creating command makes, where the body names none
     * @throws cz.tripartita.gateway.rest.problem.Refusal naming every faulty field
     */
    ReadCommand read(
            Route route, ObjectNode body, Map<String, String> path, Caller caller, UUID freshId, Language language) {
        Faults faults = new Faults(language);
        LocalDate happenedOn = takeHappenedOn(body, faults);
        path.forEach((component, value) -> put(body, component, value, faults));
        numbers(route, body, path.keySet());
        route.filled()
                .forEach((component, idOf) -> put(body, component, idOf.apply(caller.municipality(), path), faults));
        Map<String, String> ids = new HashMap<>(path);
        String ownId = route.ownId();
        if (ownId != null) {
            ids.put(ownId, ownId(body, ownId, freshId));
        }
        if (route.completed() != null && body.remove(route.completed()) != null) {
            faults.found(route.completed(), Fault.UNKNOWN);
        }
        List<StagedText> texts = new ArrayList<>();
        UUID person = personOf(route, body, caller);
        Object command = new RecordReader(faults, text -> stage(text, person, texts))
                .read(Objects.requireNonNull(route.command()), body, "");
        faults.refuseIfAny();
        Record complete = (Record) Objects.requireNonNull(command);
        validate(complete, faults);
        return new ReadCommand(complete, Objects.requireNonNull(happenedOn), ids, texts);
    }

    private @Nullable LocalDate takeHappenedOn(ObjectNode body, Faults faults) {
        JsonNode given = body.remove(HAPPENED_ON);
        if (given == null || given.isNull()) {
            return LocalDate.ofInstant(clock.instant(), MUNICIPAL_TIME);
        }
        return (LocalDate) Scalars.read(LocalDate.class, given, HAPPENED_ON, faults);
    }

    /** What the path or the municipality says is not said again in the body. */
    private static void put(ObjectNode body, String component, Object value, Faults faults) {
        if (body.has(component)) {
            faults.found(component, Fault.UNKNOWN);
        }
        body.put(component, value.toString());
    }

    /** What stands in a path is text; a component that is a number takes it as one. */
    private static void numbers(Route route, ObjectNode body, Set<String> variables) {
        Arrays.stream(Objects.requireNonNull(route.command()).getRecordComponents())
                .filter(component -> component.getType() == int.class && variables.contains(component.getName()))
                .map(RecordComponent::getName)
                .filter(name -> WHOLE_NUMBER.matcher(body.get(name).asString()).matches())
                .forEach(name -> body.put(name, Integer.parseInt(body.get(name).asString())));
    }

    private static String ownId(ObjectNode body, String component, UUID freshId) {
        if (!body.hasNonNull(component)) {
            body.put(component, freshId.toString());
        }
        return body.get(component).asString("");
    }

    /** Whom erasing the texts of the command would serve: the person it names, or the caller, or nobody known. */
    private static @Nullable UUID personOf(Route route, ObjectNode body, Caller caller) {
        if (route.has(Flag.TEXT_BY_CALLER)) {
            return caller.person();
        }
        return Stream.of("memberId", "personId")
                .map(body::get)
                .filter(node -> node != null)
                .map(node -> Scalars.read(UUID.class, node, "", new Faults(Language.EN)))
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static ErasableText stage(String text, @Nullable UUID person, List<StagedText> texts) {
        StagedText staged = StagedText.of(text, person);
        texts.add(staged);
        return new ErasableText(staged.textId(), staged.digest());
    }

    private void validate(Record command, Faults faults) {
        validator
                .validate(command)
                .forEach(violation -> faults.found(violation.getPropertyPath().toString(), violation.getMessage()));
        faults.refuseIfAny();
    }
}
