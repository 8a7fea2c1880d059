/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.jalon.model.edit.ModelIcons;

/** The icons of the metamodel as images, which all share and nobody must dispose. */
public final class ModelImages {

    private ModelImages() {
    }

    /** The icon of a class. */
    public static ImageDescriptor descriptor(EClass type) {
        return ImageDescriptor.createFromURL(ModelIcons.of(type));
    }

    /** The icon of an element, by its kind where its class has icons for kinds (milestone, team…). */
    public static ImageDescriptor descriptor(EObject element) {
        return ImageDescriptor.createFromURL(ModelIcons.of(element));
    }

    /** The icon of a class as an image. */
    public static Image image(EClass type) {
        return shared(descriptor(type));
    }

    /** The icon of an element as an image. */
    public static Image image(EObject element) {
        return shared(descriptor(element));
    }

    private static Image shared(ImageDescriptor descriptor) {
        Image known = (Image) JFaceResources.getResources().find(descriptor);
        return known != null ? known : JFaceResources.getResources().create(descriptor);
    }
}
