package cz.tripartita.monitoring.counselling;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.counselling.SetCounsellingCodes.CodeToSet;
import cz.tripartita.monitoring.events.CounsellingCode;
import cz.tripartita.monitoring.events.CounsellingCodesEvent;
import cz.tripartita.monitoring.events.CounsellingCodesEvent.CounsellingCodesSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides on the code lists of counselling. The same again changes nothing. */
final class CodesDecider {

    private CodesDecider() {}

    static List<CounsellingCodesEvent> decide(SetCounsellingCodes command, Codes state, Occasion occasion) {
        List<CounsellingCode> topics = codes(command.topics());
        List<CounsellingCode> groups = codes(command.targetGroups());
        CounsellingCodesSet before = state.latest().orElse(null);
        if (before != null
                && before.validFrom().equals(command.validFrom())
                && before.topics().equals(topics)
                && before.targetGroups().equals(groups)) {
            return List.of();
        }
        LocalDate start = before == null ? null : before.validFrom();
        requireLater(command.validFrom(), start);
        return List.of(new CounsellingCodesSet(
                command.codesId(),
                occasion.municipality(),
                before == null ? 1 : before.version() + 1,
                command.validFrom(),
                topics,
                groups));
    }

    private static void requireLater(LocalDate validFrom, @Nullable LocalDate before) {
        MonitoringRule.CODES_START_LATER_THAN_BEFORE.require(
                before == null || validFrom.isAfter(before),
                () -> Map.of("validFrom", validFrom.toString(), "before", String.valueOf(before)));
    }

    private static List<CounsellingCode> codes(List<CodeToSet> given) {
        Set<String> seen = new HashSet<>();
        List<String> repeated = given.stream()
                .map(CodeToSet::code)
                .filter(code -> !seen.add(code))
                .distinct()
                .toList();
        MonitoringRule.CODES_NAMED_ONCE.require(repeated.isEmpty(), () -> Map.of("repeated", repeated));
        return given.stream()
                .map(code -> new CounsellingCode(code.code(), code.name(), code.nameEn()))
                .toList();
    }
}
