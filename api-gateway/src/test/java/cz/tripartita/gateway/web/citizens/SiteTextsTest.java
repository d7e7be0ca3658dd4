package cz.tripartita.gateway.web.citizens;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.events.SurveyTarget;
import cz.tripartita.planning.document.DocumentStatus;
import cz.tripartita.planning.events.AncestorRelation;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.CapacityUnit;
import cz.tripartita.planning.events.CommentChannel;
import cz.tripartita.planning.events.CommentOutcome;
import cz.tripartita.planning.events.DecisionRule;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.EntryOutcome;
import cz.tripartita.planning.events.FigureOrigin;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.planning.events.PartLevel;
import cz.tripartita.planning.events.PartState;
import cz.tripartita.planning.events.PlanSection;
import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceForm;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.TargetGroup;
import cz.tripartita.readmodels.decisionrecord.DecisionStatus;
import cz.tripartita.readmodels.decisionrecord.RoundOutcome;
import cz.tripartita.readmodels.documents.DocumentStage;
import cz.tripartita.readmodels.meetings.MeetingState;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SiteTextsTest {

    private static final Set<String> CZECH = keys("/messages/citizens.properties");

    private static Set<String> keys(String file) {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(SiteTextsTest.class.getResourceAsStream(file))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames();
    }

    private static void hasTextOf(String prefix, Enum<?>... constants) {
        assertThat(CZECH)
                .containsAll(Arrays.stream(constants)
                        .map(each -> prefix + each.name())
                        .toList());
    }

    @Test
    void everyCzechTextHasAnEnglishOne() {
        assertThat(keys("/messages/citizens_en.properties")).isEqualTo(CZECH);
    }

    @Test
    void everyConstantThatAPageShowsHasAText() {
        hasTextOf("status.", DecisionStatus.values());
        hasTextOf("plain.", DecisionStatus.values());
        hasTextOf("record.wording.", DecisionStatus.values());
        hasTextOf("kind.", ProposalKind.values());
        hasTextOf("side.", Side.values());
        hasTextOf("member.", Side.values());
        hasTextOf("position.", Position.values());
        hasTextOf("outcome.", RoundOutcome.values());
        hasTextOf("relation.ancestor.", AncestorRelation.values());
        hasTextOf("relation.successor.", AncestorRelation.values());
        hasTextOf("document.kind.", DocumentKind.values());
        hasTextOf("aspect.stage.", DocumentStage.values());
        hasTextOf("aspect.stage.", DocumentStatus.values());
        hasTextOf("aspect.nextStep.", DocumentStep.values());
        hasTextOf("aspect.phase.", MeetingState.values());
        hasTextOf("step.", DocumentStep.values());
        hasTextOf("comment.channel.", CommentChannel.values());
        hasTextOf("comment.outcome.", CommentOutcome.values());
        hasTextOf("answer.", EntryOutcome.values());
        hasTextOf("figure.", FigureOrigin.values());
        hasTextOf("progress.", PartState.values());
        hasTextOf("section.", PlanSection.values());
        hasTextOf("part.", PartLevel.values());
        hasTextOf("body.", Body.values());
        hasTextOf("matter.", Matter.values());
        hasTextOf("rule.", DecisionRule.values());
        hasTextOf("service.category.", ServiceCategory.values());
        hasTextOf("service.form.", ServiceForm.values());
        hasTextOf("service.unit.", CapacityUnit.values());
        hasTextOf("founder.", FounderKind.values());
        hasTextOf("constant.", TargetGroup.values());
        hasTextOf("surveys.target.", SurveyTarget.values());
        hasTextOf("difference.", PageDifference.Kind.values());
    }
}
