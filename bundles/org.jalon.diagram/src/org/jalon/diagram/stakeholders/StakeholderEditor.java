/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.stakeholders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.Point;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardAction;
import org.jalon.diagram.board.BoardTool;
import org.jalon.diagram.internal.board.BoardEditing;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.model.stakeholders.Attitude;
import org.jalon.model.stakeholders.CommunicationItem;
import org.jalon.model.stakeholders.Relation;
import org.jalon.model.stakeholders.RelationKind;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.model.stakeholders.StakeholderSide;
import org.jalon.model.stakeholders.StakeholdersFactory;
import org.jalon.model.stakeholders.StakeholdersPackage;
import org.jalon.planning.edit.Edit;

/** What gestures on a stakeholder map mean. */
final class StakeholderEditor extends BoardEditing {

    private static final String STAKEHOLDER = "stakeholder";
    private static final String COMMUNICATION = "communication";
    private static final String RELATION = "relation.";
    private static final int STRENGTHS = 5;


    StakeholderEditor(EditingDomain domain, Project project, Locale locale) {
        super(domain, project, locale);
    }

    @Override
    public List<BoardTool> tools() {
        List<BoardTool> tools = new ArrayList<>();
        tools.add(new BoardTool(STAKEHOLDER, labels.type(StakeholdersPackage.Literals.STAKEHOLDER),
            StakeholdersPackage.Literals.STAKEHOLDER, false));
        tools.add(new BoardTool(COMMUNICATION, labels.type(StakeholdersPackage.Literals.COMMUNICATION_ITEM),
            StakeholdersPackage.Literals.COMMUNICATION_ITEM, false));
        for (RelationKind kind : RelationKind.values()) {
            tools.add(new BoardTool(RELATION + kind.name(), text("stakeholders.tool.relation", labels.literal(kind)),
                StakeholdersPackage.Literals.RELATION, true));
        }
        return tools;
    }

    @Override
    public Edit create(BoardTool tool, Board board, Point at, EObject over) {
        if (tool.id().equals(COMMUNICATION)) {
            return over instanceof Stakeholder stakeholder ? communicate(stakeholder)
                : refused("stakeholders.refused.communicationOnStakeholder");
        }
        MapPlace place = place(board, at);
        Stakeholder created = StakeholdersFactory.eINSTANCE.createStakeholder();
        created.setName(text("stakeholders.new"));
        created.setPower(place.power());
        created.setInterest(place.interest());
        return elements.create(project, ProjectPackage.Literals.PROJECT__STAKEHOLDERS, created);
    }

    @Override
    public boolean isTarget(BoardTool tool, EObject over) {
        return tool != null && tool.id().equals(COMMUNICATION);
    }

    private Edit communicate(Stakeholder stakeholder) {
        CommunicationItem item = StakeholdersFactory.eINSTANCE.createCommunicationItem();
        item.setName(text("stakeholders.newCommunication", labels.text(stakeholder)));
        item.setSender(project.getManager());
        item.getRecipients().add(stakeholder);
        return elements.create(project, ProjectPackage.Literals.PROJECT__COMMUNICATION_PLAN, item);
    }

    private static MapPlace place(Board board, Point at) {
        return board.area(at).map(area -> (MapPlace) area.place()).orElseThrow();
    }

    @Override
    public Edit link(BoardTool tool, EObject source, EObject target) {
        RelationKind kind = tool == null ? RelationKind.INFLUENCE
            : RelationKind.valueOf(tool.id().substring(RELATION.length()));
        String refusal = refusal(source, target, kind, null);
        if (refusal != null) {
            return refused(refusal);
        }
        Relation relation = StakeholdersFactory.eINSTANCE.createRelation();
        relation.setKind(kind);
        relation.setTarget((Stakeholder) target);
        return elements.create(source, StakeholdersPackage.Literals.STAKEHOLDER__RELATIONS, relation);
    }

