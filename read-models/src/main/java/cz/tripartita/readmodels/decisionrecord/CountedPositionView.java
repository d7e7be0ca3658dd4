package cz.tripartita.readmodels.decisionrecord;

import cz.tripartita.planning.events.Position;
import cz.tripartita.readmodels.roll.MemberLabel;

/** A position as it counted for consensus, and whether the member was present at the meeting. */
public record CountedPositionView(MemberLabel member, Position position, boolean present) {}
