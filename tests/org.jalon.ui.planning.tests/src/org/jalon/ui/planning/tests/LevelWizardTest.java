/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.jalon.model.breakdown.Activity;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.SampleProject;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.testsupport.ui.Widgets;
import org.jalon.testsupport.ui.WorkspaceProject;
import org.jalon.ui.JalonUi;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.planning.internal.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wizard that levels resources: a proposal first, one undo step when accepted. */
class LevelWizardTest {

    private WorkspaceProject workspace;
    private IEditorPart editor;
    private EditSession session;
    private Activity specification;

    @BeforeEach
    void open() {
        workspace = new WorkspaceProject(JalonUi.NATURE);
        editor = workspace.open(workspace.file("line.jalon", SampleProject.create()));
        session = Ui.await("session", () -> editor.getAdapter(EditSession.class));
        specification = Lookup.in(session.project()).activity("Purchase specification");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static void execute(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (Exception e) {
            throw new AssertionError(command, e);
        }
    }

    private static void press(Shell dialog, String label) {
        Widgets.press(Widgets.button(dialog, Widgets.plain(label)));
    }

    private static Table moves(Shell dialog) {
        CTabFolder folder = Widgets.first(dialog, CTabFolder.class, f -> true);
        assertEquals(Messages.tabMoves, folder.getItem(0).getText());
        return (Table) folder.getItem(0).getControl();
    }

    @Test
    void anAcceptedProposalIsOneUndoStep() {
        Ui.answering(() -> execute("org.jalon.ui.planning.level"), Messages.levelTitle, dialog -> {
            press(dialog, IDialogConstants.NEXT_LABEL);
            Table moves = moves(dialog);
            assertTrue(Arrays.stream(moves.getItems())
                    .anyMatch(item -> item.getText(0).equals("Purchase specification")
                            && item.getText(4).contains("Dubois")), "the specification waits for Dubois");
            assertNull(specification.getLevelledStart(), "a proposal changes nothing");
            Screenshots.take(dialog, "levelling-moves");
            CTabFolder folder = (CTabFolder) moves.getParent();
            for (int tab = 1; tab < folder.getItemCount(); tab++) {
                folder.setSelection(tab);
                Ui.events();
                Screenshots.take(dialog, "levelling-tab-" + tab);
            }
            press(dialog, IDialogConstants.FINISH_LABEL);
        });
        assertNotNull(specification.getLevelledStart());
        assertTrue(editor.isDirty());
        session.commandStack().undo();
        assertNull(specification.getLevelledStart());
        assertFalse(editor.isDirty());
        session.commandStack().redo();
        execute("org.jalon.ui.planning.clearLevelling");
        assertNull(specification.getLevelledStart());
        session.commandStack().undo();
        assertNotNull(specification.getLevelledStart());
    }

    @Test
    void aCancelledWizardLeavesTheProjectAsItIs() {
        Ui.answering(() -> execute("org.jalon.ui.planning.level"), Messages.levelTitle, dialog -> {
            press(dialog, IDialogConstants.NEXT_LABEL);
            press(dialog, IDialogConstants.CANCEL_LABEL);
        });
        assertNull(specification.getLevelledStart());
        assertFalse(editor.isDirty());
    }

    @Test
    void withoutResourceThereIsNothingToLevel() {
        Ui.answering(() -> execute("org.jalon.ui.planning.level"), Messages.levelTitle, dialog -> {
            Table resources = Widgets.first(dialog, Table.class, t -> (t.getStyle() & SWT.CHECK) != 0);
            assertEquals(3, resources.getItemCount(), "the concrete is consumed, not levelled");
            for (var item : resources.getItems()) {
                item.setChecked(false);
                var event = new org.eclipse.swt.widgets.Event();
                event.item = item;
                event.detail = SWT.CHECK;
                resources.notifyListeners(SWT.Selection, event);
            }
            Ui.events();
            assertFalse(Widgets.button(dialog, Widgets.plain(IDialogConstants.NEXT_LABEL)).isEnabled());
            press(dialog, IDialogConstants.CANCEL_LABEL);
        });
    }
}