    /** The key of the reason why two can't have a relation of a kind, null if they can. */
    private static String refusal(EObject source, EObject target, RelationKind kind, Relation except) {
        if (!(source instanceof Stakeholder from) || !(target instanceof Stakeholder)) {
            return "stakeholders.refused.relationOfStakeholders";
        }
        if (source == target) {
            return "stakeholders.refused.relationToItself";
        }
        boolean known = from.getRelations().stream().anyMatch(other -> other != except
            && other.getTarget() == target && other.getKind() == kind);
        return known ? "stakeholders.refused.related" : null;
    }

    @Override
    public Edit reconnect(EObject link, EObject source, EObject target) {
        Relation relation = (Relation) link;
        String refusal = refusal(source, target, relation.getKind(), relation);
        if (refusal != null) {
            return refused(refusal);
        }
        CompoundCommand command = new CompoundCommand(text("stakeholders.label.reconnect"));
        if (relation.getTarget() != target) {
            command.append(SetCommand.create(domain, relation, StakeholdersPackage.Literals.RELATION__TARGET, target));
        }
        if (relation.eContainer() != source) {
            command.append(RemoveCommand.create(domain, relation.eContainer(),
                StakeholdersPackage.Literals.STAKEHOLDER__RELATIONS, relation));
            command.append(AddCommand.create(domain, source, StakeholdersPackage.Literals.STAKEHOLDER__RELATIONS,
                relation));
        }
        return done(command, List.of());
    }

    @Override
    public Edit move(Board board, Map<EObject, Point> middles, EObject over) {
        Map<EObject, MapPlace> places = new LinkedHashMap<>();
        middles.forEach((element, middle) -> places.put(element, place(board, middle)));
        return assess(places);
    }

    @Override
    public Edit step(Board board, List<EObject> steps, int dx, int dy) {
        Map<EObject, MapPlace> places = new LinkedHashMap<>();
        for (EObject element : steps) {
            if (element instanceof Stakeholder stakeholder) {
                places.put(element, MapPlace.of(stakeholder.getPower() - dy, stakeholder.getInterest() + dx));
            }
        }
        Edit edit = assess(places);
        return edit.isPossible() ? edit : refused("stakeholders.refused.atTheEnd");
    }

    private Edit assess(Map<EObject, MapPlace> places) {
        Map<EObject, Map<EAttribute, Integer>> values = new LinkedHashMap<>();
        places.forEach((element, place) -> values.put(element, levels(place)));
        return elements.setAll(values);
    }

    private static Map<EAttribute, Integer> levels(MapPlace place) {
        return Map.of(StakeholdersPackage.Literals.STAKEHOLDER__POWER, place.power(),
            StakeholdersPackage.Literals.STAKEHOLDER__INTEREST, place.interest());
    }

    @Override
    public List<BoardAction> actions(List<EObject> selected) {
        List<BoardAction> actions = new ArrayList<>();
        if (all(selected, Stakeholder.class)) {
            choices(actions, selected, StakeholdersPackage.Literals.STAKEHOLDER__ATTITUDE, List.of(Attitude.values()),
                labels::literal);
            choices(actions, selected, StakeholdersPackage.Literals.STAKEHOLDER__WANTED_ATTITUDE,
                List.of(Attitude.values()), labels::literal);
            choices(actions, selected, StakeholdersPackage.Literals.STAKEHOLDER__SIDE,
                List.of(StakeholderSide.values()), labels::literal);
        } else if (all(selected, Relation.class)) {
            choices(actions, selected, StakeholdersPackage.Literals.RELATION__KIND, List.of(RelationKind.values()),
                labels::literal);
            List<Integer> strengths = new ArrayList<>();
            for (int strength = 1; strength <= STRENGTHS; strength++) {
                strengths.add(strength);
            }
            choices(actions, selected, StakeholdersPackage.Literals.RELATION__STRENGTH, strengths, String::valueOf);
        }
        return actions;
    }
}
