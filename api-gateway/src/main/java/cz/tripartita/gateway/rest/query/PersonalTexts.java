package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.store.ErasableTexts;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.readmodels.groupdirectory.Participants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts texts of persons and their names into answers, from the erasable store, or null where they may not be seen. */
@Component
class PersonalTexts {

    private static final Set<String> REFERENCE = Set.of("textId", "digest");

    private final ErasableTexts texts;
    private final Participants participants;

    PersonalTexts(ErasableTexts texts, Participants participants) {
        this.texts = texts;
        this.participants = participants;
    }

    /** Null in place of every reference to a text. */
    void hide(JsonNode tree) {
        replaceReferences(tree, Map.of());
    }

    /** The text in place of every reference to one, and beside every id of a person the name. */
    void show(JsonNode tree, String municipality) {
        Map<UUID, List<ObjectNode>> nameless = new HashMap<>();
        collectNameless(tree, nameless);
        Map<UUID, ErasableText> names =
                nameless.isEmpty() ? Map.of() : participants.names(municipality, nameless.keySet());
        Set<UUID> wanted = new HashSet<>();
        visitReferences(tree, (reference, replace) -> wanted.add(idOf(reference)));
        names.values().forEach(name -> wanted.add(name.textId()));
        Map<UUID, String> found = wanted.isEmpty() ? Map.of() : texts.find(wanted, municipality);
        replaceReferences(tree, found);
        nameless.forEach((person, places) -> {
            ErasableText name = names.get(person);
            String shown = name == null ? null : found.get(name.textId());
            places.forEach(place -> place.put(PersonFields.NAME, shown));
        });
    }

    private static void collectNameless(JsonNode node, Map<UUID, List<ObjectNode>> nameless) {
        if (node instanceof ObjectNode object && PersonFields.isNamed(object.propertyNames())) {
            UUID person = personOf(object);
            if (person != null) {
                nameless.computeIfAbsent(person, id -> new ArrayList<>()).add(object);
            }
        }
        node.forEach(child -> collectNameless(child, nameless));
    }

    private static @Nullable UUID personOf(ObjectNode object) {
        JsonNode id = object.hasNonNull("memberId") ? object.get("memberId") : object.get("personId");
        return id != null && id.isString() ? UUID.fromString(id.stringValue()) : null;
    }

    private static void replaceReferences(JsonNode tree, Map<UUID, String> found) {
        visitReferences(tree, (reference, replace) -> replace.with(found.get(idOf(reference))));
    }

    private static UUID idOf(ObjectNode reference) {
        return UUID.fromString(reference.get("textId").stringValue());
    }

    /** Puts a text where a reference stands. */
    private interface Replacing {
        void with(@Nullable String text);
    }

    private static void visitReferences(JsonNode node, BiConsumer<ObjectNode, Replacing> visitor) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                visit(object.get(name), visitor, text -> object.put(name, text));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                visit(
                        array.get(i),
                        visitor,
                        text -> array.set(at, text == null ? array.nullNode() : array.stringNode(text)));
            }
        }
    }

    private static void visit(JsonNode child, BiConsumer<ObjectNode, Replacing> visitor, Replacing replacing) {
        if (child instanceof ObjectNode object
                && Set.copyOf(object.propertyNames()).equals(REFERENCE)) {
            visitor.accept(object, replacing);
        } else {
            visitReferences(child, visitor);
        }
    }
}
