/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.edit.command.CommandActionDelegate;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.edit.JalonAdapterFactory;
import org.jalon.model.edit.ModelIcons;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JalonAdapterFactoryTest {

    private final JalonAdapterFactory factory = new JalonAdapterFactory();
    private final Project project = ProjectFactory.eINSTANCE.createProject();
    private Locale before;

    @BeforeEach
    void inEnglish() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
        factory.dispose();
    }

    @Test
    void elementsHaveTheTextsAndIconsOfTheModel() {
        Activity activity = BreakdownFactory.eINSTANCE.createActivity();
        IItemLabelProvider labels = (IItemLabelProvider) factory.adapt((Object) activity, IItemLabelProvider.class);
        assertEquals("Activity without a name", labels.getText(activity));
        assertEquals(ModelIcons.of(activity), labels.getImage(activity));
        Adapter sameForNotifiers = factory.adapt(activity, IItemLabelProvider.class);
        assertEquals(labels, sameForNotifiers);
        Locale.setDefault(Locale.FRENCH);
        assertEquals("Activité sans nom", labels.getText(activity));
    }

    @Test
    void editorsOfOthersShowThemAlike() {
        ComposedAdapterFactory registered = new ComposedAdapterFactory(
                ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        Activity activity = BreakdownFactory.eINSTANCE.createActivity();
        project.getWbs().add(activity);
        ITreeItemContentProvider content = (ITreeItemContentProvider) registered.adapt((Object) project,
                ITreeItemContentProvider.class);
        assertTrue(content.getChildren(project).contains(activity));
        IItemLabelProvider labels = (IItemLabelProvider) registered.adapt((Object) activity, IItemLabelProvider.class);
        assertEquals("Activity without a name", labels.getText(activity));
        assertEquals(ModelIcons.of(activity), labels.getImage(activity));
        registered.dispose();
    }

    @Test
    void elementsHaveTheGeneratedContentAndProperties() {
        Activity activity = BreakdownFactory.eINSTANCE.createActivity();
        project.getWbs().add(activity);
        ITreeItemContentProvider content = (ITreeItemContentProvider) factory.adapt((Object) project,
                ITreeItemContentProvider.class);
        assertTrue(content.getChildren(project).contains(activity));
        IItemPropertySource properties = (IItemPropertySource) factory.adapt((Object) activity,
                IItemPropertySource.class);
        assertTrue(properties.getPropertyDescriptors(activity).size() > 20);
    }

    @Test
    void newChildrenAreOfferedByTheirTypeWithAnIcon() {
        var domain = new AdapterFactoryEditingDomain(factory, new BasicCommandStack());
        List<String> offered = new ArrayList<>();
        for (Object descriptor : domain.getNewChildDescriptors(project, null)) {
            Command command = CreateChildCommand.create(domain, project, descriptor, List.of(project));
            CommandActionDelegate action = assertInstanceOf(CommandActionDelegate.class, command);
            offered.add(action.getText());
            assertNotNull(action.getImage());
            assertInstanceOf(CommandParameter.class, descriptor);
        }
        assertTrue(offered.containsAll(List.of("Work package", "Activity", "Risk", "Stakeholder", "Calendar")),
                offered.toString());
    }

    @Test
    void otherObjectsAreShownReflectively() {
        var other = EcoreFactory.eINSTANCE.createEClass();
        other.setName("Other");
        IItemLabelProvider labels = (IItemLabelProvider) factory.adapt((Object) other, IItemLabelProvider.class);
        assertTrue(labels.getText(other).contains("Other"));
    }
}
