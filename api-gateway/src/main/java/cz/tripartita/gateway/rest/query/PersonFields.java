package cz.tripartita.gateway.rest.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What answers add to an object in which the id of a person stands. */
public final class PersonFields {

    static final String LABEL = "label";
    static final String NAME = "name";

    private static final Set<String> OF_A_MEMBER = Set.of("memberId", "citizen");

    private PersonFields() {}

    /** The fields that are added to an object with these fields, in their order. */
    public static List<String> addedTo(Collection<String> fields) {
        List<String> added = new ArrayList<>();
        if (isLabelled(fields)) {
            added.add(LABEL);
        }
        if (isNamed(fields)) {
            added.add(NAME);
        }
        return added;
    }

    /** A member of a group has a label of organisation and side. */
    static boolean isLabelled(Collection<String> fields) {
        return fields.containsAll(OF_A_MEMBER);
    }

    /** A person whose name is not there has it added for those who may see it. */
    static boolean isNamed(Collection<String> fields) {
        return (fields.contains("memberId") || fields.contains("personId")) && !fields.contains(NAME);
    }
}
