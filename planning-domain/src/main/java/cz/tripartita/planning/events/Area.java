package cz.tripartita.planning.events;

import java.util.List;

/**
 * What a group and a chapter of a plan are for: a set of target groups or of kinds of service.
 *
 * @param code short code within the statute, such as {@code seniors}
 * @param name name on Czech screens
 * @param targetGroups target groups of the area; empty where the area is one of kinds of service
 * @param serviceKinds kinds of service of the area; empty where the area is one of target groups
 */
public record Area(String code, String name, List<TargetGroup> targetGroups, List<String> serviceKinds) {}
