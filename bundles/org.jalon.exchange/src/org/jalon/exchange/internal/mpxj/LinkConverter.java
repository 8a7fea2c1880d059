/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.mpxj;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.exchange.internal.mpxj.Findings.Subject;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.LagCalendar;
import org.jalon.model.breakdown.WbsElement;
import org.mpxj.Duration;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.RelationshipLagCalendar;

/** Converts links with their lags. */
final class LinkConverter {

    private final Conversion conversion;

    LinkConverter(Conversion conversion) {
        this.conversion = conversion;
    }

    void convert() {
        for (Relation relation : conversion.source.getRelations()) {
            WbsElement predecessor = conversion.elements.get(relation.getPredecessorTask());
            WbsElement successor = conversion.elements.get(relation.getSuccessorTask());
            String label = Conversion.label(relation.getPredecessorTask()) + " → "
                    + Conversion.label(relation.getSuccessorTask());
            if (predecessor == null || successor == null) {
                conversion.findings.lost(Subject.LINK, label, "danglingLink", relation.getType());
            } else if (EcoreUtil.isAncestor(predecessor, successor) || EcoreUtil.isAncestor(successor, predecessor)) {
                conversion.findings.lost(Subject.LINK, label, "linkWithin", relation.getType());
            } else {
                convert(relation, predecessor, successor);
            }
        }
    }

    private void convert(Relation relation, WbsElement predecessor, WbsElement successor) {
        Dependency target = BreakdownFactory.eINSTANCE.createDependency();
        target.setPredecessor(predecessor);
        target.setType(type(relation.getType()));
        target.setLagCalendar(lagCalendar());
        Duration lag = relation.getLag();
        if (!Units.isZero(lag)) {
            if (Units.isPercent(lag.getUnits())) {
                target.setLagPercent(Double.valueOf(lag.getDuration()));
            } else {
                target.setLag(conversion.units.duration(lag));
                target.setLagUnit(Units.unit(lag.getUnits()));
            }
            if (lag.getUnits().isElapsed()) {
                target.setLagCalendar(LagCalendar.CONTINUOUS);
            }
        }
        if (relation.getNotes() != null && !relation.getNotes().isBlank()) {
            target.setJustification(relation.getNotes().strip());
        }
        successor.getPredecessorLinks().add(target);
    }

    private static DependencyType type(RelationType type) {
        return switch (type) {
        case FINISH_START -> DependencyType.FINISH_TO_START;
        case START_START -> DependencyType.START_TO_START;
        case FINISH_FINISH -> DependencyType.FINISH_TO_FINISH;
        case START_FINISH -> DependencyType.START_TO_FINISH;
        };
    }

    private LagCalendar lagCalendar() {
        if (!conversion.format.isPrimavera()) {
            return LagCalendar.SUCCESSOR;
        }
        RelationshipLagCalendar calendar = conversion.source.getProjectProperties().getRelationshipLagCalendar();
        return switch (calendar) {
        case SUCCESSOR -> LagCalendar.SUCCESSOR;
        case PROJECT_DEFAULT -> LagCalendar.PROJECT;
        case TWENTY_FOUR_HOUR -> LagCalendar.CONTINUOUS;
        case null, default -> LagCalendar.PREDECESSOR;
        };
    }
}
