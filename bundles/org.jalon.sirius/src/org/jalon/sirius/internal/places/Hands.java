/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal.places;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.Point;

/**
 * Tells what hands do to boxes from what layouts do, and lets it edit the project within the transaction of the drag,
 * so that one undo takes both back.
 */
public final class Hands {

    private static final String LISTENER = "org.eclipse.emf.transaction.ResourceSetListener";

    private static final Map<EObject, Placer> PLACERS = new LinkedHashMap<>();
    private static final Map<EditingDomain, Object> LISTENERS = Collections.synchronizedMap(new WeakHashMap<>());

    private static final Map<EObject, Runnable> AFTERWARDS = new LinkedHashMap<>();

    private static boolean on;
    private static Point place;

    private Hands() {
    }

    /** Has someone told after each transaction, undo and redo, as long as a diagram is in memory. */
    public static void afterwards(EObject diagram, Runnable told) {
        AFTERWARDS.put(diagram, told);
    }

    /** Where a hand is on the diagram, if one is at work on it. */
    public static Optional<Point> place() {
        return on ? Optional.ofNullable(place) : Optional.empty();
    }

    /** Says where a hand has just pressed or released, null for nowhere. */
    public static void at(Point where) {
        place = where;
    }

    /** Says whether a hand is moving boxes: a button or key has just been released on a diagram. */
    public static void put(boolean now) {
        on = now;
    }

    static boolean areOn() {
        return on;
    }

    /** Listens to the transactions of the editing domain of a diagram. */
    static void watch(EObject diagram, Placer placer) {
        PLACERS.put(diagram, placer);
        EditingDomain domain = AdapterFactoryEditingDomain.getEditingDomainFor(diagram);
        if (domain == null || LISTENERS.containsKey(domain)) {
            return;
        }
        try {
            Class<?> type = Class.forName(LISTENER, true, domain.getClass().getClassLoader());
            Object listener = RefreshExtension.proxy(type, Hands::listen);
            method(domain.getClass(), "addResourceSetListener").invoke(domain, listener);
            LISTENERS.put(domain, listener);
        } catch (ReflectiveOperationException e) {
            ILog.of(Hands.class).error("Boxes dragged in Sirius will not edit the project", e);
        }
    }

    private static Method method(Class<?> type, String name) throws NoSuchMethodException {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        throw new NoSuchMethodException(name);
    }

    private static Object listen(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "isPrecommitOnly", "isPostcommitOnly", "isAggregatePrecommitListener" -> false;
            case "transactionAboutToCommit" -> edit();
            case "resourceSetChanged" -> {
                forgetClosed();
                List.copyOf(AFTERWARDS.values()).forEach(Runnable::run);
                yield null;
            }
            case "getFilter" -> null;
            default -> RefreshExtension.ofObject(proxy, method, arguments);
        };
    }

    /** Lets diagrams go whose session is closed. */
    private static void forgetClosed() {
        PLACERS.keySet().removeIf(diagram -> diagram.eResource() == null);
        AFTERWARDS.keySet().removeIf(diagram -> diagram.eResource() == null);
    }

    /** What the drags of the transaction that is about to be committed do to the project; null for nothing. */
    private static Command edit() {
        for (Placer placer : List.copyOf(PLACERS.values())) {
            Command edit = placer.takeDrags();
            if (edit != null) {
                return edit;
            }
        }
        return null;
    }
}
