/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.jalon.diagram.Theme;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.SampleProject;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.testsupport.ui.WorkspaceProject;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.PageSwitch;
import org.jalon.ui.diagram.internal.gantt.GanttView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The workbench in its dark theme, chosen while the editor is open. */
class DarkWorkbenchTest {

    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private final IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
    private ITheme before;
    private WorkspaceProject workspace;
    private IEditorPart editor;
    private PageSwitch pages;

    @BeforeEach
    void open() throws Exception {
        before = engine.getActiveTheme();
        workspace = new WorkspaceProject();
        IFile file = workspace.file("line.jalon", SampleProject.create());
        Ui.window().getShell().setSize(1600, 1000);
        PlatformUI.getWorkbench().showPerspective("org.jalon.ui.perspective", Ui.window());
        editor = workspace.open(file);
        EditSession session = Ui.await("session", () -> editor.getAdapter(EditSession.class));
        pages = Ui.await("pages", () -> editor.getAdapter(PageSwitch.class));
        session.selection().select(List.of(Lookup.in(session.project()).activity("Foundations")), this);
    }

    @AfterEach
    void close() {
        engine.setTheme(before, false);
        Ui.events();
        workspace.close();
    }

    private static List<String> ids() {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.jalon.ui.common.pages"))
                .filter(each -> each.getName().equals("page")).map(each -> each.getAttribute("id")).toList();
    }

    @Test
    void theDarkThemeCanBeChosen() {
        assertTrue(engine.getThemes().stream().anyMatch(theme -> theme.getId().startsWith(DARK)));
        for (IConfigurationElement page : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.preferencePages")) {
            if ("org.eclipse.ui.preferencePages.Views".equals(page.getAttribute("id"))) {
                return;
            }
        }
        throw new AssertionError("no preference page for the theme of the workbench");
    }

    @Test
    void everyPageFollowsTheDarkThemeAtOnceAndBack() {
        pages.show("org.jalon.ui.diagram.gantt");
        GanttView gantt = Ui.await("gantt", () -> editor.getAdapter(GanttView.class));
        GanttFixture.settle();
        assertSame(Theme.LIGHT, gantt.state().painter().theme());
        engine.setTheme(DARK, false);
        GanttFixture.settle();
        Ui.until("dark chart", () -> gantt.state().painter().theme() == Theme.DARK);
        for (String id : ids()) {
            if (pages.show(id)) {
                GanttFixture.settle();
                GanttFixture.settle();
                Screenshots.take("dark-" + id.substring("org.jalon.".length()) + "-"
                        + Locale.getDefault().getLanguage());
            }
        }
        engine.setTheme(before, false);
        pages.show("org.jalon.ui.diagram.gantt");
        Ui.until("light chart", () -> gantt.state().painter().theme() == Theme.LIGHT);
    }

    @Test
    void tabsOfThePropertiesCanBeReadAfterTheThemeHasChanged() throws Exception {
        IViewPart properties = Ui.window().getActivePage().showView("org.eclipse.ui.views.PropertySheet");
        Ui.window().getActivePage().activate(editor);
        EditSession session = editor.getAdapter(EditSession.class);
        session.selection().select(List.of(Lookup.in(session.project()).activity("Layout")), this);
        Ui.until("tabs", () -> tabs(properties.getSite().getShell()) != null);
        engine.setTheme(DARK, false);
        Ui.until("light letters on dark tabs", () -> {
            DoubleSummaryStatistics look = brightness(tabs(properties.getSite().getShell()));
            return look.getMax() > 0.6 && look.getAverage() < 0.4;
        });
        engine.setTheme(before, false);
        Ui.until("dark letters on light tabs", () -> {
            DoubleSummaryStatistics look = brightness(tabs(properties.getSite().getShell()));
            return look.getMin() < 0.5 && look.getAverage() > 0.7;
        });
    }

    /** The list of tabs that is seen, once it has some. */
    private static Composite tabs(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child.getClass().getSimpleName().equals("TabbedPropertyList") && child.isVisible()
                    && ((Composite) child).getChildren().length > 3) {
                return (Composite) child;
            }
            Composite found = child instanceof Composite inner ? tabs(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static DoubleSummaryStatistics brightness(Control control) {
        ImageData picture = Screenshots.image(control);
        return IntStream.range(0, picture.width * picture.height).mapToDouble(i -> picture.palette.getRGB(
                picture.getPixel(i % picture.width, i / picture.width)).getHSB()[2]).summaryStatistics();
    }
}
