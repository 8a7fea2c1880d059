/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.ide.IDE;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
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

/** Outline, properties and problems beside the editor. */
class ViewsTest {

    private WorkspaceProject workspace;
    private IFile file;
    private IEditorPart editor;

    @BeforeEach
    void openEditor() {
        workspace = new WorkspaceProject(JalonUi.NATURE);
        Project project = aProject().starting("2026-03-02").with(activity("Dig", days(5)),
                activity("Build", days(3)).after("Dig")).build();
        project.setName("Line 4");
        file = workspace.file("plan.jalon", project);
        editor = workspace.open(file);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private EditSession session() {
        return Ui.await("session", () -> editor.getAdapter(EditSession.class));
    }

    private static Tree tree(String view) throws Exception {
        IViewPart part = Ui.page().showView(view);
        Ui.events();
        Composite root = part.getAdapter(Composite.class);
        return Ui.await("tree of " + view, () -> Widgets.all(root == null ? Ui.window().getShell() : root, Tree.class,
                t -> t.isVisible() && belongsTo(t, part)).stream().findFirst().orElse(null));
    }

    private static boolean belongsTo(Tree tree, IViewPart part) {
        return part.getSite().getShell() == tree.getShell() && Ui.page().isPartVisible(part) && (part.getTitle() != null)
                && Arrays.stream(tree.getItems()).findFirst().isPresent();
    }

    private static String label(org.eclipse.emf.ecore.EStructuralFeature feature) {
        return ModelLabels.current().feature(feature);
    }

    @Test
    void theOutlineFollowsTheModelAndTheSelection() throws Exception {
        Ui.page().hideView(Ui.page().findView("org.eclipse.ui.navigator.ProjectExplorer"));
        Tree outline = tree(IPageLayout.ID_OUTLINE);
        TreeItem dig = Widgets.item(outline, "Line 4", label(ProjectPackage.Literals.PROJECT__WBS), "Dig");
        outline.setSelection(dig);
        outline.notifyListeners(org.eclipse.swt.SWT.Selection, selection(dig));
        Ui.events();
        Activity activity = Lookup.in(session().project()).activity("Dig");
        assertEquals(List.of(activity), session().selection().elements());
        assertTrue(Arrays.stream(outline.getItem(0).getItems()).noneMatch(item -> item.getText().startsWith(
                label(ProjectPackage.Literals.PROJECT__DIAGRAMS))), "where diagrams keep places isn't shown");
        session().set(activity, org.jalon.model.ModelPackage.Literals.PROJECT_ELEMENT__NAME, "Dig deeper");
        Ui.until("new name", () -> Widgets.item(outline, "Line 4", label(ProjectPackage.Literals.PROJECT__WBS),
                "Dig deeper") != null);
        Screenshots.take("outline");
    }

    private static org.eclipse.swt.widgets.Event selection(TreeItem item) {
        org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
        event.item = item;
        return event;
    }

    @Test
    void durationsAndDatesReadAsTheyAreWritten() {
        Activity dig = Lookup.in(session().project()).activity("Dig");
        FeatureValues french = new FeatureValues(java.util.Locale.FRANCE);
        var duration = BreakdownPackage.Literals.ACTIVITY__DURATION;
        assertEquals("5\u00a0j", french.text(dig, duration, dig.getDuration()));
        assertEquals(Duration.ofHours(20), french.parse(dig, duration, "2,5 j"));
        var deadline = BreakdownPackage.Literals.WBS_ELEMENT__DEADLINE;
        LocalDateTime moment = LocalDateTime.of(2026, 3, 17, 16, 30);
        assertEquals("17/03/2026 16:30", french.text(dig, deadline, moment));
        assertEquals(moment, french.parse(dig, deadline, "17/3/26 16h30"));
        assertEquals(moment, french.parse(dig, deadline, "2026-03-17T16:30"));
        FeatureValues american = new FeatureValues(java.util.Locale.US);
        assertEquals(moment, american.parse(dig, deadline, american.text(dig, deadline, moment)));
    }

    @Test
    void aProblemIsMarkedOnItsElementAndLeadsToIt() throws Exception {
        Activity dig = Lookup.in(session().project()).activity("Dig");
        session().set(dig, BreakdownPackage.Literals.WBS_ELEMENT__DEADLINE, LocalDateTime.of(2026, 3, 3, 17, 0));
        editor.doSave(new org.eclipse.core.runtime.NullProgressMonitor());
        workspace.build();
        String id = dig.eResource().getURIFragment(dig);
        IMarker marker = Ui.await("marker", () -> markerOf(id));
        assertTrue(marker.getAttribute(IMarker.MESSAGE, "").contains("Dig"), marker.getAttribute(IMarker.MESSAGE, ""));
        assertTrue(marker.getAttribute("org.jalon.ui.rule", "").startsWith("JAL-"));
        session().selection().select(List.of(), this);
        IDE.gotoMarker(editor, marker);
        assertEquals(List.of(dig), session().selection().elements());
    }

    @Test
    void markersFollowTheRulesBesideTheFile() throws Exception {
        Activity dig = Lookup.in(session().project()).activity("Dig");
        session().set(dig, BreakdownPackage.Literals.WBS_ELEMENT__DEADLINE, LocalDateTime.of(2026, 3, 3, 17, 0));
        editor.doSave(new org.eclipse.core.runtime.NullProgressMonitor());
        workspace.build();
        String id = dig.eResource().getURIFragment(dig);
        String rule = Ui.await("marker", () -> markerOf(id)).getAttribute("org.jalon.ui.rule", "");
        IFile rules = workspace.file(".jalon-rules", rule + "=off\n");
        Ui.until("no marker of the rule", () -> !isMarked(rule));
        rules.delete(true, null);
        Ui.until("marker again", () -> isMarked(rule));
    }

    private boolean isMarked(String rule) {
        try {
            return Arrays.stream(file.findMarkers(JalonUi.MARKER, false, IResource.DEPTH_ZERO))
                    .anyMatch(marker -> rule.equals(marker.getAttribute("org.jalon.ui.rule", "")));
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(e);
        }
    }

    private IMarker markerOf(String element) {
        try {
            return Arrays.stream(file.findMarkers(JalonUi.MARKER, false, IResource.DEPTH_ZERO))
                    .filter(m -> element.equals(m.getAttribute("org.jalon.ui.element", null))).findFirst().orElse(null);
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(e);
        }
    }
}
