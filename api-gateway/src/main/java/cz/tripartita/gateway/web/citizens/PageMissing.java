package cz.tripartita.gateway.web.citizens;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is nothing of that address that the public may see. */
final class PageMissing extends ResponseStatusException {

    PageMissing() {
        super(HttpStatus.NOT_FOUND);
    }
}
