/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.services;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.ProjectElement;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.control.BaselineEntry;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.sirius.internal.Editors;
import org.jalon.sirius.internal.Edits;
import org.jalon.sirius.internal.Views;
import org.jalon.validation.Finding;

/** Services for elements of any class: what they are called, how they are renamed, deleted and opened. */
public class ElementServices {

    /** What an element is called: its name, or what it is if it has none. */
    public String elementLabel(EObject element) {
        return labels().text(element);
    }

    /** The name of an element as it is edited, empty if it has none. */
    public String elementName(EObject element) {
        return element instanceof ProjectElement named && named.getName() != null ? named.getName() : "";
    }

    /** What a box says of its element when the pointer stays on it, with what the rules find. */
    public String elementTooltip(EObject element) {
        EObject told = element instanceof BaselineEntry entry ? entry.getElement() : element;
        Project project = Views.project(told);
        if (project == null) {
            return "";
        }
        List<Finding> findings = Views.of(project).findings().getOrDefault(told, List.of());
        String problems = findings.stream().map(finding -> finding.message(Views.locale()))
            .collect(Collectors.joining("\n"));
        String text = labels().type(told) + ": " + labels().text(told);
        return problems.isEmpty() ? text : text + "\n" + problems;
    }

    /** Nothing to be written. */
    public String noLabel(EObject element) {
        return "";
    }

    /** How strong lines are that stand out. As a text: Sirius reads a literal as a number, which it drops here. */
    public String strongLine(EObject element) {
        return "3";
    }

    /** Never: what is computed can't be typed. */
    public boolean isNever(EObject element) {
        return false;
    }

    /** Gives an element another name. */
    public EObject renameElement(EObject element, String name) {
        if (!(element instanceof ProjectElement named)) {
            return element;
        }
        Edits edits = Edits.of(element);
        edits.run(edits.elements().rename(named, name));
        return element;
    }

    /** Deletes an element with what can't be without it; what it was in is left. */
    public EObject deleteElement(EObject element) {
        Edits edits = Edits.of(element);
        if (element instanceof BaselineEntry) {
            return edits.project();
        }
        edits.run(element instanceof Dependency link ? edits.plan().unlink(List.of(link))
            : edits.elements().delete(List.of(element)));
        return edits.project();
    }

    /** Opens the editor of Jalon on an element. */
    public EObject openInEditor(EObject element) {
        Editors.open(element instanceof BaselineEntry entry ? entry.getElement() : element);
        return element;
    }

    private static ModelLabels labels() {
        return ModelLabels.in(Views.locale());
    }
}
