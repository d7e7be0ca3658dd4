package cz.tripartita.gateway.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.store.EventNames;
import cz.tripartita.gateway.testing.TestDatabase;
import cz.tripartita.gateway.testing.TestService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

/** That the service is put together of everything there is. */
class CompositionTest {

    @Test
    void namesTheStreamsOfAllPublishedEvents() throws IOException, ClassNotFoundException {
        assertThat(PublishedEvents.streams()).containsExactlyInAnyOrderElementsOf(sealedEventInterfaces());
        assertThat(EventNames.of(PublishedEvents.streams()).names())
                .contains("planning.PositionDeclared", "grants.AgreementSigned", "monitoring.MonitoringOpened");
    }

    @Test
    void startsWithAllAggregatesPoliciesAndProjections() {
        Composition composition = new DispatchConfiguration().composition();
        try (TestService service = new TestService(new TestDatabase(), composition)) {
            assertThat(service.machinery().progress().names())
                    .containsAll(composition.projections().stream()
                            .map(Processors::nameOf)
                            .toList())
                    .containsAll(composition.policies().stream()
                            .map(Processors::nameOf)
                            .toList())
                    .doesNotHaveDuplicates();
            assertThat(service.machinery().progress().failing()).isEmpty();
        }
    }

    /** Axon would tell its maker about every installation unless it is told not to. */
    @Test
    void reportsItsUseToNobody() {
        try (TestService service = TestService.withNotebooks()) {
            UsagePropertyProvider usage = service.machinery().axon().getComponent(UsagePropertyProvider.class);
            assertThat(usage.getDisabled()).isTrue();
        }
    }

    private static List<Class<?>> sealedEventInterfaces() throws IOException, ClassNotFoundException {
        List<Class<?>> found = new ArrayList<>();
        for (String context : List.of("planning", "grants", "monitoring")) {
            String folder = "cz/tripartita/" + context + "/events/";
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "*Event.class");
            for (Resource file : files) {
                String name = String.valueOf(file.getFilename());
                String simpleName = name.substring(0, name.length() - ".class".length());
                found.add(ClassUtils.forName(folder.replace('/', '.') + simpleName, null));
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }
}
