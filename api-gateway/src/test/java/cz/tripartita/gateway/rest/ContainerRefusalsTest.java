package cz.tripartita.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.testing.RunningGateway;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the container or the firewall refuses before any endpoint is asked is a problem as well, and never HTML. */
class ContainerRefusalsTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final int TIMEOUT_MILLIS = 10_000;

    static Stream<String> malformed() {
        return Stream.of(
                "NONSENSE\r\n\r\n",
                "GET\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET /a|b{c} HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/../secret HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api//planning HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/%2e%2e/x HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/%00 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api;jsessionid=1 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nBad Header: y\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nX: a\u0001b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(20_000) + "\r\n\r\n",
                "POST /api/planning/persons HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "POST /api/planning/persons HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n",
                "POST /api/planning/persons HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: odd\r\n\r\n",
                "TRACE /api/planning/persons HTTP/1.1\r\nHost: x\r\n\r\n",
                "BREW /api/planning/persons HTTP/1.1\r\nHost: x\r\n\r\n",
                "CONNECT example.org:80 HTTP/1.1\r\nHost: x\r\n\r\n",
                "OPTIONS /api/planning/persons HTTP/1.1\r\nHost: x\r\n\r\n");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void answersWithAProblem(String request) throws IOException {
        long events = GATEWAY.events();

        String answer = send(request);

        assertThat(answer).matches("(?s)HTTP/1\\.1 (4\\d\\d|501|505) .*");
        assertThat(answer.toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
        assertThat(answer).contains("\"type\":\"/problems/").doesNotContain("<html", "Exception", "Tomcat");
        assertThat(GATEWAY.events()).isEqualTo(events);
    }

    private static String send(String request) throws IOException {
        String closing = request.replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), GATEWAY.port())) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(closing.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
