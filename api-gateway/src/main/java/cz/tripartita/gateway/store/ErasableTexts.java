package cz.tripartita.gateway.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The texts by or about natural persons, by the ids that stand in events; an erased text is simply not there. */
public final class ErasableTexts {

    private final JdbcClient jdbc;

    public ErasableTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The texts of these ids that the municipality has.
     *
     * @return text by id; ids of erased texts and of other municipalities are absent
     */
    public Map<UUID, String> find(Collection<UUID> ids, String municipality) {
        Map<UUID, String> found = new HashMap<>();
        jdbc.sql("select text_id, text from store.erasable_text where municipality = ? and text_id = any (?)")
                .params(municipality, ids.toArray(UUID[]::new))
                .query(row -> {
                    found.put(row.getObject("text_id", UUID.class), row.getString("text"));
                });
        return found;
    }
}
