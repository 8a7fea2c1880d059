/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.tests;

import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.jalon.model.ModelPackage;
import org.jalon.model.control.ControlFactory;
import org.jalon.model.control.Indicator;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Objective;
import org.jalon.model.framing.ScopeSide;
import org.jalon.model.framing.Solution;
import org.jalon.model.framing.SwotAnalysis;
import org.jalon.model.framing.SwotQuadrant;
import org.jalon.model.project.Project;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.testsupport.ui.Widgets;
import org.jalon.testsupport.ui.WorkspaceProject;
import org.jalon.ui.JalonUi;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.PageSwitch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page on which a request becomes operational objectives. */
class FramingPageTest {

    private static final String PAGE = "org.jalon.ui.framing";
    private static final String FEATURE = "org.jalon.ui.feature";
    private static final List<String> STEPS = List.of("Request", "Scope", "Feasibility", "Constraints", "Assumptions",
            "Impacts", "Requirements", "Solutions", "Objectives", "Breakdown", "Analyses", "Validation");

    private final WorkspaceProject workspace = new WorkspaceProject();
    private IEditorPart editor;

    @BeforeEach
    void size() throws Exception {
        PlatformUI.getWorkbench().showPerspective(JalonUi.PERSPECTIVE, Ui.window());
        Ui.window().getShell().setSize(1280, 800);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void open(Project project) {
        editor = workspace.open(workspace.file("framing.jalon", project));
        show();
    }

    private void openSample() throws Exception {
        String language = Locale.getDefault().getLanguage().equals("fr") ? "fr" : "en";
        var url = Platform.getBundle("org.jalon.examples").getEntry("samples/packaging-line/packaging-line_" + language
                + ".jalon");
        try (InputStream in = url.openStream()) {
            editor = workspace.open(workspace.file("sample.jalon",
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
        show();
    }

    private void show() {
        session();
        assertTrue(editor.getAdapter(PageSwitch.class).show(PAGE));
        Ui.until("first check", session().problems()::isChecked);
        Ui.events();
    }

    private EditSession session() {
        return Ui.await("session", () -> editor.getAdapter(EditSession.class));
    }

    private Framing framing() {
        return session().project().getFraming();
    }

    private static Project blank() {
        return aProject().starting("2026-03-02").build();
    }

    private static Composite workbench() {
        return Ui.window().getShell();
    }

    private static Table steps() {
        return Widgets.first(workbench(), Table.class, t -> t.isVisible() && t.getItemCount() == STEPS.size()
                && t.getItem(0).getText().equals(Texts.of("stepRequest")));
    }

    private static void turnTo(String step) {
        Table steps = steps();
        int index = STEPS.indexOf(step);
        steps.setSelection(index);
        Event event = new Event();
        event.item = steps.getItem(index);
        steps.notifyListeners(SWT.Selection, event);
        Ui.events();
    }

    private static String step() {
        return STEPS.get(steps().getSelectionIndex());
    }

    private static String state(String step) {
        return steps().getItem(STEPS.indexOf(step)).getText(1);
    }

    private static <T extends Control> List<T> fields(Class<T> kind, EStructuralFeature feature) {
        return Widgets.all(form(), kind, c -> c.isVisible() && feature.getName().equals(c.getData(FEATURE)));
    }

    private static <T extends Control> T field(Class<T> kind, EStructuralFeature feature) {
        return Ui.await(feature.getName(), () -> fields(kind, feature).stream().findFirst().orElse(null));
    }

    private static ScrolledForm form() {
        return Widgets.first(workbench(), ScrolledForm.class, f -> f.isVisible()
                && !Widgets.all(f, Button.class, b -> b.getText().equals(Texts.of("framingNext"))).isEmpty());
    }

    private static List<String> missing() {
        return Widgets.all(form(), Hyperlink.class, h -> h.isVisible() && h.getToolTipText() != null
                && h.getToolTipText().equals(h.getText())).stream().map(Hyperlink::getText).toList();
    }

    /** What a rule says in the language of the workbench. */
    private static String rule(String key, Object... arguments) {
        String french = Locale.getDefault().getLanguage().equals("fr") ? "_fr" : "";
        return MessageFormat.format(Texts.load("org.jalon.validation", "org/jalon/validation/rules/messages" + french
                + ".properties").getProperty(key), arguments);
    }

    private static String quoted(String name) {
        return Locale.getDefault().getLanguage().equals("fr") ? "«\u00a0" + name + "\u00a0»" : "“" + name + "”";
    }

    private static void follow(String gap) {
        Hyperlink link = Widgets.first(form(), Hyperlink.class, h -> h.getText().equals(gap));
        Event enter = new Event();
        enter.character = SWT.CR;
        link.notifyListeners(SWT.KeyDown, enter);
        Ui.events();
    }

    private static void press(Table table, String text) {
        String wanted = Widgets.plain(Texts.of(text));
        Widgets.press(Widgets.first(table.getParent().getParent(), Button.class,
                b -> Widgets.plain(b.getText()).equals(wanted) || wanted.equals(b.getToolTipText())));
    }

    private static void select(Table table, int row) {
        table.setSelection(row);
        Event event = new Event();
        event.item = table.getItem(row);
        table.notifyListeners(SWT.Selection, event);
        Ui.events();
    }

    private void run(ActionFactory factory) {
        editor.getEditorSite().getActionBars().getGlobalActionHandler(factory.getId()).run();
        Ui.events();
    }

    private static String label(EStructuralFeature feature) {
        return ModelLabels.current().feature(feature);
    }

    @Test
    void aBlankProjectBeginsWithTheRequestAndTellsWhatIsMissing() {
        open(blank());
        assertEquals(STEPS.size(), steps().getItemCount());
        assertEquals("Request", step());
        assertEquals(Texts.of("framingNotBegun"), state("Request"));
        assertEquals(List.of(rule("JAL-FRAME-001.message")), missing());
        follow(rule("JAL-FRAME-001.message"));
        assertEquals("Request", step());
        for (String step : STEPS) {
            turnTo(step);
            assertFalse(missing().isEmpty(), step);
            assertEquals(Texts.of("framingNotBegun"), state(step));
        }
        Screenshots.take("framing-blank");
    }

    @Test
    void theFirstTextBringsTheFramingIntoBeingAndOneUndoTakesItBack() {
        open(blank());
        Text context = field(Text.class, FramingPackage.Literals.REQUEST__CONTEXT);
        Widgets.type(context, "Line 3 is full");
        Ui.until("context", () -> framing() != null && "Line 3 is full".equals(framing().getRequest().getContext()));
        Ui.until("gaps", () -> state("Request").equals(NLS.bind(Texts.of("framingGaps"), 7)));
        assertEquals(rule("JAL-FRAME-003.message", "", label(FramingPackage.Literals.REQUEST__REQUESTER)),
                missing().getFirst(), "in the order of the form");
        assertFalse(missing().contains(rule("JAL-FRAME-003.message", "",
                label(FramingPackage.Literals.REQUEST__CONTEXT))));
        run(ActionFactory.UNDO);
        assertNull(framing());
        assertEquals("", context.getText());
        assertEquals(Texts.of("framingNotBegun"), state("Request"));
        assertFalse(editor.isDirty());
        run(ActionFactory.REDO);
        assertEquals("Line 3 is full", context.getText());
    }

    @Test
    void scopeIsListedOnTwoSidesAndReorderedInPlace() {
        open(blank());
        turnTo("Scope");
        List<Table> sides = fields(Table.class, FramingPackage.Literals.FRAMING__SCOPE);
        assertEquals(2, sides.size());
        press(sides.get(0), "add");
        press(sides.get(0), "add");
        press(sides.get(1), "add");
        assertEquals(List.of(ScopeSide.IN, ScopeSide.IN, ScopeSide.OUT),
                framing().getScope().stream().map(item -> item.getSide()).toList());
        assertEquals(2, sides.get(0).getItemCount());
        assertEquals(1, sides.get(1).getItemCount());
        Ui.until("scope", () -> state("Scope").equals(Texts.of("framingDone")));
        var first = framing().getScope().get(0);
        session().set(first, ModelPackage.Literals.PROJECT_ELEMENT__NAME, "Hall C");
        assertEquals("Hall C", sides.get(0).getItem(0).getText());
        select(sides.get(0), 0);
        assertEquals(List.of(first), session().selection().elements(), "the row is the selection of all pages");
        Widgets.press(Widgets.button(sides.get(0).getParent().getParent(), "↓"));
        assertEquals("Hall C", sides.get(0).getItem(1).getText());
        press(sides.get(0), "remove");
        assertEquals(1, sides.get(0).getItemCount());
        Screenshots.take("framing-scope");
        for (int i = 0; i < 6; i++) {
            run(ActionFactory.UNDO);
        }
        assertFalse(editor.isDirty());
        assertEquals(0, sides.get(0).getItemCount());
    }

    @Test
    void aLinkLeadsToWhatIsMissing() {
        Project project = blank();
        Framing framing = FramingFactory.eINSTANCE.createFraming();
        Objective objective = FramingFactory.eINSTANCE.createObjective();
        objective.setName("45 cases a minute");
        framing.getObjectives().add(objective);
        project.setFraming(framing);
        open(project);
        turnTo("Objectives");
        Ui.until("finding", () -> missing().stream().anyMatch(text -> text.contains("45 cases a minute")));
        String purpose = rule("JAL-FRAME-022.message", quoted("45 cases a minute"),
                label(FramingPackage.Literals.OBJECTIVE__PURPOSE));
        follow(purpose);
        assertEquals(List.of(framing().getObjectives().getFirst()), session().selection().elements());
        Text field = field(Text.class, FramingPackage.Literals.OBJECTIVE__PURPOSE);
        Widgets.type(field, "A contract for the season");
        Ui.until("purpose", () -> !missing().contains(purpose));
        Table indicators = field(Table.class, FramingPackage.Literals.OBJECTIVE__INDICATORS);
        press(indicators, "newElement");
        assertEquals(1, session().project().getIndicators().size(), "a new indicator belongs to the project");
        assertEquals(session().project().getIndicators(), framing().getObjectives().getFirst().getIndicators());
        Screenshots.take("framing-objective");
        run(ActionFactory.UNDO);
        assertEquals(0, session().project().getIndicators().size(), "in one step");
    }

    @Test
    void whatTheRulesFindElsewhereIsToldInItsStepAndLeadsThere() {
        Project project = blank();
        Framing framing = FramingFactory.eINSTANCE.createFraming();
        Objective objective = FramingFactory.eINSTANCE.createObjective();
        objective.setName("Faster");
        Indicator output = ControlFactory.eINSTANCE.createIndicator();
        output.setName("Output");
        project.getIndicators().add(output);
        objective.getIndicators().add(output);
        framing.getObjectives().add(objective);
        project.setFraming(framing);
        open(project);
        turnTo("Objectives");
        follow(rule("JAL-SCOPE-004.message", quoted("Output"), quoted("Faster")));
        assertEquals("Objectives", step());
        assertEquals(List.of(framing().getObjectives().getFirst()), session().selection().elements());
        turnTo("Constraints");
        assertTrue(missing().contains(rule("JAL-RISK-004.message")), missing().toString());
    }

    /** A project framed by nothing but a constraint without consequence. */
    private static Project withBareConstraint() {
        Project project = blank();
        project.setFraming(FramingFactory.eINSTANCE.createFraming());
        project.getFraming().getConstraints().add(FramingFactory.eINSTANCE.createConstraint());
        return project;
    }

    @Test
    void whatTheOrganisationDoesntAskForIsNotMissing() throws Exception {
        IFile file = workspace.file("framing.jalon", withBareConstraint());
        Files.writeString(file.getLocation().toPath().resolveSibling(".jalon-rules"),
                "JAL-RISK-004=off\nJAL-FRAME-012=off\n");
        editor = workspace.open(file);
        show();
        turnTo("Constraints");
        assertEquals(List.of(), missing());
        assertEquals(Texts.of("framingDone"), state("Constraints"));
    }

    @Test
    void rulesThatTheOrganisationDropsMeanwhileAreNoLongerMissing() throws Exception {
        open(withBareConstraint());
        turnTo("Constraints");
        Ui.until("gaps", () -> !missing().isEmpty());
        IFile rules = workspace.file(".jalon-rules", "JAL-RISK-004=off\nJAL-FRAME-012=off\n");
        Ui.until("fewer rules", () -> missing().isEmpty());
        rules.delete(true, null);
        Ui.until("all rules", () -> !missing().isEmpty());
    }

    @Test
    void aFileThatIsMovedIsCheckedByTheRulesOfItsNewFolder() throws Exception {
        open(withBareConstraint());
        turnTo("Constraints");
        Ui.until("gaps", () -> !missing().isEmpty());
        IFolder folder = workspace.project().getFolder("lenient");
        folder.create(true, true, null);
        workspace.file("lenient/.jalon-rules", "JAL-RISK-004=off\nJAL-FRAME-012=off\n");
        workspace.project().getFile("framing.jalon").move(folder.getFullPath().append("framing.jalon"), true, null);
        Ui.until("fewer rules", () -> missing().isEmpty());
    }

    @Test
    void solutionsAreComparedAndChosenWithAReason() {
        open(blank());
        turnTo("Solutions");
        Table solutions = field(Table.class, FramingPackage.Literals.FRAMING__SOLUTIONS);
        press(solutions, "add");
        Ui.until("one", () -> missing().contains(rule("JAL-FRAME-017.one")));
        press(solutions, "add");
        Ui.until("two", () -> missing().contains(rule("JAL-FRAME-018.message", 2))
                && !missing().contains(rule("JAL-FRAME-017.one")));
        Solution second = framing().getSolutions().get(1);
        Ui.until("details", () -> !fields(Button.class, FramingPackage.Literals.SOLUTION__CHOSEN).isEmpty());
        Button chosen = field(Button.class, FramingPackage.Literals.SOLUTION__CHOSEN);
        chosen.setSelection(true);
        Ui.send(chosen, SWT.Selection);
        assertTrue(second.isChosen());
        Ui.until("chosen", () -> !missing().contains(rule("JAL-FRAME-018.message", 2)));
        Widgets.type(field(Text.class, FramingPackage.Literals.SOLUTION__CHOICE_REASON), "Cheapest over ten years");
        Ui.until("reason", () -> "Cheapest over ten years".equals(second.getChoiceReason()));
        select(solutions, 0);
        assertEquals("", field(Text.class, FramingPackage.Literals.SOLUTION__CHOICE_REASON).getText());
    }

    @Test
    void swotIsAFormOfTwoByTwo() {
        Project project = blank();
        Framing framing = FramingFactory.eINSTANCE.createFraming();
        framing.getAnalyses().add(FramingFactory.eINSTANCE.createSwotAnalysis());
        project.setFraming(framing);
        open(project);
        turnTo("Analyses");
        List<Table> quadrants = fields(Table.class, FramingPackage.Literals.SWOT_ANALYSIS__ITEMS);
        assertEquals(4, quadrants.size());
        assertEquals(quadrants.get(0).toDisplay(0, 0).y, quadrants.get(1).toDisplay(0, 0).y);
        assertTrue(quadrants.get(2).toDisplay(0, 0).y > quadrants.get(0).toDisplay(0, 0).y);
        press(quadrants.get(3), "add");
        SwotAnalysis swot = (SwotAnalysis) framing().getAnalyses().getFirst();
        assertEquals(SwotQuadrant.THREAT, swot.getItems().getFirst().getQuadrant());
        assertEquals(1, quadrants.get(3).getItemCount());
        Screenshots.take("framing-swot");
    }

    @Test
    void anElementOfTheFramingIsRevealedInItsStep() throws Exception {
        openSample();
        editor.getAdapter(PageSwitch.class).show("org.jalon.ui.overview");
        Solution solution = framing().getSolutions().getLast();
        editor.getAdapter(PageSwitch.class).reveal(solution);
        assertEquals(Optional.of(PAGE), editor.getAdapter(PageSwitch.class).active());
        assertEquals("Solutions", step());
        Table solutions = field(Table.class, FramingPackage.Literals.FRAMING__SOLUTIONS);
        assertEquals(framing().getSolutions().size() - 1, solutions.getSelectionIndex());
    }

    @Test
    void aFileThatWasLeftOnThisPageOpensOnIt() throws Exception {
        openSample();
        String left = step();
        Ui.page().closeEditor(editor, false);
        Ui.events();
        editor = workspace.open(workspace.project().getFile("sample.jalon"));
        session();
        Ui.events();
        assertEquals(Optional.of(PAGE), editor.getAdapter(PageSwitch.class).active());
        assertEquals(STEPS.size(), steps().getItemCount());
        assertTrue(form().isVisible());
        Ui.until("first check", session().problems()::isChecked);
        Ui.events();
        assertEquals(left, step(), "the first that isn't complete, which hangs on what is found");
    }

    @Test
    void everyStepFitsOnASmallScreen() throws Exception {
        openSample();
        String language = Locale.getDefault().getLanguage();
        for (String step : STEPS) {
            turnTo(step);
            ScrolledForm form = form();
            form.reflow(true);
            Ui.events();
            assertTrue(form.getContent().getSize().x <= form.getClientArea().width,
                    step + ": " + form.getContent().getSize() + " in " + form.getClientArea());
            Screenshots.take("framing-" + step.toLowerCase(Locale.ROOT) + "-" + language);
        }
    }

    @Test
    void stepsFollowEachOtherByButtons() {
        open(blank());
        Widgets.press(Widgets.button(form(), Texts.of("framingNext")));
        assertEquals("Scope", step());
        Widgets.press(Widgets.button(form(), Texts.of("framingNext")));
        Widgets.press(Widgets.button(form(), Texts.of("framingPrevious")));
        assertEquals("Scope", step());
        assertNotNull(Widgets.first(form(), Label.class, l -> l.getText().equals(NLS.bind(
                Texts.of("framingStepTitle"), Texts.of("stepScope"), "C1.2"))));
    }
}
