/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.jalon.model.project.Project;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.ElementEditor;
import org.jalon.planning.edit.PlanEditor;
import org.jalon.planning.edit.TimeEditor;

/**
 * Edits within tools of Sirius. A tool runs in a transaction that Sirius undoes and redoes as one step, so that what
 * it does is executed at once and not put on a command stack. What is refused changes nothing and is told to the user.
 */
public final class Edits {

    private static Consumer<String> teller = reason -> { };

    private final Project project;
    private final EditingDomain domain;

    private Edits(Project project) {
        this.project = project;
        EditingDomain found = AdapterFactoryEditingDomain.getEditingDomainFor(project);
        domain = found != null ? found
            : new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
    }

    /**
     * Edits of the project around an element.
     *
     * @throws IllegalArgumentException if it is in none
     */
    public static Edits of(EObject element) {
        Project project = Views.project(element);
        if (project == null) {
            throw new IllegalArgumentException("in no project: " + element);
        }
        return new Edits(project);
    }

    /** Says who tells the user why something was refused. */
    public static void tell(Consumer<String> how) {
        teller = how;
    }

    /** Tells the user why something can't be done. */
    public static void tellUser(String reason) {
        teller.accept(reason);
    }

    /** The project. */
    public Project project() {
        return project;
    }

    /** The domain for commands of these edits. */
    public EditingDomain domain() {
        return domain;
    }

    /** Edits of the plan. */
    public PlanEditor plan() {
        return new PlanEditor(domain, project, Views.locale());
    }

    /** Edits of dates. */
    public TimeEditor time() {
        return new TimeEditor(domain, project, Views.locale());
    }

    /** Edits of any element. */
    public ElementEditor elements() {
        return new ElementEditor(domain, project, Views.locale());
    }

    /**
     * Executes an edit.
     *
     * @param edit what is to be done
     * @param otherwise what is returned if it creates nothing or is refused
     * @return what it created
     */
    public EObject run(Edit edit, EObject otherwise) {
        if (!run(edit)) {
            return otherwise;
        }
        List<Object> created = edit.created();
        return created.isEmpty() ? otherwise : (EObject) created.getFirst();
    }

    /** Executes an edit, or tells why not; says whether it was done. */
    public boolean run(Edit edit) {
        edit.refusal().ifPresent(Edits::tellUser);
        Command command = edit.command();
        if (!edit.isPossible()) {
            return false;
        }
        command.execute();
        return true;
    }
}
