package cz.tripartita.readmodels.groupdirectory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an office that a seat goes with.
 *
 * @param groupId the group whose leader it is, none for other offices
 */
public record OfficeView(String office, @Nullable UUID groupId, UUID holderId, LocalDate since) {}
