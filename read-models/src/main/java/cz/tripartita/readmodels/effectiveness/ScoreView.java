package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.monitoring.events.EffectivenessGrounds;
import java.util.List;

/**
 * A score with all that explains it.
 *
 * @param score the score itself
 * @param components every part of the method, in its order; of those that dropped out the reason
 * @param scaledUp whether parts dropped out, so that the weights of the others were scaled up
 * @param grounds what it rests on: method, comparison, reports, own past, survey and visit
 */
public record ScoreView(
        ScoreVersion score, List<ComponentView> components, boolean scaledUp, EffectivenessGrounds grounds) {}
