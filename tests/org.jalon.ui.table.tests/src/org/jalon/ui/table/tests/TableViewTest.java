/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.tests;

import static org.jalon.testsupport.Amounts.days;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.model.ModelPackage;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.testsupport.SampleProject;
import org.jalon.testsupport.ui.Ui;
import org.jalon.testsupport.ui.Widgets;
import org.jalon.ui.common.QuickFixMenu;
import org.jalon.ui.table.internal.ActivitiesPage;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.nat.Arranger;
import org.jalon.validation.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every table can do, shown on the table of activities. */
class TableViewTest {

    private static final String PREFERENCES = "org.jalon.ui.table";

    private PageFixture page;

    @BeforeEach
    void open() {
        InstanceScope.INSTANCE.getNode(PREFERENCES).remove("columns.activities");
        page = new PageFixture(SampleProject.create(), new ActivitiesPage());
    }

    @AfterEach
    void close() {
        page.close();
    }

    private Activity activity(String name) {
        return page.find(Activity.class, name);
    }

    @Test
    void aClickOnAHeaderSortsSiblingsAndNeverTheModel() {
        List<String> before = page.texts("name");
        page.clickHeader("duration", SWT.NONE);
        assertEquals(List.of(new Arranger.Key("duration", false)), page.view.arranger().keys());
        List<String> names = page.texts("name");
        int lines = names.indexOf("Line");
        assertEquals(List.of("Delivery of machines", "Training", "Tests", "Installation"),
                names.subList(lines + 1, lines + 5));
        assertEquals("Delivery of machines", page.find(WorkPackage.class, "Line").getChildren().getFirst().getName());
        page.clickHeader("duration", SWT.NONE);
        names = page.texts("name");
        assertEquals("Installation", names.get(names.indexOf("Line") + 1), "downwards");
        page.screenshot("activities-sorted");
        page.clickHeader("duration", SWT.NONE);
        assertEquals(before, page.texts("name"), "back in the order of the model");
        assertFalse(page.session.commandStack().canUndo(), "nothing to undo");
    }

    @Test
    void withCtrlRowsAreSortedBySeveralColumns() {
        activity("Training").setDuration(days(10));
        page.view.model().rows().refresh();
        page.clickHeader("duration", SWT.NONE);
        page.clickHeader("name", SWT.MOD1);
        page.clickHeader("name", SWT.MOD1);
        assertEquals(List.of(new Arranger.Key("duration", false), new Arranger.Key("name", true)),
                page.view.arranger().keys());
        List<String> names = page.texts("name");
        assertTrue(names.indexOf("Training") < names.indexOf("Installation"), "the same duration, downwards by name");
    }

    @Test
    void wordsTypedLeaveOnlyRowsThatHaveThemWithWhatLiesAbove() {
        page.press(SWT.MOD1, 'f');
        assertSame(page.filterField(), page.shell().getDisplay().getFocusControl() == null ? page.filterField()
                : page.shell().getDisplay().getFocusControl(), "Ctrl+F leads to the field");
        page.filter("CRANE found");
        assertEquals(List.of("Civil works", "Foundations"), page.texts("name"));
        assertTrue(page.filterState().contains("1"), page.filterState());
        page.screenshot("activities-filtered-" + Locale.getDefault().getLanguage());
        Widgets.press(page.button(Widgets.plain(Messages.clearFilters)));
        assertEquals(16, page.view.model().rows().size());
        assertEquals("", page.filterField().getText());
    }

    @Test
    void aColumnIsFilteredByItsValues() {
        page.view.builder().show(List.of("code", "name", "kind", "duration"));
        PageFixture.settle();
        String gate = page.text(activity("Design accepted"), "kind");
        Ui.answering(() -> page.clickFunnel("kind"),
                NLS.bind(Messages.valuesTitle, page.column("kind").header()), dialog -> {
                    Widgets.press(Widgets.button(dialog, Widgets.plain(Messages.valuesNone)));
                    check(dialog, gate);
                    Widgets.press(Widgets.first(dialog, Button.class,
                            button -> button == dialog.getDefaultButton()));
                });
        assertEquals(Set.of(gate), page.view.arranger().picked("kind"));
        assertEquals(List.of("Design", "Design accepted"), page.texts("name"));
        assertTrue(page.filterState().contains(gate), page.filterState());
        page.screenshot("activities-value-filter");
        page.view.arranger().clearFilters();
        assertEquals(16, page.view.model().rows().size());
    }

    private static void check(Shell dialog, String value) {
        Table table = Widgets.first(dialog, Table.class, t -> true);
        for (TableItem item : table.getItems()) {
            if (item.getText().startsWith(value + " ")) {
                item.setChecked(true);
                Event event = new Event();
                event.item = item;
                event.detail = SWT.CHECK;
                table.notifyListeners(SWT.Selection, event);
                return;
            }
        }
        throw new AssertionError("not to be picked: " + value);
    }

