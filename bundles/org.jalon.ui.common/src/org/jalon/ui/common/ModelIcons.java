/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/**
 * Icons of the classes of the metamodel, drawn as SVG. A class without an icon of its own has that of its nearest
 * superclass, so that those of extensions are recognised too; elements of some classes have one for each kind.
 */
public final class ModelIcons {

    private static final String FOLDER = "icons/model/";
    private static final String OTHER = "Element";
    private static final Map<String, ImageDescriptor> DESCRIPTORS = new ConcurrentHashMap<>();

    private ModelIcons() {
    }

    /** The icon of a class. */
    public static ImageDescriptor descriptor(EClass type) {
        return first(names(type));
    }

    /** The icon of an element, by its kind where its class has icons for kinds (milestone, team…). */
    public static ImageDescriptor descriptor(EObject element) {
        List<String> names = names(element.eClass());
        EStructuralFeature kind = element.eClass().getEStructuralFeature("kind");
        if (kind != null && element.eGet(kind) instanceof Enumerator literal) {
            names.add(0, element.eClass().getName() + "-" + literal.getName());
        }
        return first(names);
    }

    /** The icon of a class as an image shared by all, which must not be disposed. */
    public static Image image(EClass type) {
        return shared(descriptor(type));
    }

    /** The icon of an element as an image shared by all, which must not be disposed. */
    public static Image image(EObject element) {
        return shared(descriptor(element));
    }

    private static Image shared(ImageDescriptor descriptor) {
        Image image = (Image) JFaceResources.getResources().find(descriptor);
        return image != null ? image : JFaceResources.getResources().create(descriptor);
    }

    private static List<String> names(EClass type) {
        List<String> names = new ArrayList<>();
        names.add(type.getName());
        List<EClass> supertypes = type.getEAllSuperTypes();
        for (int i = supertypes.size() - 1; i >= 0; i--) {
            names.add(supertypes.get(i).getName());
        }
        names.add(OTHER);
        return names;
    }

    private static ImageDescriptor first(List<String> names) {
        return names.stream().map(ModelIcons::named).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    private static ImageDescriptor named(String name) {
        ImageDescriptor known = DESCRIPTORS.get(name);
        if (known == null) {
            URL url = Platform.getBundle("org.jalon.ui.common").getEntry(FOLDER + name + ".svg");
            known = url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
            DESCRIPTORS.put(name, known);
        }
        return known == ImageDescriptor.getMissingImageDescriptor() ? null : known;
    }
}
