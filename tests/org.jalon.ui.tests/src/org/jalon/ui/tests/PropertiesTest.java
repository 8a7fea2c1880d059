/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.action.SubStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.jalon.model.ModelPackage;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityNature;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Objective;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.model.project.ProjectPackage;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.resources.ResourcesPackage;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.testsupport.ui.Widgets;
import org.jalon.testsupport.ui.WorkspaceProject;
import org.jalon.ui.JalonUi;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.FeatureValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The properties view: every feature of every class, in tabs by concern. */
class PropertiesTest {

    private static final String FEATURE = "org.jalon.ui.feature";
    private static final String PROBLEM = "org.jalon.ui.problem";

    private final Locale usual = Locale.getDefault();
    private final WorkspaceProject workspace = new WorkspaceProject();
    private IFile file;
    private IEditorPart editor;
    private PropertySheet view;

    @BeforeEach
    void openEditor() throws Exception {
        PlatformUI.getWorkbench().showPerspective(JalonUi.PERSPECTIVE, Ui.window());
        Ui.window().getShell().setSize(1280, 800);
        Project project = aProject().starting("2026-03-02").with(activity("Dig", days(5)),
                activity("Build", days(3)).after("Dig")).build();
        Resource mason = ResourcesFactory.eINSTANCE.createResource();
        mason.setName("Mason");
        project.getResources().add(mason);
        file = workspace.file("properties.jalon", project);
        open();
    }

    private void open() throws Exception {
        editor = workspace.open(file);
        session();
        view = (PropertySheet) Ui.page().showView(IPageLayout.ID_PROP_SHEET);
        Ui.page().activate(editor);
        Ui.events();
    }

    @AfterEach
    void close() {
        Locale.setDefault(usual);
        workspace.close();
    }

    private EditSession session() {
        return Ui.await("session", () -> editor.getAdapter(EditSession.class));
    }

    private TabbedPropertySheetPage page() {
        return Ui.await("page", () -> view.getCurrentPage() instanceof TabbedPropertySheetPage tabbed ? tabbed : null);
    }

    private void select(EObject... elements) {
        session().selection().select(List.of(elements), this);
        Ui.events();
    }

    private List<String> tabs() {
        return Arrays.stream(page().getActiveTabs()).map(ITabDescriptor::getId).toList();
    }

    private List<Control> fields(String tab) {
        page().setSelectedTab(tab);
        Ui.events();
        return Widgets.all((Composite) page().getControl(), Control.class, c -> c.getData(FEATURE) != null
                && c.isVisible());
    }

    private <T extends Control> T field(String tab, Class<T> kind, EStructuralFeature feature) {
        return fields(tab).stream().filter(c -> c.getData(FEATURE).equals(feature.getName())).map(kind::cast)
                .findFirst().orElseThrow();
    }

    private void run(ActionFactory factory) {
        IAction action = editor.getEditorSite().getActionBars().getGlobalActionHandler(factory.getId());
        action.run();
        Ui.events();
    }

    private String inDays(int days) {
        return FeatureValues.inUserLanguage().text(session().project(), BreakdownPackage.Literals.ACTIVITY__DURATION,
                Duration.ofHours(8 * days));
    }

    // everything is there

    private static List<EClass> classes() {
        List<EClass> classes = new ArrayList<>();
        collect(ModelPackage.eINSTANCE, classes);
        classes.add(extension());
        return classes;
    }

    private static void collect(EPackage metamodel, List<EClass> classes) {
        for (EClassifier each : metamodel.getEClassifiers()) {
            if (each instanceof EClass type && !type.isAbstract()) {
                classes.add(type);
            }
        }
        metamodel.getESubpackages().forEach(sub -> collect(sub, classes));
    }

    /** A class as an organisation may add it. */
    private static EClass extension() {
        EClass permit = EcoreFactory.eINSTANCE.createEClass();
        permit.setName("SitePermit");
        permit.getESuperTypes().add(ModelPackage.Literals.ELEMENT_EXTENSION);
        EAttribute number = EcoreFactory.eINSTANCE.createEAttribute();
        number.setName("number");
        number.setEType(EcorePackage.Literals.ESTRING);
        permit.getEStructuralFeatures().add(number);
        EPackage site = EcoreFactory.eINSTANCE.createEPackage();
        site.setName("site");
        site.setNsURI("http://example.org/site");
        site.getEClassifiers().add(permit);
        return permit;
    }

