package cz.tripartita.readmodels.counselling;

import cz.tripartita.monitoring.events.CounsellingCode;
import cz.tripartita.monitoring.events.CounsellingCodesEvent.CounsellingCodesSet;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.planning.events.ServiceEvent.ServiceChanged;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import cz.tripartita.readmodels.Parameters;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what codes, organisations and services are called. */
final class NameRows {

    private final JdbcClient jdbc;

    NameRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set(CounsellingCodesSet event) {
        set(event, CodeKind.TOPIC, event.topics());
        set(event, CodeKind.TARGET_GROUP, event.targetGroups());
    }

    private void set(CounsellingCodesSet event, CodeKind kind, List<CounsellingCode> codes) {
        int ordinal = 0;
        for (CounsellingCode code : codes) {
            jdbc.sql("INSERT INTO views.counselling_code VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(Parameters.of(
                            event.municipality(),
                            event.version(),
                            kind,
                            code.code(),
                            ++ordinal,
                            event.validFrom(),
                            code.name(),
                            code.nameEn()))
                    .update();
        }
    }

    void registered(OrganisationRegistered event) {
        jdbc.sql("INSERT INTO views.counselling_organisation VALUES (?, ?, ?)")
                .params(event.organisationId(), event.municipality(), event.name())
                .update();
    }

    void renamed(OrganisationRenamed event) {
        jdbc.sql("UPDATE views.counselling_organisation SET name = ? WHERE organisation_id = ?")
                .params(event.name(), event.organisationId())
                .update();
    }

    void listed(ServiceListed event) {
        jdbc.sql("INSERT INTO views.counselling_service VALUES (?, ?, ?)")
                .params(event.serviceId(), event.municipality(), event.entry().name())
                .update();
    }

    void changed(ServiceChanged event) {
        jdbc.sql("UPDATE views.counselling_service SET name = ? WHERE service_id = ?")
                .params(event.entry().name(), event.serviceId())
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.counselling_code").update();
        jdbc.sql("DELETE FROM views.counselling_organisation").update();
        jdbc.sql("DELETE FROM views.counselling_service").update();
    }
}
