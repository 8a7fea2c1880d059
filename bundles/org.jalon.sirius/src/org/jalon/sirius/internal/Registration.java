/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal;

import java.lang.reflect.Method;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Plugin;
import org.jalon.sirius.JalonViewpoints;
import org.osgi.framework.Bundle;

/**
 * Registers the viewpoints where Sirius is installed: Sirius instantiates this class when it first asks for viewpoints.
 * It is called by name, so that this bundle needs nothing of Sirius to be there.
 */
public final class Registration extends Plugin {

    private static final String SIRIUS = "org.eclipse.sirius";
    private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";

    /** Registers. */
    public Registration() {
        Bundle sirius = Platform.getBundle(SIRIUS);
        if (sirius != null) {
            register(sirius);
        }
    }

    private static void register(Bundle sirius) {
        try {
            Class<?> type = sirius.loadClass(REGISTRY);
            Object registry = type.getMethod("getInstance").invoke(null);
            Method register = type.getMethod("registerFromPlugin", String.class);
            register.invoke(registry, JalonViewpoints.SPECIFICATION);
        } catch (ReflectiveOperationException e) {
            ILog.of(Registration.class).error("The viewpoints of Jalon can't be registered in this Sirius", e);
        }
    }
}