    private void everyFeatureOfEveryClassIsShownOnce(Locale locale) throws Exception {
        Locale.setDefault(locale);
        Ui.page().closeAllEditors(false);
        open();
        ModelLabels labels = ModelLabels.in(locale);
        for (EClass type : classes()) {
            EObject element = type.getInstanceClass() == null ? new DynamicEObjectImpl(type) : EcoreUtil.create(type);
            select(element);
            Map<String, Integer> shown = new TreeMap<>();
            Map<String, Integer> expected = new TreeMap<>();
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                if (feature.isChangeable() && !feature.isDerived()) {
                    expected.put(feature.getName() + " = " + labels.feature(feature), 1);
                }
            }
            assertEquals("GENERAL", tabs().getFirst(), type.getName());
            for (String tab : tabs()) {
                ScrolledComposite area = scrolled(fields(tab).getFirst());
                assertTrue(area.getContent().getSize().x <= area.getClientArea().width, type.getName() + " " + tab
                        + ": " + area.getContent().getSize() + " in " + area.getClientArea());
                fields(tab).forEach(f -> shown.merge(f.getData(FEATURE) + " = " + label(f), 1, Integer::sum));
            }
            assertEquals(expected, shown, type.getName());
        }
    }

    private static ScrolledComposite scrolled(Control field) {
        Composite at = field.getParent();
        while (!(at instanceof ScrolledComposite)) {
            at = at.getParent();
        }
        return (ScrolledComposite) at;
    }

    /** What stands before a field, or before the composite that it is part of. */
    private static String label(Control field) {
        Control before = null;
        for (Control at = field; before == null; at = at.getParent()) {
            Control[] siblings = at.getParent().getChildren();
            int index = Arrays.asList(siblings).indexOf(at);
            before = index > 0 && (siblings[index - 1] instanceof Label || siblings[index - 1] instanceof Hyperlink)
                    ? siblings[index - 1] : null;
        }
        return before instanceof Label label ? label.getText() : ((Hyperlink) before).getText();
    }

    @Test
    void everyFeatureOfEveryClassIsShownOnceInEnglish() throws Exception {
        everyFeatureOfEveryClassIsShownOnce(Locale.ENGLISH);
    }

    @Test
    void everyFeatureOfEveryClassIsShownOnceInFrench() throws Exception {
        everyFeatureOfEveryClassIsShownOnce(Locale.FRENCH);
    }

    @Test
    void tabsAreThoseOfTheConcernsOfTheElement() {
        select(Lookup.in(session().project()).activity("Dig"));
        assertEquals(List.of("GENERAL", "PLANNING", "PROGRESS", "RESOURCES", "COSTS", "LINKS", "DOCUMENTATION",
                "ADVANCED"), tabs());
        Screenshots.take("properties-activity-general");
        for (String tab : List.of("PLANNING", "PROGRESS", "RESOURCES", "LINKS", "DOCUMENTATION")) {
            page().setSelectedTab(tab);
            Screenshots.take("properties-activity-" + tab.toLowerCase(Locale.ROOT));
        }
        select(session().project());
        for (String tab : tabs()) {
            page().setSelectedTab(tab);
            Screenshots.take("properties-project-" + tab.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void theTabStaysWhenAnotherElementIsSelected() {
        select(Lookup.in(session().project()).activity("Dig"));
        page().setSelectedTab("PLANNING");
        Text duration = field("PLANNING", Text.class, BreakdownPackage.Literals.ACTIVITY__DURATION);
        assertEquals(inDays(5), duration.getText());
        select(Lookup.in(session().project()).activity("Build"));
        assertEquals("PLANNING", page().getSelectedTab().getId());
        assertEquals(inDays(3), duration.getText(), "the same field shows the other element");
    }

    // edits

    @Test
    void durationsAreTypedWithTheirUnitAndFollowUndo() {
        Activity dig = Lookup.in(session().project()).activity("Dig");
        select(dig);
        Text duration = field("PLANNING", Text.class, BreakdownPackage.Literals.ACTIVITY__DURATION);
        Widgets.type(duration, "16 h");
        Ui.until("duration", () -> dig.getDuration().toHours() == 16);
        run(ActionFactory.UNDO);
        assertEquals(40, dig.getDuration().toHours());
        assertEquals(inDays(5), duration.getText());
    }

    @Test
    void whatIsTypedIsNotLostNorGivenToTheElementSelectedNext() {
        Activity dig = Lookup.in(session().project()).activity("Dig");
        Activity build = Lookup.in(session().project()).activity("Build");
        select(dig);
        Widgets.type(field("GENERAL", Text.class, ModelPackage.Literals.PROJECT_ELEMENT__DESCRIPTION), "By machine");
        select(build);
        Ui.during(Duration.ofMillis(600));
        assertEquals("By machine", dig.getDescription());
        assertEquals(null, build.getDescription());
    }

    @Test
    void severalElementsAreEditedAtOnce() {
        Activity dig = Lookup.in(session().project()).activity("Dig");
        Activity build = Lookup.in(session().project()).activity("Build");
        select(dig, build);
        Text name = field("GENERAL", Text.class, ModelPackage.Literals.PROJECT_ELEMENT__NAME);
        assertEquals("", name.getText());
        assertEquals(Texts.of("severalValues"), name.getMessage());
        Combo nature = field("GENERAL", Combo.class, BreakdownPackage.Literals.ACTIVITY__NATURE);
        String word = ModelLabels.current().literal(ActivityNature.PROCUREMENT);
        nature.select(Arrays.asList(nature.getItems()).indexOf(word));
        Ui.send(nature, SWT.Selection);
        assertEquals(ActivityNature.PROCUREMENT, dig.getNature());
        assertEquals(ActivityNature.PROCUREMENT, build.getNature());
        assertEquals("Dig", dig.getName(), "an empty field of several values leaves them");
        Screenshots.take("properties-several");
        run(ActionFactory.UNDO);
        assertFalse(editor.isDirty(), "one step of undo");
    }

    @Test
    void whatAnElementContainsIsAddedEditedAndRemovedInPlace() {
        Resource mason = session().project().getResources().getFirst();
        select(mason);
        Table rates = field("COSTS", Table.class, ResourcesPackage.Literals.RESOURCE__RATES);
        Composite list = rates.getParent().getParent();
        Widgets.press(Widgets.button(list, Widgets.plain(Texts.of("add"))));
        assertEquals(1, mason.getRates().size());
        assertEquals(1, rates.getItemCount());
        assertEquals(List.of(mason), session().selection().elements(), "the element shown stays selected");
        Screenshots.take("properties-list");
        rates.setSelection(0);
        Ui.send(rates, SWT.Selection);
        Widgets.press(Widgets.button(list, Widgets.plain(Texts.of("remove"))));
        assertEquals(0, mason.getRates().size());
        run(ActionFactory.UNDO);
        run(ActionFactory.UNDO);
        assertFalse(editor.isDirty());
    }

    @Test
    void referencesAreChosenFromAListThatASearchNarrows() {
        Activity dig = Lookup.in(session().project()).activity("Dig");
        select(dig);
        Text responsible = field("GENERAL", Text.class, BreakdownPackage.Literals.WBS_ELEMENT__RESPONSIBLE);
        Button choose = Widgets.first(responsible.getParent(), Button.class, b -> b.getText().equals("…"));
        String title = ModelLabels.current().feature(BreakdownPackage.Literals.WBS_ELEMENT__RESPONSIBLE);
        Ui.answering(() -> Widgets.press(choose), title, shell -> {
            Widgets.type(Widgets.first(shell, Text.class, t -> true), "mas");
            Table table = Widgets.first(shell, Table.class, t -> true);
            Ui.until("search", () -> table.getItemCount() == 1);
            TableItem mason = Arrays.stream(table.getItems()).filter(i -> i.getText().equals("Mason")).findFirst()
                    .orElseThrow();
            table.setSelection(mason);
            Ui.send(table, SWT.Selection);
            Widgets.press((Button) shell.getDefaultButton());
        });
        assertEquals("Mason", dig.getResponsible().getName());
        assertEquals("Mason", responsible.getText());
    }

    @Test
    void searchingInTheListDoesNotClearTheReference() {
        Activity dig = Lookup.in(session().project()).activity("Dig");
        for (String name : List.of("Dupont", "Martin")) {
            Resource resource = ResourcesFactory.eINSTANCE.createResource();
            resource.setName(name);
            resource.setCode("R-" + name);
            session().execute(session().elements().create(session().project(),
                    ProjectPackage.Literals.PROJECT__RESOURCES, resource));
        }
        session().set(dig, BreakdownPackage.Literals.WBS_ELEMENT__RESPONSIBLE,
                Lookup.in(session().project()).find(Resource.class, "Mason"));
        select(dig);
        Text responsible = field("GENERAL", Text.class, BreakdownPackage.Literals.WBS_ELEMENT__RESPONSIBLE);
        Button choose = Widgets.first(responsible.getParent(), Button.class, b -> b.getText().equals("…"));
        String title = ModelLabels.current().feature(BreakdownPackage.Literals.WBS_ELEMENT__RESPONSIBLE);
        Ui.answering(() -> Widgets.press(choose), title, shell -> {
            Screenshots.take(shell, "element-chooser");
            Widgets.type(Widgets.first(shell, Text.class, t -> true), "nobody of this name");
            Ui.until("search", () -> !shell.getDefaultButton().isEnabled());
            shell.close();
        });
        assertEquals("Mason", dig.getResponsible().getName());
        Ui.answering(() -> Widgets.press(choose), title, shell -> {
            Widgets.type(Widgets.first(shell, Text.class, t -> true), "Dup");
            Widgets.press(shell.getDefaultButton());
        });
        assertEquals("Dupont", dig.getResponsible().getName(), "the first that fits, without waiting");
        Ui.answering(() -> Widgets.press(choose), title, shell -> {
            Widgets.first(shell, Table.class, t -> true).setSelection(0);
            Ui.send(Widgets.first(shell, Table.class, t -> true), SWT.Selection);
            Widgets.press(shell.getDefaultButton());
        });
        assertEquals(null, dig.getResponsible());
    }

    @Test
    void anIdIsShownButNeverChanged() {
        Activity dig = Lookup.in(session().project()).activity("Dig");
        select(dig);
        Text id = field("ADVANCED", Text.class, ModelPackage.Literals.IDENTIFIED__ID);
        assertEquals(dig.getId(), id.getText());
        assertFalse(id.getEditable());
        select(dig, Lookup.in(session().project()).activity("Build"));
        assertTrue(fields("ADVANCED").stream().noneMatch(f -> f.getData(FEATURE).equals("id")),
                "several elements have no id in common");
    }

    @Test
    void linksToSuccessorsAreShownButSetAtTheSuccessor() {
        Activity dig = Lookup.in(session().project()).activity("Dig");
        select(dig);
        Table links = field("LINKS", Table.class, BreakdownPackage.Literals.WBS_ELEMENT__SUCCESSOR_LINKS);
        assertEquals(1, links.getItemCount());
        links.setSelection(0);
        Ui.send(links, SWT.Selection);
        Composite list = links.getParent().getParent();
        for (String button : List.of("choose", "remove")) {
            assertFalse(Widgets.button(list, Widgets.plain(Texts.of(button))).isEnabled(), button);
        }
        assertTrue(Widgets.button(list, Widgets.plain(Texts.of("open"))).isEnabled());
        Screenshots.take("properties-successors");
    }

    @Test
    void aLinkKeepsItsPredecessorAndClosesNoCycle() {
        Activity dig = Lookup.in(session().project()).activity("Dig");
        Activity build = Lookup.in(session().project()).activity("Build");
        Dependency link = build.getPredecessorLinks().getFirst();
        select(link);
        Text field = fields("GENERAL").stream().filter(f -> f.getData(FEATURE).equals("predecessor"))
                .map(Text.class::cast).findFirst().orElseThrow();
        Event delete = new Event();
        delete.keyCode = SWT.DEL;
        field.notifyListeners(SWT.KeyDown, delete);
        assertEquals(dig, link.getPredecessor());
        assertTrue(status().contains(ModelLabels.current().feature(
                BreakdownPackage.Literals.DEPENDENCY__PREDECESSOR)), status());
        Screenshots.take("properties-refused");
        assertFalse(session().set(link, BreakdownPackage.Literals.DEPENDENCY__PREDECESSOR, build));
        assertEquals(dig, link.getPredecessor());
        assertFalse(editor.isDirty());
        session().set(link, BreakdownPackage.Literals.DEPENDENCY__TYPE, DependencyType.START_TO_START);
        assertEquals("", status(), "the reason goes when something else is set");
    }

    private String status() {
        IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
        Composite control = (Composite) ((StatusLineManager) ((SubStatusLineManager) line).getParent()).getControl();
        return Widgets.all(control, CLabel.class, label -> true).stream().map(CLabel::getText).findFirst().orElse("");
    }

    @Test
    void anObjectiveIsNotPutBelowItsOwn() {
        Framing framing = FramingFactory.eINSTANCE.createFraming();
        Objective upper = FramingFactory.eINSTANCE.createObjective();
        upper.setName("Upper");
        Objective lower = FramingFactory.eINSTANCE.createObjective();
        lower.setName("Lower");
        framing.getObjectives().addAll(List.of(upper, lower));
        lower.setParent(upper);
        session().set(session().project(), ProjectPackage.Literals.PROJECT__FRAMING, framing);
        select(upper);
        Text parent = field("LINKS", Text.class, FramingPackage.Literals.OBJECTIVE__PARENT);
        Button choose = Widgets.first(parent.getParent(), Button.class, b -> b.getText().equals("…"));
        List<String> offered = new ArrayList<>();
        Ui.answering(() -> Widgets.press(choose), ModelLabels.current().feature(
                FramingPackage.Literals.OBJECTIVE__PARENT), shell -> {
            Table table = Widgets.first(shell, Table.class, t -> true);
            Arrays.stream(table.getItems()).forEach(item -> offered.add(item.getText()));
            shell.close();
        });
        assertEquals(1, offered.size(), "no objective alone is offered: " + offered);
        assertFalse(session().set(upper, FramingPackage.Literals.OBJECTIVE__PARENT, lower));
        assertFalse(session().set(lower, FramingPackage.Literals.OBJECTIVE__CHILDREN, List.of(upper)));
        assertEquals(null, upper.getParent());
        assertEquals(upper, lower.getParent());
    }

    @Test
    void whatIsWrongIsToldBesideItsField() {
        Activity dig = Lookup.in(session().project()).activity("Dig");
        select(dig);
        Text deadline = field("PROGRESS", Text.class, BreakdownPackage.Literals.WBS_ELEMENT__DEADLINE);
        assertEquals(null, deadline.getData(PROBLEM));
        session().set(dig, BreakdownPackage.Literals.WBS_ELEMENT__DEADLINE, LocalDateTime.of(2026, 3, 3, 17, 0));
        Ui.until("problem", () -> deadline.getData(PROBLEM) != null);
        assertTrue(deadline.getData(PROBLEM).toString().contains("Dig"), deadline.getData(PROBLEM).toString());
        Screenshots.take("properties-problem");
    }

    @Test
    void aReadOnlyFileCanBeLookedAtOnly() throws Exception {
        Ui.page().closeAllEditors(false);
        ResourceAttributes attributes = file.getResourceAttributes();
        attributes.setReadOnly(true);
        file.setResourceAttributes(attributes);
        open();
        select(Lookup.in(session().project()).activity("Dig"));
        for (String tab : tabs()) {
            for (Control field : fields(tab)) {
                boolean editable = switch (field) {
                    case Text text -> text.getEditable();
                    case Table table -> Widgets.all(table.getParent().getParent(), Button.class, b -> b.isEnabled()
                            && b.getText().equals(Texts.of("add"))).size() > 0;
                    default -> field.isEnabled();
                };
                assertFalse(editable, field.getData(FEATURE).toString());
            }
        }
        attributes.setReadOnly(false);
        file.setResourceAttributes(attributes);
    }

    @Test
    void aLabelLeadsToTheElementItsFieldRefersTo() {
        Activity dig = Lookup.in(session().project()).activity("Dig");
        Resource mason = session().project().getResources().getFirst();
        session().set(dig, BreakdownPackage.Literals.WBS_ELEMENT__RESPONSIBLE, mason);
        select(dig);
        fields("GENERAL");
        String label = ModelLabels.current().feature(BreakdownPackage.Literals.WBS_ELEMENT__RESPONSIBLE);
        Hyperlink link = Widgets.first((Composite) page().getControl(), Hyperlink.class,
                h -> h.getText().equals(label));
        assertNotNull(link.getToolTipText());
        link.setFocus();
        Ui.send(link, SWT.DefaultSelection);
        Event enter = new Event();
        enter.character = SWT.CR;
        link.notifyListeners(SWT.KeyDown, enter);
        Ui.events();
        assertEquals(List.of(mason), session().selection().elements());
    }
}
