/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.services;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.output.DiagramTooLargeException;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.edit.ModelLabels;
import org.jalon.planning.PlanService;
import org.jalon.planning.PlannedElement;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.QuickFixMenu;
import org.jalon.ui.diagram.DrawnPage;
import org.jalon.ui.diagram.internal.DiagramActions;
import org.jalon.ui.diagram.internal.DropDownMenu;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.diagram.internal.edit.PageActions;
import org.jalon.ui.diagram.internal.output.PictureExport;
import org.jalon.ui.diagram.internal.output.PrintPreview;
import org.jalon.ui.table.Themes;

/**
 * What every diagram of the workbench can do whatever it shows: go into a file, onto paper or the clipboard, be
 * searched, be looked at from far, and mark what is wrong. A page creates it once its viewer is complete.
 */
public final class DiagramServices {

    /** Ids of the commands, without {@link PageActions#COMMANDS}. */
    private static final String EXPORT = "exportPicture";
    private static final String COPY = "copyPicture";
    private static final String PREVIEW = "printPreview";

    private final GraphicalViewer viewer;
    private final EditSession session;
    private final PageActions actions;
    private final DrawnPage page;
    private final Consumer<String> messages;
    private final FindBar find;

    /**
     * Gives a diagram what all have.
     *
     * @param viewer the viewer, with its control
     * @param actions takes the actions, which the page offers as an adapter and in its {@code action} method
     * @param page what is exported, printed and searched
     * @param messages told what went wrong; told null when that is past
     */
    public DiagramServices(GraphicalViewer viewer, EditSession session, PageActions actions, DrawnPage page,
            Consumer<String> messages) {
        this.viewer = viewer;
        this.session = session;
        this.actions = actions;
        this.page = page;
        this.messages = messages;
        find = new FindBar(viewer, session, this::searched);
        ProblemMarks.install(viewer, session);
        actions.add(EXPORT, Messages.exportPicture, "export", this::isShown, this::export);
        actions.add(COPY, Messages.copyPicture, "copy-picture", this::isShown, this::copy);
        actions.add(PREVIEW, Messages.printPreview, "print-preview", this::isShown, this::preview);
        actions.add(ActionFactory.PRINT, Messages.print, this::isShown, this::preview);
        actions.add(ActionFactory.FIND, Messages.find, this::isShown, find::open);
    }

    private Control control() {
        return viewer.getControl();
    }

    private boolean isShown() {
        return !control().isDisposed() && !viewer.getContents().getChildren().isEmpty();
    }

    /** Does something with the picture of the diagram, or tells why there can't be one. */
    private void withDrawing(Consumer<Drawing> deed) {
        try {
            Drawing drawing = page.drawing();
            if (drawing != null) {
                messages.accept(null);
                deed.accept(drawing);
            }
        } catch (DiagramTooLargeException e) {
            messages.accept(e.getLocalizedMessage());
        }
    }

    /** Adds a button for everything that takes the diagram out of the workbench, and one to search it. */
    public void addTo(ToolBarManager tools) {
        tools.add(new Separator());
        IAction search = actions.find(ActionFactory.FIND.getId()).orElseThrow();
        search.setImageDescriptor(DiagramActions.image("find"));
        tools.add(search);
        tools.add(new DropDownMenu(Messages.output, DiagramActions.image("export"), this::fillOutput));
    }

    private void fillOutput(IMenuManager menu) {
        actions.addTo(menu, EXPORT, COPY);
        menu.add(actions.find(PageActions.COMMANDS + PREVIEW).orElseThrow());
    }

    /** Adds the quick fixes for what is selected, where there are any, to a context menu. */
    public void addFixesTo(IMenuManager menu) {
        if (QuickFixMenu.addTo(menu, session, session.selection().elements())) {
            menu.add(new Separator());
        }
    }

    private PictureExport picture(Drawing drawing) {
        return new PictureExport(drawing, Themes.of(control().getParent()), session.project().getName());
    }

    private void export() {
        withDrawing(drawing -> picture(drawing).ask(control().getShell(), messages));
    }

    private void copy() {
        withDrawing(drawing -> {
            try {
                picture(drawing).copy(control());
            } catch (IOException e) {
                messages.accept(NLS.bind(Messages.copyFailed, e.getLocalizedMessage()));
            }
        });
    }

    private void preview() {
        withDrawing(drawing -> new PrintPreview(control().getShell(), drawing, session.project().getName(), messages)
                .open());
    }

    /** The viewer of the diagram. */
    public GraphicalViewer viewer() {
        return viewer;
    }

    /** What is exported, printed and searched. */
    public DrawnPage page() {
        return page;
    }

    /** The actions. */
    public PageActions actions() {
        return actions;
    }

    /** The bar by which the diagram is searched. */
    public FindBar find() {
        return find;
    }

    /** A small picture of the diagram to look about in. */
    public Miniature miniature(Composite parent) {
        return new Miniature(parent, viewer, session, page);
    }

    /** What is searched: the elements shown, by code and name. */
    private Map<EObject, String> searched() {
        Map<EObject, String> texts = new LinkedHashMap<>();
        for (EObject element : elements()) {
            String code = element instanceof WbsElement node ? PlanService.of(session.project()).plan().of(node)
                    .map(PlannedElement::code).orElse("") : "";
            texts.put(element, (code + " " + ModelLabels.current().text(element)).strip());
        }
        return texts;
    }

    private List<EObject> elements() {
        List<EObject> shown = page.elements();
        if (!shown.isEmpty()) {
            return shown;
        }
        List<EObject> found = new ArrayList<>();
        for (Object part : viewer.getContents().getChildren()) {
            if (((EditPart) part).getModel() instanceof EObject element) {
                found.add(element);
            }
        }
        return found;
    }
}
