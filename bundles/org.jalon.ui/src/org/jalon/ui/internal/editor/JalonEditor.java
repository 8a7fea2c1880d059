/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.jalon.model.resource.JalonFileException;
import org.jalon.ui.JalonUi;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.UiPlugin;
import org.jalon.ui.internal.outline.JalonOutlinePage;
import org.jalon.ui.internal.problems.ProblemMarkers;
import org.jalon.ui.internal.properties.JalonPropertySheetPage;

/**
 * The editor on a project file: the pages declared at the extension point, over one edit session. Loading happens in
 * the background; a file that can't be read shows what is wrong with it instead.
 */
public final class JalonEditor extends MultiPageEditorPart implements IGotoMarker {

    private final SessionSelection selection = new SessionSelection();
    private final CommandStackListener onCommand = e -> firePropertyChange(PROP_DIRTY);
    private ProjectFile file;
    private FileWatch watch;
    private SessionLoader loader;
    private EditSession session;
    private UndoRedo undoRedo;
    private EditorPages pages;
    private ErrorPage errorPage;
    private JalonOutlinePage outline;
    private String revealWhenLoaded;
    private final IPartListener2 onActivation = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == JalonEditor.this && watch != null) {
                watch.check();
            }
        }
    };

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        file = ProjectFile.of(input).orElseThrow(
                () -> new PartInitException(NLS.bind(Messages.errorNotOnDisk, input.getName())));
        super.init(site, input);
        site.setSelectionProvider(selection);
        setPartName(file.name());
        site.getPage().addPartListener(onActivation);
        site.getService(IContextService.class).activateContext(JalonUi.CONTEXT);
    }

    @Override
    protected void createPages() {
        watch = new FileWatch(getContainer().getDisplay(), new ChangesByOthers(this)::happened);
        pages = new EditorPages(this, (CTabFolder) getContainer());
        load();
    }

    /** The session on the file; null while it is loaded, or if it can't be. */
    public EditSession session() {
        return session;
    }

    /** The file edited. */
    public ProjectFile file() {
        return file;
    }

    // loading

    private void load() {
        if (loader != null) {
            loader.abandon();
        }
        watch.watch(file);
        showMessagePage(Messages.pageLoading);
        loader = new SessionLoader(file, getContainer().getDisplay(), this::loaded, this::failed);
        getSite().getService(IWorkbenchSiteProgressService.class).schedule(loader, 0, true);
    }

    private void loaded(Resource resource) {
        session = new EditSession(resource);
        session.setReadOnly(file.isReadOnly());
        session.commandStack().addCommandStackListener(onCommand);
        session.onRefusal(reason -> getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(reason));
        undoRedo = new UndoRedo(session);
        clearPages();
        pages.open(session);
        OpenSessions.opened(file.path(), session);
        selection.follow(session);
        if (outline != null) {
            outline.setSession(session, undoRedo);
        }
        if (revealWhenLoaded != null) {
            reveal(revealWhenLoaded);
        }
        EditorActions.refresh(this);
        firePropertyChange(PROP_DIRTY);
    }

    private void failed(JalonFileException failure) {
        clearPages();
        Locale locale = Locale.getDefault();
        String found = failure.problems().stream().limit(ErrorPage.MOST_PROBLEMS).map(p -> p.message(locale))
                .collect(Collectors.joining("\n"));
        errorPage = new ErrorPage(getContainer(), file.name(), found, failure.problem().remedy(locale));
        errorPage.link(Messages.errorOpenAsText, this::openAsText);
        errorPage.link(Messages.errorTryAgain, this::reload);
        addPage(errorPage.control());
        setPageText(0, Messages.pageError);
        setActivePage(0);
    }

    private void openAsText() {
        try {
            IDE.openEditor(getSite().getPage(), file.input(), "org.eclipse.ui.DefaultTextEditor");
        } catch (CoreException e) {
            UiPlugin.log(e);
        }
    }

    private void showMessagePage(String text) {
        clearPages();
        Composite page = new Composite(getContainer(), SWT.NONE);
        FillLayout layout = new FillLayout();
        layout.marginWidth = layout.marginHeight = 16;
        page.setLayout(layout);
        new Label(page, SWT.NONE).setText(text);
        addPage(page);
        setPageText(0, text);
        setActivePage(0);
    }

    private void clearPages() {
        pages.close();
        while (getPageCount() > 0) {
            removePage(0);
        }
        if (errorPage != null) {
            errorPage.dispose();
            errorPage = null;
        }
    }

    private void closeSession() {
        selection.follow(null);
        if (session != null) {
            OpenSessions.closed(file.path(), session);
            session.commandStack().removeCommandStackListener(onCommand);
            undoRedo.dispose();
            session.dispose();
            session = null;
        }
    }

    /** Loads the file again; what wasn't saved is lost. */
    public void reload() {
        List<EObject> selected = session == null ? List.of() : session.selection().elements();
        if (!selected.isEmpty()) {
            revealWhenLoaded = session.resource().getURIFragment(selected.getFirst());
        }
        clearPages();
        closeSession();
        load();
    }

    /** Keeps what is shown although others have changed the file; they may have made it read-only. */
    void keepContents() {
        session.setReadOnly(file.isReadOnly());
    }

    /** Checks by the rules beside the file as they are now. */
    void renewRules() {
        if (session != null) {
            session.problems().renewRules();
        }
    }

    /** Goes on with another file, to which this one was moved or under whose name it was saved. */
    void setFile(ProjectFile newFile) {
        if (session != null) {
            OpenSessions.closed(file.path(), session);
            session.resource().setURI(URI.createFileURI(newFile.path().toString()));
            OpenSessions.opened(newFile.path(), session);
        }
        file = newFile;
        watch.watch(file);
        renewRules();
        try {
            setInputWithNotify(file.input());
        } catch (CoreException e) {
            UiPlugin.log(e);
        }
        setPartName(file.name());
    }

    // saving

    @Override
    public boolean isDirty() {
        return session != null && session.commandStack().isSaveNeeded();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!SaveOperations.save(session, file, getSite().getShell())) {
            if (monitor != null) {
                monitor.setCanceled(true);
            }
            return;
        }
        session.commandStack().saveIsDone();
        watch.accept();
        file.refresh(monitor);
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return session != null;
    }

    @Override
    public void doSaveAs() {
        SaveOperations.askForTarget(file, getSite().getShell()).ifPresent(target -> {
            if (SaveOperations.save(session, target, getSite().getShell())) {
                session.commandStack().saveIsDone();
                session.setReadOnly(false);
                target.refresh(null);
                setFile(ProjectFile.of(target.path()));
                firePropertyChange(PROP_DIRTY);
            }
        });
    }

    // pages, views, markers

    @Override
    protected void pageChange(int index) {
        super.pageChange(index);
        if (session != null) {
            pages.activated(index);
        }
    }

    @Override
    protected IEditorPart getEditor(int index) {
        return null;
    }

    @Override
    public void setFocus() {
        if (session == null || !pages.setFocus()) {
            getContainer().setFocus();
        }
    }

    /** Adds a page made of one control; used by the pages of the editor alone. */
    int addControl(Composite control, String title) {
        int index = addPage(control);
        setPageText(index, title);
        return index;
    }

    @Override
    protected void setActivePage(int index) {
        super.setActivePage(index);
    }

    @Override
    protected void setPageImage(int index, Image image) {
        super.setPageImage(index, image);
    }

    /** Selects an element and shows it on the page best suited. */
    public void reveal(EObject element) {
        pages.reveal(element);
    }

    /** Selects an element by its identifier, now or as soon as the file is loaded. */
    public void reveal(String fragment) {
        revealWhenLoaded = session == null ? fragment : null;
        EObject element = session == null ? null : session.resource().getEObject(fragment);
        if (element != null) {
            reveal(element);
        }
    }

    @Override
    public void gotoMarker(IMarker marker) {
        ProblemMarkers.elementOf(marker).ifPresent(this::reveal);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IContentOutlinePage.class) {
            if (outline == null || outline.getControl() != null && outline.getControl().isDisposed()) {
                outline = new JalonOutlinePage(this);
                outline.setSession(session, undoRedo);
            }
            return adapter.cast(outline);
        }
        if (adapter == IPropertySheetPage.class) {
            return adapter.cast(new JalonPropertySheetPage(this));
        }
        if (adapter == EditSession.class) {
            return adapter.cast(session);
        }
        T fromPage = session == null ? null : pages.adapter(adapter);
        return fromPage != null ? fromPage : super.getAdapter(adapter);
    }

    /** Another page is on top. */
    void pageTurned() {
        EditorActions.refresh(this);
        if (outline != null) {
            outline.pageTurned();
        }
    }

    /** What the page on top does for a command of the workbench. */
    public Optional<IAction> pageAction(String id) {
        return session == null ? Optional.empty() : pages.action(id);
    }

    /** Undo and redo of the session; null while there is none. */
    public UndoRedo undoRedo() {
        return undoRedo;
    }

    @Override
    public void dispose() {
        if (loader != null) {
            loader.abandon();
        }
        if (watch != null) {
            watch.dispose();
        }
        getSite().getPage().removePartListener(onActivation);
        if (pages != null) {
            pages.close();
        }
        if (errorPage != null) {
            errorPage.dispose();
        }
        closeSession();
        super.dispose();
    }
}
