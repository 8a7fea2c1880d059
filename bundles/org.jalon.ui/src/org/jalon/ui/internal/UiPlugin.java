/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal;

import java.net.URL;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.jalon.ui.JalonUi;

/** Icons and log of this bundle. */
public final class UiPlugin {

    private UiPlugin() {
    }

    /** An icon of this bundle by its file name without extension. */
    public static ImageDescriptor icon(String name) {
        URL url = Platform.getBundle(JalonUi.BUNDLE).getEntry("icons/" + name + ".svg");
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }

    /** An icon of this bundle as an image shared by all, which must not be disposed. */
    public static Image image(String name) {
        return image(icon(name));
    }

    /** An icon as an image shared by all, which must not be disposed. */
    public static Image image(ImageDescriptor descriptor) {
        Image known = (Image) JFaceResources.getResources().find(descriptor);
        return known != null ? known : JFaceResources.getResources().create(descriptor);
    }

    /** Writes an unexpected failure to the log. */
    public static void log(Throwable failure) {
        ILog.of(UiPlugin.class).log(error(failure));
    }

    /** An error status for a failure, with its message. */
    public static IStatus error(Throwable failure) {
        String message = failure.getLocalizedMessage() == null ? failure.toString() : failure.getLocalizedMessage();
        return new Status(IStatus.ERROR, JalonUi.BUNDLE, message, failure);
    }
}
