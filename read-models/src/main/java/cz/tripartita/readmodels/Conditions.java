package cz.tripartita.readmodels;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a select: those whose value is not given are left out. */
public final class Conditions {

    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    /** Begins with the tenancy, which no list goes without. */
    public static Conditions of(String municipalityColumn, String municipality) {
        Conditions conditions = new Conditions();
        conditions.sql.append("WHERE ").append(municipalityColumn).append(" = ?");
        conditions.parameters.add(municipality);
        return conditions;
    }

    /** Narrows by a value where it is given. */
    public Conditions and(String condition, @Nullable Object value) {
        if (value != null) {
            and(condition);
            parameters.add(Parameters.one(value));
        }
        return this;
    }

    /** Narrows by several values together. */
    public Conditions and(String condition, Object first, Object second, Object... further) {
        and(condition);
        parameters.addAll(Parameters.of(first, second));
        parameters.addAll(Parameters.of(further));
        return this;
    }

    /** Narrows without a value. */
    public Conditions and(String condition) {
        sql.append(" AND ").append(condition);
        return this;
    }

    /** The clause, from {@code WHERE} on. */
    public String sql() {
        return sql.toString();
    }

    /** The clause's parameters and those that come after it. */
    public List<@Nullable Object> parameters(@Nullable Object... further) {
        List<@Nullable Object> all = new ArrayList<>(parameters);
        all.addAll(Parameters.of(further));
        return all;
    }
}
