package cz.tripartita.gateway.testing;

import cz.tripartita.gateway.testing.events.NotebookEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A projection that writes down each event it is given, so that one skipped or doubled shows. */
@ProcessingGroup(NotebookLines.NAME)
public final class NotebookLines {

    /** Its name. */
    public static final String NAME = "testing.notebook-lines";

    /** Texts at which it fails, after it has written its row. */
    public static final Set<String> STUMBLING_BLOCKS = ConcurrentHashMap.newKeySet();

    private final JdbcClient jdbc;

    NotebookLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes its table, without any constraint that would hide a double. */
    public static void createTable(DataSource owner, String application) {
        JdbcClient jdbc = JdbcClient.create(owner);
        jdbc.sql("create table if not exists views.notebook_line (position bigint, notebook uuid, text text)")
                .update();
        jdbc.sql("grant select, insert, delete on views.notebook_line to " + application)
                .update();
    }

    @EventHandler
    void on(NotebookEvent.LineWritten event, TrackingToken token) {
        jdbc.sql("insert into views.notebook_line (position, notebook, text) values (?, ?, ?)")
                .params(token.position().orElseThrow(), event.notebookId(), event.text())
                .update();
        if (STUMBLING_BLOCKS.contains(event.text())) {
            throw new IllegalStateException("stumbled over " + event.text());
        }
    }

    @ResetHandler
    void empty() {
        jdbc.sql("delete from views.notebook_line").update();
    }

    /** The positions it has written down, in their order. */
    public static List<Long> positions(JdbcClient jdbc) {
        return jdbc.sql("select position from views.notebook_line order by position")
                .query((row, number) -> row.getLong("position"))
                .list();
    }
}
