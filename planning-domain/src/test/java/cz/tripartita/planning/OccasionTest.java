package cz.tripartita.planning;

import static cz.tripartita.planning.PlanningSamples.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

class OccasionTest {

    private static final UUID PERSON = PlanningSamples.id("somebody");
    private static final MetaData METADATA = MetaData.from(
            Map.of("municipality", "plzen", "role", "member", "person", PERSON.toString(), "happenedOn", "2026-05-12"));

    @Test
    void readsTheMetadataAndCutsTheTimeToMicroseconds() {
        assertThat(Occasion.of(METADATA, at("2026-05-12T08:00:00.123456789Z")))
                .isEqualTo(new Occasion(
                        Instant.parse("2026-05-12T08:00:00.123456Z"),
                        LocalDate.of(2026, 5, 12),
                        "plzen",
                        PERSON,
                        "member",
                        null));
    }

    @Test
    void takesTodayOfPragueWhereItIsStillYesterdayInGreenwich() {
        assertThat(Occasion.of(METADATA, at("2026-05-11T22:30:00Z")).happenedOn())
                .isEqualTo(LocalDate.of(2026, 5, 12));
    }

    @Test
    void refusesTomorrow() {
        var refusal = refusal(() -> Occasion.of(METADATA, at("2026-05-11T21:59:59Z")));
        assertThat(refusal.rule()).isEqualTo(PlanningRule.HAPPENED_ON_NOT_IN_FUTURE);
        assertThat(refusal.facts()).isEqualTo(Map.of("happenedOn", "2026-05-12", "today", "2026-05-11"));
    }

    @Test
    void isNothingWithoutMunicipality() {
        assertThatThrownBy(() -> Occasion.of(METADATA.withoutKeys(Set.of("municipality")), at("2026-05-12T08:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("municipality");
    }

    @Test
    void refusesToNameNobodyAsActor() {
        var nobody = Occasion.of(METADATA.withoutKeys(Set.of("person")), at("2026-05-12T08:00:00Z"));
        assertThat(refusal(nobody::actor).rule()).isEqualTo(PlanningRule.ACTING_PERSON_NAMED);
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