    @Test
    void columnsChosenInTheDialogAreThereAgainTheNextDay() {
        Ui.answering(() -> page.view.builder().chooseColumns(), Messages.columnsTitle, dialog -> {
            Table table = Widgets.first(dialog, Table.class, t -> true);
            table.select(1);
            Ui.send(table, SWT.Selection);
            Widgets.press(Widgets.button(dialog, Widgets.plain(Messages.columnDown)));
            Widgets.press(Widgets.first(dialog, Button.class,
                    button -> button == dialog.getDefaultButton()));
        });
        List<String> chosen = page.view.builder().shownColumns().stream().map(c -> c.id()).toList();
        assertEquals(List.of("code", "duration", "name"), chosen.subList(0, 3));
        page.view.builder().layers().data.setColumnWidthByPosition(page.view.model().index("duration"), 123);
        page.close();
        page = new PageFixture(SampleProject.create(), new ActivitiesPage());
        assertEquals(chosen, page.view.builder().shownColumns().stream().map(c -> c.id()).toList());
        assertEquals(123, page.view.builder().layers().data.getColumnWidthByPosition(
                page.view.model().index("duration")));
        assertNotNull(InstanceScope.INSTANCE.getNode(PREFERENCES).get("columns.activities", null));
    }

    @Test
    void oneEntryGoesToAllRowsSelected() {
        List<Activity> three = List.of(activity("Foundations"), activity("Drying"), activity("Fences"));
        page.view.select(three, "duration");
        page.typeOverSelection("9 d");
        three.forEach(each -> assertTrue(each.getDuration().compareTo(days(8)) > 0, each.getName()));
        assertEquals(NLS.bind(Messages.changeCells, page.column("duration").header(), 3),
                page.session.commandStack().getUndoCommand().getLabel());
        page.undo();
        assertEquals(days(6), activity("Foundations").getDuration());
        assertFalse(page.session.commandStack().canUndo());
    }

    @Test
    void fillDownRepeatsTheFirstRowAsOneStep() {
        page.view.select(List.of(activity("Foundations"), activity("Fences")), "duration");
        page.press(SWT.MOD1, 'd');
        assertEquals(days(6), activity("Fences").getDuration());
        page.undo();
        assertFalse(page.session.commandStack().canUndo());
        page.view.select(activity("Drying"), "resources");
        page.press(SWT.MOD1, 'd');
        assertEquals(2, activity("Drying").getAssignments().size(), "what the row above says");
    }

    @Test
    void linesPastedBeyondTheLastRowBecomeRows() {
        page.view.select(page.find(Activity.class, "Line accepted"), "name");
        page.paste("Line handed over\nWarranty\t20 d\nClosing\t1 d\n");
        assertEquals(ActivityKind.TASK, activity("Warranty").getKind());
        assertEquals(days(20), activity("Warranty").getDuration());
        assertEquals(7, page.session.project().getWbs().size());
        page.undo();
        assertEquals(5, page.session.project().getWbs().size());
        assertFalse(page.session.commandStack().canUndo(), "one step");
    }

    @Test
    void whatIsWrongIsMarkedInTheRowAndInTheCellAndGoesWhenItIsPutRight() {
        Activity tests = activity("Tests");
        assertEquals(List.of(), page.view.builder().problems().of(tests));
        page.type(tests, "percentComplete", "100");
        page.type(tests, "duration", "0 d");
        page.session.problems().checkNow();
        List<Finding> found = page.view.builder().problems().of(tests);
        assertFalse(found.isEmpty(), "a task without duration that is done in the future");
        PageFixture.settle();
        page.screenshot("activities-problems");
        page.undo();
        page.undo();
        page.session.problems().checkNow();
        assertEquals(List.of(), page.view.builder().problems().of(tests));
    }

    @Test
    void theContextMenuSaysWhatEachFixCuresAndPutsItRight() {
        Activity tests = activity("Tests");
        page.session.set(tests, ModelPackage.Literals.PROJECT_ELEMENT__NAME, "Tests & trials");
        page.session.set(tests, BreakdownPackage.Literals.ACTIVITY__KIND, ActivityKind.MILESTONE);
        page.session.problems().checkNow();
        page.view.select(tests, "name");
        Display display = page.table().getDisplay();
        display.setCursorLocation(display.getBounds().width - 1, display.getBounds().height - 1);
        PageFixture.settle();
        MenuManager menu = page.view.builder().menu();
        menu.getMenu().notifyListeners(SWT.Show, new Event());
        MenuManager fixes = (MenuManager) menu.getItems()[0];
        assertEquals(QuickFixMenu.fixes(page.session, List.of(tests)).stream().map(Action::getText).toList(),
                Arrays.stream(fixes.getItems()).map(item -> ((ActionContributionItem) item).getAction().getText())
                        .toList());
        IAction first = ((ActionContributionItem) fixes.getItems()[0]).getAction();
        assertTrue(first.getText().contains("Tests && trials"), first.getText());
        first.run();
        page.session.problems().checkNow();
        assertTrue(QuickFixMenu.fixes(page.session, List.of(tests)).stream()
                .noneMatch(fix -> fix.getText().equals(first.getText())));
    }

    @Test
    void theWorkbenchFindsWhatItsCommandsDo() {
        for (String id : List.of(ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(), ActionFactory.DELETE.getId(),
                ActionFactory.SELECT_ALL.getId(), ActionFactory.FIND.getId())) {
            assertTrue(page.page.action(id).isPresent(), id);
        }
        assertNull(page.page.adapter(Shell.class));
    }

    @Test
    void theDarkThemeIsFollowed() {
        try (PageFixture dark = new PageFixture(SampleProject.create(), new ActivitiesPage(), true)) {
            dark.view.select(dark.find(Activity.class, "Foundations"), "duration");
            dark.screenshot("activities-dark");
            assertTrue(dark.table().getBackground().getRGB().getHSB()[2] < 0.4, "the sheet is dark");
        }
    }
}
