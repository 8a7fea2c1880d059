/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.board.BoardAction;
import org.jalon.diagram.board.BoardEditor;
import org.jalon.diagram.internal.Messages;
import org.jalon.model.ProjectElement;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.ElementEditor;

/** What the editors of all boards have in common: what they edit, how they refuse, rename and delete. */
public abstract class BoardEditing implements BoardEditor {

    /** Executes what the editor says. */
    protected final EditingDomain domain;
    /** The project on the board. */
    protected final Project project;
    /** Language of labels and refusals. */
    protected final Locale locale;
    /** Edits of elements of any class. */
    protected final ElementEditor elements;
    /** What classes, features and values are called. */
    protected final ModelLabels labels;

    /** An editor of the board of a project. */
    protected BoardEditing(EditingDomain domain, Project project, Locale locale) {
        this.domain = domain;
        this.project = project;
        this.locale = locale;
        elements = new ElementEditor(domain, project, locale);
        labels = ModelLabels.in(locale);
    }

    @Override
    public Edit rename(EObject element, String name) {
        return elements.rename((ProjectElement) element, name);
    }

    @Override
    public Edit delete(List<EObject> doomed) {
        return elements.delete(doomed);
    }

    /** A text of this bundle in the language of the editor. */
    protected final String text(String key, Object... arguments) {
        return Messages.get(locale, key, arguments);
    }

    /** No edit, for the reason that a key means. */
    protected final Edit refused(String key) {
        return Edit.refused(text(key));
    }

    /** What a command does; refused if there is nothing in it. */
    protected final Edit done(CompoundCommand command, List<?> created) {
        return command.isEmpty() ? refused("refused.nothingToDo") : Edit.of(command, created);
    }

    /** A command, empty as yet, that is named after the creation of an element. */
    protected final CompoundCommand creation(EObject created) {
        return new CompoundCommand(text("label.create", labels.type(created)));
    }

    /** The elements of a class, in a list of its own. */
    protected static <T> List<T> only(List<EObject> all, Class<T> type) {
        List<T> found = new ArrayList<>();
        all.stream().filter(type::isInstance).map(type::cast).forEach(found::add);
        return found;
    }

    /** Whether there are elements, all of a class. */
    protected static boolean all(List<EObject> elements, Class<?> type) {
        return !elements.isEmpty() && elements.stream().allMatch(type::isInstance);
    }

    /** Adds a choice of each value that a feature of what is selected may have. */
    protected final <T> void choices(List<BoardAction> actions, List<EObject> selected, EAttribute feature,
            List<T> values, Function<T, String> label) {
        for (T value : values) {
            Map<EObject, Map<EAttribute, T>> wanted = new LinkedHashMap<>();
            selected.forEach(element -> wanted.put(element, Map.of(feature, value)));
            actions.add(new BoardAction(labels.feature(feature), label.apply(value),
                selected.stream().allMatch(element -> element.eGet(feature).equals(value)), elements.setAll(wanted)));
        }
    }
}
