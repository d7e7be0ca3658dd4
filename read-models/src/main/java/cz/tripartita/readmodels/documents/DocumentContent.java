package cz.tripartita.readmodels.documents;

import cz.tripartita.planning.events.DocumentPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says; what its kind does not have is empty.
 *
 * @param text the text of grant rules
 * @param chapters of a realisation plan or balance report, by area
 * @param parts goals, measures and activities by their designations
 * @param sections what a concept or community plan says besides, in the order of the law
 */
public record DocumentContent(
        @Nullable String text, List<ChapterView> chapters, List<DocumentPart> parts, List<SectionView> sections) {}
