package cz.tripartita.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of reports over HTTP; what becomes of their rows is tried where they are read. */
class ReportImportOverHttpTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final String IMPORTS = "/api/monitoring/report-imports";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADER = "monitoringId,period,indicator,value\r\n";

    private static Reply post(Role role, String query, byte[] body, String type) {
        return GATEWAY.sendBytes(IMPORTS + query, GATEWAY.issuer().token("plzen", role), body, type);
    }

    private static Reply post(String query, String body) {
        return post(Role.APPLICANT, query, body.getBytes(StandardCharsets.UTF_8), "text/csv; charset=utf-8");
    }

    @Test
    void aBadRowIsNamedWithItsColumnAndASentence() {
        UUID unknown = UUID.randomUUID();
        Reply reply = post("", HEADER + unknown + ",2026,clients,5\r\n");

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.header("Tripartita-Position")).isEqualTo("0");
        assertThat(reply.json().at("/rows/refused").asInt()).isEqualTo(1);
        assertThat(reply.json().at("/refused/0/row").asInt()).isEqualTo(2);
        assertThat(reply.json().at("/refused/0/column").asString()).isEqualTo("monitoringId");
        assertThat(reply.json().at("/refused/0/value").asString()).isEqualTo(unknown.toString());
        assertThat(reply.json().at("/refused/0/reason").asString()).isEqualTo("UNKNOWN_MONITORING");
        assertThat(reply.json().at("/refused/0/message").asString())
                .isEqualTo("takové sledování vaší organizace není");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?onBadRows=ignore", "?trial=perhaps", "?happenedOn=yesterday"})
    void whatIsNoSuchChoiceIsMalformed(String query) {
        assertThat(post(query, HEADER).status()).isEqualTo(400);
    }

    @Test
    void whatIsNoTableIsRefused() {
        byte[] text = "nic".getBytes(StandardCharsets.UTF_8);

        assertThat(post(Role.APPLICANT, "", text, XLSX).status()).isEqualTo(415);
        assertThat(post(Role.APPLICANT, "", text, "application/json").status()).isEqualTo(415);
        assertThat(post(Role.APPLICANT, "", new byte[] {(byte) 0xff, (byte) 0xfe}, "text/csv")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        Reply reply = post(Role.APPLICANT, "", new byte[(8 << 20) + 1], "text/csv");

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.json().at("/facts/limit").asInt()).isEqualTo(8 << 20);
    }

    @ParameterizedTest
    @CsvSource({"ANALYST, 403", "GRANTS_OFFICER, 403", "AUDITOR, 403"})
    void onlyProvidersReport(Role role, int status) {
        assertThat(post(role, "", HEADER.getBytes(StandardCharsets.UTF_8), "text/csv")
                        .status())
                .isEqualTo(status);
    }

    @Test
    void theFormIsHandedOutAsAFile() {
        Reply form = GATEWAY.get(Role.APPLICANT, "/api/monitoring/report-lines?period=2026-Q1", "Accept", "text/csv");

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.body())
                .startsWith("monitoringId,organisation,serviceName,period,indicator,name,unit,decimals,value,confirmed,"
                        + "explanation,correction");
        assertThat(GATEWAY.get(Role.APPLICANT, "/api/monitoring/report-lines", "Accept", XLSX)
                        .status())
                .isEqualTo(200);
    }
}
