package cz.tripartita.readmodels.documents;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one area.
 *
 * @param orderProposalId the proposal in which their order was agreed on; none where they stand as they were added
 */
public record ChapterView(String area, @Nullable UUID orderProposalId, List<EntryView> entries) {}
