package cz.tripartita.readmodels;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * One row of an answer, read column by column as the types of views.
 *
 * <p>A method whose name does not end in {@code OrNull} is for columns that are never null.
 */
public record Row(ResultSet rs) {

    /** Makes a view of a row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /** A row mapper that makes views. */
    public static <T> RowMapper<T> as(Reader<T> reader) {
        return (rs, number) -> reader.read(new Row(rs));
    }

    public String text(String column) throws SQLException {
        return rs.getString(column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return rs.getString(column);
    }

    public UUID id(String column) throws SQLException {
        return rs.getObject(column, UUID.class);
    }

    public @Nullable UUID idOrNull(String column) throws SQLException {
        return rs.getObject(column, UUID.class);
    }

    public LocalDate day(String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }

    public @Nullable LocalDate dayOrNull(String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }

    public Instant instant(String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        OffsetDateTime value = rs.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public int number(String column) throws SQLException {
        return rs.getInt(column);
    }

    public @Nullable Integer numberOrNull(String column) throws SQLException {
        return rs.getObject(column, Integer.class);
    }

    public long version(String column) throws SQLException {
        return rs.getLong(column);
    }

    public boolean flag(String column) throws SQLException {
        return rs.getBoolean(column);
    }

    public @Nullable Boolean flagOrNull(String column) throws SQLException {
        return rs.getObject(column, Boolean.class);
    }

    public BigDecimal decimal(String column) throws SQLException {
        return rs.getBigDecimal(column);
    }

    public @Nullable BigDecimal decimalOrNull(String column) throws SQLException {
        return rs.getBigDecimal(column);
    }

    public Money money(String column) throws SQLException {
        return new Money(rs.getBigDecimal(column), Money.CZK);
    }

    public @Nullable Money moneyOrNull(String column) throws SQLException {
        BigDecimal amount = rs.getBigDecimal(column);
        return amount == null ? null : new Money(amount, Money.CZK);
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, rs.getString(column));
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(String column, Class<E> type) throws SQLException {
        String name = rs.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** A reference to the erasable store, kept in the columns {@code <name>_text} and {@code <name>_digest}. */
    public @Nullable ErasableText erasableOrNull(String name) throws SQLException {
        UUID textId = rs.getObject(name + "_text", UUID.class);
        return textId == null ? null : new ErasableText(textId, rs.getString(name + "_digest"));
    }

    public List<String> texts(String column) throws SQLException {
        return List.of((String[]) elements(column));
    }

    public List<UUID> ids(String column) throws SQLException {
        return List.of((UUID[]) elements(column));
    }

    public <E extends Enum<E>> List<E> constants(String column, Class<E> type) throws SQLException {
        return texts(column).stream().map(name -> Enum.valueOf(type, name)).toList();
    }

    private Object elements(String column) throws SQLException {
        Array array = rs.getArray(column);
        return array.getArray();
    }
}
