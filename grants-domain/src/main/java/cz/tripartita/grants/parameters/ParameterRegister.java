package cz.tripartita.grants.parameters;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The legal parameters by which one municipality decides. */
public class ParameterRegister {

    ParameterRegister() {}

    /** The id of a municipality's register: a name-based UUID, so that each municipality has exactly one. */
    public static UUID idOf(String municipality) {
        return UUID.nameUUIDFromBytes(("parameter-register:" + municipality).getBytes(StandardCharsets.UTF_8));
    }
}
