package cz.tripartita.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class TripartitaApplication {

    static void main(String[] args) {
        SpringApplication.run(TripartitaApplication.class, args);
    }
}
