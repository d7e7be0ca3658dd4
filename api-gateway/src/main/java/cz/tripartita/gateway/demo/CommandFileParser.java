package cz.tripartita.gateway.demo;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a file of commands line by line and stops at the first that cannot be read. */
final class CommandFileParser {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]");
    private static final Pattern COMMAND = Pattern.compile(
            "(?<time>\\S+ \\S+)\\s+(?<client>\\S+)\\s+(?<method>\\S+)\\s+(?<path>\\S+)(\\s+(?<body>.+))?");
    private static final Pattern MUNICIPALITY = Pattern.compile("municipality\\s+([a-z0-9-]+)");
    private static final String AWAIT = "await";
    private static final Pattern KEEP = Pattern.compile("keep\\s+([a-z][a-z0-9-]*)");

    private final List<FileLine> lines = new ArrayList<>();
    private final Map<String, Integer> numbersByKey = new HashMap<>();
    private @Nullable SymbolicIds ids;
    private @Nullable LocalDateTime latest;
    private final KeptNames kept = new KeptNames();
    private boolean awaiting;
    private int number;

    /** Takes the next line. */
    void take(String raw) {
        number++;
        String line = raw.strip();
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (ids == null) {
            ids = new SymbolicIds(municipality(line));
        } else if (line.equals(AWAIT)) {
            awaiting = true;
        } else if (KEEP.matcher(line).matches()) {
            keep(line);
        } else {
            lines.add(command(line, ids));
            awaiting = false;
        }
    }

    /** The file, once all its lines are taken. */
    CommandFile finish() {
        if (ids == null) {
            throw malformed("the file ends without 'municipality <code>'");
        }
        if (awaiting || kept.pending()) {
            throw malformed("nothing follows '" + (awaiting ? AWAIT : "keep") + "'");
        }
        return new CommandFile(ids.municipality(), lines);
    }

    private String municipality(String line) {
        Matcher matcher = MUNICIPALITY.matcher(line);
        if (!matcher.matches()) {
            throw malformed("the first line has to be 'municipality <code>', such as 'municipality plzen'");
        }
        return matcher.group(1);
    }

    private void keep(String line) {
        Matcher matcher = KEEP.matcher(line);
        if (!matcher.matches() || !kept.announce(matcher.group(1))) {
            throw malformed("'" + line + "' has to name what no line above keeps, and a command has to follow it");
        }
    }

    private FileLine command(String line, SymbolicIds symbols) {
        Matcher matcher = COMMAND.matcher(line);
        if (!matcher.matches()) {
            throw malformed("expected '<date> <time> <client> POST <path> <JSON body>'");
        }
        if (!matcher.group("method").equals("POST")) {
            throw malformed(matcher.group("method") + " instead of POST: every command is posted");
        }
        LocalDateTime time = time(matcher.group("time"));
        String path = path(matcher.group("path"), symbols);
        String body = body(matcher.group("body"), symbols, time);
        String client = matcher.group("client");
        String key = key(time, client, path, body);
        return new FileLine(number, time.atZone(PRAGUE).toInstant(), client, path, body, awaiting, key, kept.take());
    }

    private LocalDateTime time(String text) {
        LocalDateTime time;
        try {
            time = LocalDateTime.parse(text, TIME);
        } catch (DateTimeException e) {
            throw malformed("'" + text + "' is no time such as '2025-05-13 16:05'");
        }
        if (latest != null && time.isBefore(latest)) {
            throw malformed("happened before the line above it, at " + TIME.format(latest));
        }
        latest = time;
        return time;
    }

    private String path(String text, SymbolicIds symbols) {
        if (!text.startsWith("/")) {
            throw malformed("path '" + text + "' has to begin with '/'");
        }
        try {
            return symbols.resolveIn(text);
        } catch (IllegalArgumentException e) {
            throw malformed(e.getMessage());
        }
    }

    private String body(@Nullable String text, SymbolicIds symbols, LocalDateTime time) {
        try {
            String resolved = new LineBody(symbols).resolve(text == null ? "{}" : text, time.toLocalDate());
            KeptAnswers.requireKnown(resolved, kept.names());
            return resolved;
        } catch (IllegalArgumentException e) {
            throw malformed(e.getMessage());
        }
    }

    private String key(LocalDateTime time, String client, String path, String body) {
        String key = LineBody.keyOf(time + " " + client + " " + path + " " + body);
        Integer earlier = numbersByKey.putIfAbsent(key, number);
        if (earlier != null) {
            throw malformed("says the same as line " + earlier);
        }
        return key;
    }

    private MalformedLine malformed(@Nullable String message) {
        return new MalformedLine(number, String.valueOf(message));
    }
}
