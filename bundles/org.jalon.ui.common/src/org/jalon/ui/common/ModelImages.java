/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jalon.model.ModelPackage;
import org.jalon.model.edit.ModelIcons;

/** The icons of the metamodel as images, which all share and nobody must dispose. */
public final class ModelImages {

    private ModelImages() {
    }

    /**
     * The icon of a class; for an abstract one, that of the first of its package that isn't; for one of an extension,
     * the icon of elements in general.
     */
    public static ImageDescriptor descriptor(EClass type) {
        if (!isOurs(type)) {
            return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_OBJ_ELEMENT);
        }
        EClass shown = !type.isAbstract() ? type : type.getEPackage().getEClassifiers().stream()
                .filter(c -> c instanceof EClass other && !other.isAbstract() && type.isSuperTypeOf(other))
                .map(EClass.class::cast).findFirst().orElse(ModelPackage.Literals.DOCUMENT_LINK);
        return ImageDescriptor.createFromURL(ModelIcons.of(shown));
    }

    private static boolean isOurs(EClass type) {
        EPackage top = type.getEPackage();
        while (top.getESuperPackage() != null) {
            top = top.getESuperPackage();
        }
        return top == ModelPackage.eINSTANCE;
    }

    /** The icon of an element, by its kind where its class has icons for kinds (milestone, team…). */
    public static ImageDescriptor descriptor(EObject element) {
        return isOurs(element.eClass()) ? ImageDescriptor.createFromURL(ModelIcons.of(element))
                : descriptor(element.eClass());
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
