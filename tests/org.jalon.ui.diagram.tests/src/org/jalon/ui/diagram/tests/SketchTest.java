/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.jalon.testsupport.ProjectBuilder.aProject;

import java.util.List;

import org.jalon.model.project.Project;
import org.jalon.model.stakeholders.Relation;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.model.stakeholders.StakeholdersFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A small board on which gestures are tried that every board understands. */
abstract class SketchTest {

    BoardFixture board;
    Stakeholder anna;
    Stakeholder boris;
    Stakeholder clara;

    @BeforeEach
    final void open() {
        Project project = aProject().build();
        project.setName("Bridge");
        project.setDescription("A bridge over the river");
        anna = add(project, "Anna", 1, 5);
        boris = add(project, "Boris", 3, 1);
        clara = add(project, "Clara", 5, 1);
        relate(anna, boris);
        open(project, false);
    }

    final void open(Project project, boolean readOnly) {
        board = new BoardFixture(project, new SketchBoard(), readOnly);
        List<Stakeholder> loaded = board.project().getStakeholders();
        anna = loaded.get(0);
        boris = loaded.get(1);
        clara = loaded.get(2);
    }

    @AfterEach
    final void close() {
        board.close();
    }

    private static Stakeholder add(Project project, String name, int power, int interest) {
        Stakeholder stakeholder = StakeholdersFactory.eINSTANCE.createStakeholder();
        stakeholder.setName(name);
        stakeholder.setPower(power);
        stakeholder.setInterest(interest);
        project.getStakeholders().add(stakeholder);
        return stakeholder;
    }

    private static Relation relate(Stakeholder from, Stakeholder to) {
        Relation relation = StakeholdersFactory.eINSTANCE.createRelation();
        relation.setTarget(to);
        from.getRelations().add(relation);
        return relation;
    }

    final List<String> names() {
        return board.project().getStakeholders().stream().map(Stakeholder::getName).toList();
    }

    final Stakeholder last() {
        return board.project().getStakeholders().getLast();
    }

    final void select(Stakeholder... elements) {
        board.select(elements);
    }

    final List<?> selected() {
        return board.session.selection().elements();
    }
}
