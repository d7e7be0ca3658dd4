package cz.tripartita.gateway.dispatch;

import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** How far each processor has read, kept as JSON text in {@code store.token}. */
final class Tokens {

    static final String TABLE = "store.token";
    private static final Duration CLAIM = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final String node;

    Tokens(DataSource dataSource, String node) {
        this.dataSource = dataSource;
        this.node = node;
    }

    TokenStore store() {
        return JdbcTokenStore.builder()
                .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(dataSource)))
                .schema(TokenSchema.builder()
                        .setTokenTable(TABLE)
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .serializer(serializer())
                .contentType(String.class)
                .nodeId(node)
                .claimTimeout(CLAIM)
                .build();
    }

    /** Reads back what it writes, the tokens of a replay too, which name the class of the token within. */
    static Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.eventhandling.")
                                .build()))
                .build();
    }
}
