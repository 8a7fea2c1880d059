/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.Amounts.hours;
import static org.jalon.testsupport.Amounts.none;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.ResourceBuilder.resource;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.TimeUnit;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.EffortRule;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.control.Baseline;
import org.jalon.model.control.BaselineEntry;
import org.jalon.model.control.ControlFactory;
import org.jalon.model.project.Project;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.Place;
import org.jalon.planning.edit.PlanEditor;
import org.jalon.testsupport.Editing;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;

class PlanEditorTest {

    private final Project project = aProject().with(resource("Ana")).with(
            workPackage("P").with(activity("A", days(2)), activity("B", days(3)).after("A").by("Ana")),
            activity("C", days(1)).after("B"), activity("D", days(1)),
            workPackage("Q").with(activity("E", days(1)).after("P"))).build();
    private final EditingDomain domain = Editing.of(project);
    private final PlanEditor editor = new PlanEditor(domain, project, Locale.ENGLISH);

    private WbsElement get(String name) {
        return Lookup.in(project).element(name);
    }

    private List<WbsElement> all(String... names) {
        return List.of(names).stream().map(this::get).toList();
    }

    /** The breakdown as {@code P(A,B<A)}. */
    private String outline() {
        return outline(project.getWbs());
    }

    private String outline(List<WbsElement> elements) {
        return elements.stream().map(e -> e.getName()
                + e.getPredecessorLinks().stream().map(l -> "<" + l.getPredecessor().getName())
                        .collect(Collectors.joining())
                + (e instanceof WorkPackage p ? "(" + outline(p.getChildren()) + ")" : ""))
                .collect(Collectors.joining(","));
    }

    /** Executes an edit, checks its outcome, and that one undo takes it back and redo does it again. */
    private void assertEdit(Edit edit, String label, String outline) {
        String before = outline();
        Project copy = EcoreUtil.copy(project);
        assertTrue(edit.isPossible(), () -> edit.refusal().orElse("not executable"));
        domain.getCommandStack().execute(edit.command());
        assertEquals(outline, outline());
        BasicCommandStack stack = (BasicCommandStack) domain.getCommandStack();
        assertEquals(label, stack.getUndoCommand().getLabel());
        stack.undo();
        assertEquals(before, outline());
        assertTrue(EcoreUtil.equals(copy, project), "undo restores everything");
        assertFalse(stack.canUndo(), "one step");
        stack.redo();
        assertEquals(outline, outline());
    }

    @Test
    void createsAfterAnElement() {
        Edit edit = editor.createActivity(Place.after(get("A")), ActivityKind.TASK, "New");
        assertEdit(edit, "Create Activity", "P(A,New,B<A),C<B,D,Q(E<P)");
        Activity created = (Activity) edit.created().getFirst();
        assertEquals(days(1), created.getDuration());
        assertTrue(created.isEstimated());
    }

    @Test
    void createsMilestonesWithoutDuration() {
        Edit edit = editor.createActivity(Place.atEndOf(project), ActivityKind.MILESTONE, "M");
        assertEdit(edit, "Create Milestone", "P(A,B<A),C<B,D,Q(E<P),M");
        assertEquals(none(), ((Activity) edit.created().getFirst()).getDuration());
    }

    @Test
    void createsWorkPackagesAnywhere() {
        assertEdit(editor.createWorkPackage(Place.before(get("C")), "N"), "Create Work Package",
                "P(A,B<A),N(),C<B,D,Q(E<P)");
    }

    @Test
    void deletesWithTheLinksThatTouchIt() {
        assertEdit(editor.delete(all("B")), "Delete “B”", "P(A),C,D,Q(E<P)");
    }

    @Test
    void deletesAPackageWithItsContentAndTheLinesThatSpeakOfIt() {
        Baseline baseline = ControlFactory.eINSTANCE.createBaseline();
        for (WbsElement element : all("A", "C")) {
            BaselineEntry entry = ControlFactory.eINSTANCE.createBaselineEntry();
            entry.setElement(element);
            baseline.getEntries().add(entry);
        }
        project.getBaselines().add(baseline);
        assertEdit(editor.delete(all("P", "A")), "Delete “P”", "C,D,Q(E)");
        assertEquals(List.of(get("C")), baseline.getEntries().stream().map(BaselineEntry::getElement).toList());
    }

    @Test
    void movesUpAndDown() {
        assertEdit(editor.moveUp(all("D")), "Move “D” Up", "P(A,B<A),D,C<B,Q(E<P)");
    }

    @Test
    void movesSeveralDownTogether() {
        assertEdit(editor.moveDown(all("C", "D")), "Move 2 Elements Down", "P(A,B<A),Q(E<P),C<B,D");
    }

    @Test
    void refusesToMoveTheFirstUp() {
        assertEquals("“A” is the first already.", editor.moveUp(all("A")).refusal().orElseThrow());
        assertEquals("“Q” is the last already.", editor.moveDown(all("Q")).refusal().orElseThrow());
    }

