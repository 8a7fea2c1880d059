/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal.places;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.jalon.sirius.JalonViewpoints;
import org.jalon.sirius.internal.workbench.EditorWatch;
import org.osgi.framework.Bundle;

/**
 * Puts the boxes of our diagrams where they belong whenever Sirius refreshes them. What Sirius wants are objects of
 * two of its interfaces; they are made when Sirius asks for them, so that this bundle compiles without it.
 */
public final class RefreshExtension implements IExecutableExtensionFactory {

    private static final String BUNDLE = "org.eclipse.sirius.diagram";
    private static final String PACKAGE = "org.eclipse.sirius.diagram.business.api.refresh.";

    @Override
    public Object create() throws CoreException {
        Bundle bundle = Platform.getBundle(BUNDLE);
        try {
            EditorWatch.start();
            Class<?> extension = bundle.loadClass(PACKAGE + "IRefreshExtension");
            Object refresh = proxy(extension, RefreshExtension::refresh);
            return proxy(bundle.loadClass(PACKAGE + "IRefreshExtensionProvider"), (proxy, method, arguments) ->
                switch (method.getName()) {
                    case "provides" -> Gmf.isOurs((EObject) arguments[0]);
                    case "getRefreshExtension" -> refresh;
                    default -> ofObject(proxy, method, arguments);
                });
        } catch (ClassNotFoundException e) {
            throw new CoreException(Status.error("This Sirius has no " + e.getMessage() + " for "
                + JalonViewpoints.BUNDLE, e));
        }
    }

    private static Object refresh(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "beforeRefresh" -> null;
            case "postRefresh" -> {
                Placer.placeAll((EObject) arguments[0]);
                yield null;
            }
            case "aroundRefresh" -> false;
            default -> ofObject(proxy, method, arguments);
        };
    }

    static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    /** What every object answers. */
    static Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> JalonViewpoints.BUNDLE;
            default -> null;
        };
    }
}
