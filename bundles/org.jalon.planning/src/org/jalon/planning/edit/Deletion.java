/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.control.Baseline;
import org.jalon.model.control.BaselineEntry;
import org.jalon.model.control.ControlPackage;
import org.jalon.model.control.ProgressEntry;
import org.jalon.model.control.ProgressRecord;
import org.jalon.model.diagrams.DiagramView;
import org.jalon.model.diagrams.DiagramsPackage;
import org.jalon.model.diagrams.NodePosition;
import org.jalon.model.project.Project;

/** Deletes elements together with what would mean nothing without them. */
final class Deletion {

    private final EditingDomain domain;
    private final Project project;
    private final Collection<WbsElement> elements;
    private final Set<EObject> gone = new HashSet<>();

    Deletion(EditingDomain domain, Project project, Collection<WbsElement> elements) {
        this.domain = domain;
        this.project = project;
        this.elements = elements;
        for (WbsElement element : elements) {
            gone.add(element);
            for (Iterator<EObject> content = element.eAllContents(); content.hasNext();) {
                gone.add(content.next());
            }
        }
    }

    Command command(CompoundCommand command) {
        for (EObject each : gone) {
            if (each instanceof WbsElement element) {
                for (Dependency link : element.getSuccessorLinks()) {
                    if (!gone.contains(link)) {
                        command.append(new LinkCommand.Undone(link));
                    }
                }
            }
        }
        for (Baseline baseline : project.getBaselines()) {
            List<BaselineEntry> lines = baseline.getEntries().stream()
                    .filter(entry -> gone.contains(entry.getElement())).toList();
            if (!lines.isEmpty()) {
                command.append(RemoveCommand.create(domain, baseline,
                        ControlPackage.Literals.BASELINE__ENTRIES, lines));
            }
        }
        for (ProgressRecord progress : project.getProgressRecords()) {
            List<ProgressEntry> lines = progress.getEntries().stream()
                    .filter(entry -> gone.contains(entry.getActivity())).toList();
            if (!lines.isEmpty()) {
                command.append(RemoveCommand.create(domain, progress,
                        ControlPackage.Literals.PROGRESS_RECORD__ENTRIES, lines));
            }
        }
        for (DiagramView diagram : project.getDiagrams()) {
            List<NodePosition> positions = diagram.getNodes().stream()
                    .filter(position -> gone.contains(position.getElement())).toList();
            if (!positions.isEmpty()) {
                command.append(RemoveCommand.create(domain, diagram,
                        DiagramsPackage.Literals.DIAGRAM_VIEW__NODES, positions));
            }
        }
        command.append(new DeleteCommand(domain, new ArrayList<>(elements)));
        return command;
    }
}