    @Test
    void indentsIntoThePackageBefore() {
        assertEdit(editor.indent(all("C", "D")), "Indent 2 Elements", "P(A,B<A,C<B,D),Q(E<P)");
    }

    @Test
    void refusesToIndentUnderAnActivity() {
        assertEquals("There is no work package right before “D” that could take it in.",
                editor.indent(all("D")).refusal().orElseThrow());
    }

    @Test
    void outdentsRightAfterThePackage() {
        assertEdit(editor.outdent(all("A", "B")), "Outdent 2 Elements", "P(),A,B<A,C<B,D,Q(E<P)");
        assertEquals("“C” is at the top of the breakdown already.", editor.outdent(all("C")).refusal().orElseThrow());
    }

    @Test
    void movesWithinAndBetweenParents() {
        assertEdit(editor.moveTo(all("A", "D"), new Place(get("Q"), 0)), "Move 2 Elements",
                "P(B<A),C<B,Q(A,D,E<P)");
    }

    @Test
    void movesWithinOneParent() {
        assertEdit(editor.moveTo(all("P", "D"), new Place(project, 2)), "Move 2 Elements",
                "C<B,P(A,B<A),D,Q(E<P)");
    }

    @Test
    void refusesToMoveIntoItself() {
        assertFalse(editor.moveTo(all("P"), new Place(get("P"), 0)).isPossible());
    }

    @Test
    void linksWithLag() {
        Edit edit = editor.link(get("A"), get("D"), DependencyType.START_TO_START, days(1));
        assertEdit(edit, "Link", "P(A,B<A),C<B,D<A,Q(E<P)");
        assertEquals(days(1), ((Dependency) edit.created().getFirst()).getLag());
    }

    @Test
    void linksInARowAndLeavesWhatIsThere() {
        assertEdit(editor.linkInARow(all("A", "B", "D")), "Link", "P(A,B<A),C<B,D<B,Q(E<P)");
    }

    @Test
    void refusesCyclesAndSaysWhich() {
        Edit edit = editor.link(get("C"), get("A"), DependencyType.FINISH_TO_START, none());
        assertFalse(edit.isPossible());
        assertEquals("A link from “C” to “A” would close a cycle: “A” → “B” → “C”.", edit.refusal().orElseThrow());
        assertFalse(domain.getCommandStack().canUndo());
    }

    @Test
    void refusesCyclesThroughPackages() {
        assertFalse(editor.link(get("E"), get("A"), DependencyType.FINISH_TO_START, none()).isPossible());
        assertFalse(editor.link(get("Q"), get("B"), DependencyType.FINISH_TO_START, none()).isPossible());
        assertTrue(editor.link(get("Q"), get("D"), DependencyType.FINISH_TO_START, none()).isPossible());
    }

    @Test
    void refusesLinksThatMeanNothing() {
        PlanEditor french = new PlanEditor(domain, project, Locale.FRENCH);
        assertEquals("«\u00a0A\u00a0» ne peut pas être lié à lui-même.", french.whyNoLink(get("A"), get("A")));
        assertTrue(french.whyNoLink(get("P"), get("A")).contains("l’un contient l’autre"));
        assertTrue(french.whyNoLink(get("A"), get("B")).contains("déjà un prédécesseur"));
        assertNull(french.whyNoLink(get("A"), get("D")));
    }

    @Test
    void unlinks() {
        assertEdit(editor.unlinkAll(all("A", "B", "C")), "Unlink", "P(A,B),C,D,Q(E<P)");
        assertFalse(editor.unlinkAll(all("A", "D")).isPossible());
    }

    @Test
    void setsADurationAsTyped() {
        assertEdit(editor.setDuration((Activity) get("B"), "1,5 sem.?"), "Set Duration", outline());
        Activity b = (Activity) get("B");
        assertEquals(hours(60), b.getDuration());
        assertEquals(TimeUnit.WEEK, b.getDurationUnit());
        assertTrue(b.isEstimated());
        assertEquals("“soon” is no duration. Write for example 5 d, 4 h or 2 w.",
                editor.setDuration(b, "soon").refusal().orElseThrow());
        assertFalse(editor.setDuration(b, "-1 d").isPossible());
    }

    @Test
    void noDurationMakesAMilestone() {
        assertEdit(editor.setDuration((Activity) get("D"), "0"), "Set Duration", outline());
        assertEquals(ActivityKind.MILESTONE, ((Activity) get("D")).getKind());
    }

    @Test
    void effortFollowsTheDurationUnlessItIsFixed() {
        Activity b = (Activity) get("B");
        b.getAssignments().getFirst().setEffort(hours(24));
        assertEdit(editor.setDuration(b, "6 d"), "Set Duration", outline());
        assertEquals(hours(48), b.getAssignments().getFirst().getEffort());
        b.setEffortRule(EffortRule.FIXED_EFFORT);
        domain.getCommandStack().execute(editor.setDuration(b, "3 d").command());
        assertEquals(hours(48), b.getAssignments().getFirst().getEffort());
        assertEquals(2, b.getAssignments().getFirst().getUnits());
    }
}
