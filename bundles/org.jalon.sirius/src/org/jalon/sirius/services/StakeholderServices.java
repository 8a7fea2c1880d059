/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.model.stakeholders.Attitude;
import org.jalon.model.stakeholders.CommunicationItem;
import org.jalon.model.stakeholders.Relation;
import org.jalon.model.stakeholders.RelationKind;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.model.stakeholders.StakeholderSide;
import org.jalon.model.stakeholders.StakeholdersFactory;
import org.jalon.planning.CommunicationCoverage;
import org.jalon.sirius.internal.BoardAccess;
import org.jalon.sirius.internal.Edits;
import org.jalon.sirius.internal.Messages;
import org.jalon.sirius.internal.Views;

/** Services for stakeholders: the map, their relations, the communication plan. */
public class StakeholderServices {

    private static final String BOARD = "stakeholders";

    /** The stakeholders on the map. */
    public List<Stakeholder> mapStakeholders(Project project) {
        return BoardAccess.of(project, BOARD).elements(Stakeholder.class);
    }

    /** The relations on the map. */
    public List<Relation> mapRelations(Project project) {
        return BoardAccess.of(project, BOARD).lines(Relation.class);
    }

    /** The communication plan. */
    public List<CommunicationItem> communicationPlan(Project project) {
        return project.getCommunicationPlan();
    }

    /** Name of a stakeholder, with its attitude and the wanted one where these differ. */
    public String stakeholderLabel(Stakeholder stakeholder) {
        ModelLabels labels = ModelLabels.in(Views.locale());
        String attitude = labels.literal(stakeholder.getAttitude());
        Attitude wanted = stakeholder.getWantedAttitude();
        boolean same = wanted == stakeholder.getAttitude() || wanted == Attitude.UNKNOWN;
        return labels.text(stakeholder) + "\n" + (same ? attitude : attitude + " → " + labels.literal(wanted));
    }

    /** What kind a relation is of. */
    public String relationLabel(Relation relation) {
        return ModelLabels.in(Views.locale()).literal(relation.getKind());
    }

    /** Whether it is against the project. */
    public boolean isOpposed(Stakeholder stakeholder) {
        return stakeholder.getAttitude() == Attitude.OPPOSED;
    }

    /** Whether it has doubts. */
    public boolean isReluctant(Stakeholder stakeholder) {
        return stakeholder.getAttitude() == Attitude.RELUCTANT;
    }

    /** Whether it is neither for nor against. */
    public boolean isNeutral(Stakeholder stakeholder) {
        return stakeholder.getAttitude() == Attitude.NEUTRAL;
    }

    /** Whether it is for the project. */
    public boolean isFavourable(Stakeholder stakeholder) {
        return stakeholder.getAttitude() == Attitude.FAVOURABLE;
    }

    /** Whether it drives the project. */
    public boolean isDriving(Stakeholder stakeholder) {
        return stakeholder.getAttitude() == Attitude.DRIVING;
    }

    /** Whether it has power but no communication reaches it. */
    public boolean isUncovered(Stakeholder stakeholder) {
        return CommunicationCoverage.isMissing(Views.project(stakeholder), stakeholder);
    }

    /** Whether it is outside the organisation. */
    public boolean isExternal(Stakeholder stakeholder) {
        return stakeholder.getSide() == StakeholderSide.EXTERNAL;
    }

    /** Whether one commands the other. */
    public boolean isHierarchy(Relation relation) {
        return relation.getKind() == RelationKind.HIERARCHY;
    }

    /** Whether both stand together. */
    public boolean isAlliance(Relation relation) {
        return relation.getKind() == RelationKind.ALLIANCE;
    }

    /** Whether they are at odds. */
    public boolean isConflict(Relation relation) {
        return relation.getKind() == RelationKind.CONFLICT;
    }

    /** Whether a contract binds them. */
    public boolean isContract(Relation relation) {
        return relation.getKind() == RelationKind.CONTRACT;
    }

    /** Whether one informs the other. */
    public boolean isInformation(Relation relation) {
        return relation.getKind() == RelationKind.INFORMATION;
    }

    /** Creates a stakeholder where the hand is. */
    public EObject createStakeholder(EObject about) {
        return BoardAccess.of(about, BOARD).create("stakeholder", about);
    }

    /** Creates a communication to a stakeholder, or one whose recipients are still to be said. */
    public EObject createCommunication(EObject about) {
        if (about instanceof Stakeholder) {
            return BoardAccess.of(about, BOARD).create("communication", about);
        }
        CommunicationItem created = StakeholdersFactory.eINSTANCE.createCommunicationItem();
        created.setName(Messages.newName("COMMUNICATION"));
        Edits edits = Edits.of(about);
        return edits.run(edits.elements().create(edits.project(), ProjectPackage.Literals.PROJECT__COMMUNICATION_PLAN,
            created), about);
    }

    /** Whether two stakeholders may be related. */
    public boolean canRelate(EObject source, EObject target) {
        return source instanceof Stakeholder && target instanceof Stakeholder
            && BoardAccess.of(source, BOARD).canLink(tool(RelationKind.INFLUENCE), source, target);
    }

    /** Says that one commands the other. */
    public EObject relateHierarchy(Stakeholder source, EObject target) {
        return relate(source, target, RelationKind.HIERARCHY);
    }

    /** Says that one influences the other. */
    public EObject relateInfluence(Stakeholder source, EObject target) {
        return relate(source, target, RelationKind.INFLUENCE);
    }

    /** Says that both stand together. */
    public EObject relateAlliance(Stakeholder source, EObject target) {
        return relate(source, target, RelationKind.ALLIANCE);
    }

    /** Says that they are at odds. */
    public EObject relateConflict(Stakeholder source, EObject target) {
        return relate(source, target, RelationKind.CONFLICT);
    }

    /** Says that a contract binds them. */
    public EObject relateContract(Stakeholder source, EObject target) {
        return relate(source, target, RelationKind.CONTRACT);
    }

    /** Says that one informs the other. */
    public EObject relateInformation(Stakeholder source, EObject target) {
        return relate(source, target, RelationKind.INFORMATION);
    }

    private static EObject relate(Stakeholder source, EObject target, RelationKind kind) {
        return BoardAccess.of(source, BOARD).link(tool(kind), source, target);
    }

    private static String tool(RelationKind kind) {
        return "relation." + kind.name();
    }

    /** Lets a relation begin elsewhere. */
    public EObject reconnectRelationSource(Relation relation, EObject end) {
        return BoardAccess.of(relation, BOARD).reconnect(relation, end, relation.getTarget());
    }

    /** Lets a relation end elsewhere. */
    public EObject reconnectRelationTarget(Relation relation, EObject end) {
        return BoardAccess.of(relation, BOARD).reconnect(relation, relation.eContainer(), end);
    }
}
