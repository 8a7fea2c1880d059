/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.properties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractSectionDescriptor;
import org.eclipse.ui.views.properties.tabbed.AbstractTabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ISection;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptorProvider;
import org.jalon.ui.internal.fields.FieldKind;

/** The tabs of the properties view for the elements selected, whatever metamodel their classes come from. */
public final class PropertyTabs implements ITabDescriptorProvider {

    @Override
    public ITabDescriptor[] getTabDescriptors(IWorkbenchPart part, ISelection selection) {
        List<EObject> elements = elements(selection);
        Set<EClass> types = elements.stream().map(EObject::eClass).collect(Collectors.toCollection(LinkedHashSet::new));
        List<ITabDescriptor> tabs = new ArrayList<>();
        for (PropertyTab tab : PropertyTab.values()) {
            List<EStructuralFeature> features = new ArrayList<>(tab.features(types));
            if (elements.size() > 1) {
                // what elements contain and list is theirs alone, and so are their ids
                features.removeIf(feature -> FieldKind.of(feature) == FieldKind.LIST
                        || feature instanceof EAttribute attribute && attribute.isID());
            }
            if (!features.isEmpty()) {
                tabs.add(new Tab(tab, features));
            }
        }
        return tabs.toArray(ITabDescriptor[]::new);
    }

    /** The elements in a selection. */
    static List<EObject> elements(ISelection selection) {
        List<EObject> elements = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object each : structured) {
                if (each instanceof EObject element) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    /** A tab; two are the same if they show the same features, so that one serves many elements. */
    private static final class Tab extends AbstractTabDescriptor {
        private final PropertyTab tab;
        private final List<EStructuralFeature> features;

        Tab(PropertyTab tab, List<EStructuralFeature> features) {
            this.tab = tab;
            this.features = features;
            setSectionDescriptors(List.of(new Fields()));
        }

        @Override
        public String getCategory() {
            return JalonPropertySheetPage.CATEGORY;
        }

        @Override
        public String getId() {
            return tab.name();
        }

        @Override
        public String getLabel() {
            return tab.title();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Tab same && same.tab == tab && same.features.equals(features);
        }

        @Override
        public int hashCode() {
            return 31 * tab.hashCode() + features.hashCode();
        }

        private final class Fields extends AbstractSectionDescriptor {
            @Override
            public String getId() {
                return tab.name();
            }

            @Override
            public ISection getSectionClass() {
                return new FeatureSection(features);
            }

            @Override
            public String getTargetTab() {
                return tab.name();
            }

            @Override
            public boolean appliesTo(IWorkbenchPart part, ISelection selection) {
                return true;
            }
        }
    }
}
