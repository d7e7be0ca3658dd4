package cz.tripartita.planning.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the register of providers of social services.
 *
 * @param number number of the service in the register
 * @param validFrom first day
 * @param validTo last day, none where it is valid until further notice
 */
public record Registration(
        String number, LocalDate validFrom, @Nullable LocalDate validTo) {}
