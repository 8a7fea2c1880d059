/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common;

import java.util.Collection;
import java.util.Collections;
import java.util.EventObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.jalon.model.edit.JalonAdapterFactory;
import org.jalon.model.project.Project;
import org.jalon.planning.PlanService;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.ElementEditor;

/**
 * An open project file: its project, the one command stack through which every page and view changes it, and the
 * selection they share. It knows no widget. Computed dates come from the planning service of {@link #project()}.
 */
public final class EditSession {

    private final Resource resource;
    private final ComposedAdapterFactory adapterFactory;
    private final BasicCommandStack commandStack = new CommandStack();
    private final AdapterFactoryEditingDomain domain;
    private final SelectionModel selection = new SelectionModel();
    private final Problems problems = new Problems(this);
    private Consumer<String> refusals = reason -> { };
    private boolean readOnly;

    /** A stack whose listeners may come and go while they are told, as forms do that follow the selection. */
    private static final class CommandStack extends BasicCommandStack {
        @Override
        protected void notifyListeners() {
            EventObject event = new EventObject(this);
            for (CommandStackListener listener : List.copyOf(listeners)) {
                if (listeners.contains(listener)) {
                    listener.commandStackChanged(event);
                }
            }
        }
    }

    /**
     * Begins to edit a loaded project file.
     *
     * @param resource a resource whose first root is a {@link Project}
     * @throws IllegalArgumentException if it isn't
     */
    public EditSession(Resource resource) {
        if (resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof Project)) {
            throw new IllegalArgumentException("No project in " + resource.getURI());
        }
        this.resource = resource;
        adapterFactory = new JalonAdapterFactory();
        ResourceSet resources = resource.getResourceSet();
        if (resources == null) {
            resources = new ResourceSetImpl();
            resources.getResources().add(resource);
        }
        domain = new AdapterFactoryEditingDomain(adapterFactory, commandStack, resources);
        domain.setResourceToReadOnlyMap(new HashMap<>());
        // so that whoever holds an element finds the command stack
        resources.eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(domain));
        commandStack.addCommandStackListener(e -> dropDetached());
    }

    /** What a command removed from the project is no longer selected. */
    private void dropDetached() {
        List<EObject> attached = selection.elements().stream().filter(e -> e.eResource() == resource).toList();
        selection.select(attached, this);
    }

    /** The project edited. */
    public Project project() {
        return (Project) resource.getContents().get(0);
    }

    /** The project file as loaded. */
    public Resource resource() {
        return resource;
    }

    /** The editing domain, for EMF commands. */
    public EditingDomain domain() {
        return domain;
    }

    /** Item providers of all registered packages, those of extensions included. */
    public ComposedAdapterFactory adapterFactory() {
        return adapterFactory;
    }

    /** The command stack of the file; to change the project, prefer {@link #execute(Command)}. */
    public BasicCommandStack commandStack() {
        return commandStack;
    }

    /** The selection shared by all pages and views. */
    public SelectionModel selection() {
        return selection;
    }

    /** What the rules find in the project as it is now. */
    public Problems problems() {
        return problems;
    }

    /** Whether the file can't be written, so that the project can be looked at only. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** Sets whether the file can be written. */
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        domain.getResourceToReadOnlyMap().put(resource, readOnly);
    }

    /** Whether a command may be executed now. */
    public boolean canExecute(Command command) {
        return !readOnly && command.canExecute();
    }

    /**
     * Executes a command, one intention of the user; its label is what the Edit menu proposes to undo.
     *
     * @return false if nothing was done, because the file is read-only or the command can't be executed
     */
    public boolean execute(Command command) {
        if (!canExecute(command)) {
            command.dispose();
            return false;
        }
        commandStack.execute(command);
        return true;
    }

    /**
     * Executes a command under the name of the user's intention.
     *
     * @param label what the user does, in the user's language: "Delete 'Foundations'"
     * @return false if nothing was done
     */
    public boolean execute(String label, Command command) {
        CompoundCommand named = new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, label, label);
        named.append(command);
        return execute(named);
    }

    /**
     * Executes an edit, one intention of the user.
     *
     * @return false if nothing was done, because the edit is refused, or the file is read-only
     */
    public boolean execute(Edit edit) {
        return edit.isPossible() && execute(edit.command());
    }

    /** Edits of elements of any class, labelled in the user's language. */
    public ElementEditor elements() {
        return new ElementEditor(domain, project(), Locale.getDefault());
    }

    /**
     * Gives a feature a value, under a label that names the feature.
     *
     * @param value the new value; null for none, which also stands for the default of a feature that has one
     * @return false if nothing was done: same value, refused, or read-only
     */
    public boolean set(EObject element, EStructuralFeature feature, Object value) {
        return set(List.of(element), feature, value);
    }

    /**
     * Gives a feature the same value in several elements, in one step under a label that names the feature.
     *
     * @param value the new value; null for none, which also stands for the default of a feature that has one
     * @return false if nothing was done: all have this value, a reference can't lead there, or read-only
     */
    public boolean set(Collection<? extends EObject> elements, EStructuralFeature feature, Object value) {
        Map<EObject, Map<EStructuralFeature, Object>> values = new LinkedHashMap<>();
        elements.stream().filter(element -> !ElementEditor.has(element, feature, value))
                .forEach(element -> values.put(element, Collections.singletonMap(feature, value)));
        // that there is nothing to do is no news to who leaves a field as it was
        Edit edit = values.isEmpty() ? null : elements().setAll(values);
        refusals.accept(edit == null ? null : edit.refused());
        return edit != null && execute(edit);
    }

    /**
     * Has someone told why a value wasn't set.
     *
     * @param listener takes the reason, a sentence in the user's language; null when another value is set
     */
    public void onRefusal(Consumer<String> listener) {
        refusals = listener;
    }

    /** Ends the session: frees the adapters of the item providers. The project isn't saved. */
    public void dispose() {
        problems.dispose();
        PlanService.of(project()).dispose();
        commandStack.flush();
        adapterFactory.dispose();
    }
}
