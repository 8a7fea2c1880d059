/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.tables;

import static org.jalon.ui.table.internal.columns.TableContext.label;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.ModelPackage;
import org.jalon.model.control.Indicator;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.FramingPackage.Literals;
import org.jalon.model.framing.Objective;
import org.jalon.model.framing.Requirement;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.planning.ObjectiveRoots;
import org.jalon.planning.edit.Codes;
import org.jalon.planning.edit.Edit;
import org.jalon.ui.table.TreeRows;
import org.jalon.ui.table.internal.ElementRows;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.FeatureColumns;
import org.jalon.ui.table.internal.columns.TableContext;

/** The tables of what a project is asked for and of what it aims at. */
final class FramingTables {

    private FramingTables() {
    }

    static ElementTable requirements() {
        return new ElementTable("requirements", Literals.REQUIREMENT, 2, "name", List.of(
                FeatureColumns.of(Literals.REQUIREMENT__CODE).wide(64),
                FeatureColumns.main(ModelPackage.Literals.PROJECT_ELEMENT__NAME, 280),
                FeatureColumns.of(Literals.REQUIREMENT__KIND), FeatureColumns.of(Literals.REQUIREMENT__PRIORITY),
                FeatureColumns.of(Literals.REQUIREMENT__STATE), FeatureColumns.of(Literals.REQUIREMENT__SOURCE),
                FeatureColumns.of(Literals.REQUIREMENT__TARGET).wide(150),
                FeatureColumns.of(Literals.REQUIREMENT__VERIFICATION),
                FeatureColumns.of(Literals.REQUIREMENT__SATISFIED_BY),
                FeatureColumns.of(ModelPackage.Literals.PROJECT_ELEMENT__DESCRIPTION).hidden()),
                project -> ElementRows.list(Requirement.class,
                        () -> project.getFraming() == null ? List.of() : project.getFraming().getRequirements()),
                Creation.in(ProjectPackage.Literals.PROJECT__FRAMING, Literals.FRAMING__REQUIREMENTS,
                        FramingTables::requirement));
    }

    private static Requirement requirement(TableContext context) {
        Requirement requirement = FramingFactory.eINSTANCE.createRequirement();
        Project project = context.project();
        requirement.setCode(Codes.next(Messages.requirementCode, project.getFraming() == null ? List.of()
                : project.getFraming().getRequirements().stream().map(Requirement::getCode).toList()));
        return requirement;
    }

    static ElementTable objectives() {
        return new ElementTable("objectives", Literals.OBJECTIVE, 1, "name", List.of(
                FeatureColumns.main(ModelPackage.Literals.PROJECT_ELEMENT__NAME, 300),
                FeatureColumns.of(Literals.OBJECTIVE__PURPOSE), FeatureColumns.of(Literals.OBJECTIVE__DUE_ON),
                Column.of(Objective.class, "indicators", label(Literals.OBJECTIVE__INDICATORS), 280,
                        FramingTables::indicators).about(Literals.OBJECTIVE__INDICATORS),
                FeatureColumns.of(Literals.OBJECTIVE__DELIVERABLES).wide(220),
                FeatureColumns.of(Literals.OBJECTIVE__REQUIREMENTS),
                FeatureColumns.of(Literals.OBJECTIVE__SPECIFIC).hidden(),
                FeatureColumns.of(Literals.OBJECTIVE__REALISM).hidden()),
                FramingTables::objectiveRows, FramingTables::createObjective);
    }

    private static TreeRows<?> objectiveRows(Project project) {
        return ElementRows.tree(Objective.class, () -> ObjectiveRoots.of(project),
                parent -> parent.getChildren().stream().filter(child -> !ObjectiveRoots.isRoot(child)).toList(),
                child -> ObjectiveRoots.isRoot(child) ? null : child.getParent());
    }

    private static String indicators(Objective objective, TableContext context) {
        return objective.getIndicators().stream().map(each -> text(each, context)).collect(Collectors.joining("; "));
    }

    private static String text(Indicator indicator, TableContext context) {
        String unit = indicator.getUnit() == null ? "" : "\u00a0" + indicator.getUnit();
        String name = ModelLabels.current().text(indicator);
        return indicator.getTarget() == null ? name
                : NLS.bind(Messages.labelled, name, context.numbers().format(indicator.getTarget()) + unit);
    }

    /** A new objective beside another. */
    private static Edit createObjective(EObject after, TableContext context) {
        Objective created = Creation.named(FramingFactory.eINSTANCE.createObjective());
        Edit edit = context.elements().createWithin(context.project(), ProjectPackage.Literals.PROJECT__FRAMING,
                Literals.FRAMING__OBJECTIVES, created, CommandParameter.NO_INDEX);
        Objective parent = after instanceof Objective other ? other.getParent() : null;
        if (parent == null) {
            return edit;
        }
        CompoundCommand more = new CompoundCommand();
        more.append(new SetCommand(context.domain(), created, Literals.OBJECTIVE__PARENT, parent));
        return Creation.with(edit, more);
    }
}
