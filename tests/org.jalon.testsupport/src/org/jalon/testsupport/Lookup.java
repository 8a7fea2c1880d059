/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport;

import java.util.Iterator;
import java.util.NoSuchElementException;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.ProjectElement;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Calendar;
import org.jalon.model.resources.Resource;

/**
 * Finds the elements of a project by name: the first that has it.
 *
 * @param project the project
 */
public record Lookup(Project project) {

    /**
     * Elements of a project.
     *
     * @param project the project
     * @return a lookup
     */
    public static Lookup in(Project project) {
        return new Lookup(project);
    }

    /**
     * An activity.
     *
     * @param name its name
     * @return the activity
     */
    public Activity activity(String name) {
        return find(Activity.class, name);
    }

    /**
     * A work package.
     *
     * @param name its name
     * @return the work package
     */
    public WorkPackage workPackage(String name) {
        return find(WorkPackage.class, name);
    }

    /**
     * An activity or a work package.
     *
     * @param name its name
     * @return the element
     */
    public WbsElement element(String name) {
        return find(WbsElement.class, name);
    }

    /**
     * A resource.
     *
     * @param name its name
     * @return the resource
     */
    public Resource resource(String name) {
        return find(Resource.class, name);
    }

    /**
     * A calendar.
     *
     * @param name its name
     * @return the calendar
     */
    public Calendar calendar(String name) {
        return find(Calendar.class, name);
    }

    /**
     * Any element.
     *
     * @param <T>  its class
     * @param type its class
     * @param name its name
     * @return the element
     * @throws NoSuchElementException if there is none
     */
    public <T extends ProjectElement> T find(Class<T> type, String name) {
        for (Iterator<EObject> all = project.eAllContents(); all.hasNext();) {
            if (all.next() instanceof ProjectElement element && type.isInstance(element)
                    && name.equals(element.getName())) {
                return type.cast(element);
            }
        }
        throw new NoSuchElementException("no " + type.getSimpleName() + " \"" + name + "\" in the project");
    }
}
