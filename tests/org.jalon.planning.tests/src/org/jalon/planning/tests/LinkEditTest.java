/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.LagCalendar;
import org.jalon.model.project.Project;
import org.jalon.planning.Durations;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.LinkNotation;
import org.jalon.planning.edit.PlanEditor;
import org.jalon.testsupport.Editing;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links led elsewhere, retyped and split; each in one step that undo takes back. */
class LinkEditTest {

    private final Project project = aProject().with(activity("A", days(2)), activity("B", days(3)).after("A"),
            activity("C", days(1)).after("B"), activity("D", days(1))).build();
    private final EditingDomain domain = Editing.of(project);
    private final PlanEditor editor = new PlanEditor(domain, project, Locale.ENGLISH);

    private Activity get(String name) {
        return Lookup.in(project).activity(name);
    }

    private Dependency link(String successor) {
        return get(successor).getPredecessorLinks().getFirst();
    }

    /** Executes an edit that must be possible, and checks that undo and redo lead back and forth. */
    private void execute(Edit edit) {
        assertTrue(edit.isPossible(), () -> edit.refusal().orElse("not executable"));
        String before = links();
        domain.getCommandStack().execute(edit.command());
        String after = links();
        domain.getCommandStack().undo();
        assertEquals(before, links());
        domain.getCommandStack().redo();
        assertEquals(after, links());
    }

    private String links() {
        StringBuilder text = new StringBuilder();
        project.getWbs().forEach(element -> element.getPredecessorLinks().forEach(link -> text
                .append(link.getPredecessor().getName()).append(' ').append(editor.notation().format(link))
                .append(' ').append(element.getName()).append('\n')));
        return text.toString();
    }

    @Test
    void aLinkIsLedToAnotherSuccessorAndKeepsItsLag() {
        Dependency link = link("B");
        link.setLag(Duration.ofHours(8));
        execute(editor.reconnect(link, get("A"), get("D"), DependencyType.START_TO_START));
        assertSame(get("D"), link.getSuccessor());
        assertEquals("B FS C\nA SS+1 d D\n", links());
    }

    @Test
    void aLinkIsNotLedIntoACycle() {
        execute(editor.link(get("A"), get("D"), DependencyType.FINISH_TO_START, Duration.ZERO));
        assertEquals("A link from “C” to “A” would close a cycle: “A” → “B” → “C”.",
                editor.reconnect(link("D"), get("C"), get("A"), DependencyType.FINISH_TO_START).refused());
    }

    @Test
    void theLinkThatIsMovedDoesNotStandInItsOwnWay() {
        execute(editor.reconnect(link("B"), get("B"), get("A"), DependencyType.FINISH_TO_START));
        assertEquals("B FS A\nB FS C\n", links());
    }

    @Test
    void typeAndLagAreSetAsTyped() {
        execute(editor.setLinkTerms(link("C"), "ss + 2 d"));
        assertEquals("A FS B\nB SS+2 d C\n", links());
        execute(editor.setLinkTerms(link("C"), "FF-25%"));
        assertEquals("A FS B\nB FF-25% C\n", links());
        assertEquals(-25.0, link("C").getLagPercent());
        execute(editor.setLinkTerms(link("C"), ""));
        assertEquals("A FS B\nB FS C\n", links());
        assertFalse(editor.setLinkTerms(link("C"), "FS").isPossible(), "it says what is so already");
    }

    @ParameterizedTest
    @ValueSource(strings = { "XS", "FS 2 d", "FS+", "FS+two", "FS+-2 d", "+2 parsecs" })
    void whatIsNeitherTypeNorLagIsRefused(String text) {
        assertEquals("“" + text + "” is neither a type of link nor a lag. Write for example FS+2 d, SS or FF-25%.",
                editor.setLinkTerms(link("C"), text).refused());
    }

    @Test
    void linksAreWrittenInFrenchAndReadInBothLanguages() {
        LinkNotation french = new LinkNotation(Durations.USUAL, Locale.FRENCH);
        Dependency link = link("C");
        french.parse("df–1,5 j").orElseThrow().applyTo(link);
        assertEquals("DF-1,5\u00a0j", french.format(link));
        assertEquals(french.parse("DF-1,5 j"), french.parse("SF-1.5 d"));
        assertEquals(LagCalendar.CONTINUOUS, french.parse("+3 je").orElseThrow().lagCalendar());
    }

    @Test
    void anActivityPutIntoALinkSplitsIt() {
        link("C").setLag(Duration.ofHours(8));
        execute(editor.splitLink(link("C"), ActivityKind.MILESTONE, "M"));
        assertEquals(List.of("A", "B", "M", "C", "D"),
                project.getWbs().stream().map(element -> element.getName()).toList());
        assertEquals("A FS B\nB FS M\nM FS+1 d C\n", links());
    }

    @Test
    void aSplitLinkTiesTheSameEndsAsBefore() {
        execute(editor.setLinkType(link("C"), DependencyType.START_TO_FINISH));
        execute(editor.splitLink(link("C"), ActivityKind.TASK, "M"));
        assertEquals("A FS B\nB SS M\nM FF C\n", links());
    }

    @Test
    void aSuccessorIsCreatedWithItsLink() {
        execute(editor.createSuccessor(get("A"), ActivityKind.TASK, "N"));
        assertEquals("A FS N\nA FS B\nB FS C\n", links());
        assertEquals("Create Activity", domain.getCommandStack().getUndoCommand().getLabel());
    }
}
