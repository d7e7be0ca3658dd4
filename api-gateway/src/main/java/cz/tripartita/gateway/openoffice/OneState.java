package cz.tripartita.gateway.openoffice;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers a question from one state of the views and over one connection, however many queries it takes. */
@Component
class OneState {

    private final TransactionTemplate reading;

    OneState(PlatformTransactionManager transactions) {
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    <T> T of(Supplier<T> question) {
        return reading.execute(read -> question.get());
    }
}
