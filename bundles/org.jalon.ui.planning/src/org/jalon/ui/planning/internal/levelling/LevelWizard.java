/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.internal.levelling;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.jalon.planning.Texts;
import org.jalon.planning.levelling.LevellingProposal;
import org.jalon.planning.levelling.LevellingRequest;
import org.jalon.planning.levelling.ProjectLevelling;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.levelling.LevellingMonitor;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.HelpContexts;
import org.jalon.ui.planning.internal.Messages;

/**
 * Levels resources: first what and how, then what that would change and why. Nothing of the project changes before
 * the last button, which accepts the proposal in one undo step.
 */
public final class LevelWizard extends Wizard {

    private final EditSession session;
    private final RequestPage requestPage;
    private final ProposalPage proposalPage;
    private LevellingRequest answered;

    /** Levels the project of a session. */
    public LevelWizard(EditSession session) {
        this.session = session;
        requestPage = new RequestPage(session.project(), this::propose);
        proposalPage = new ProposalPage();
        setWindowTitle(Messages.levelTitle);
        setNeedsProgressMonitor(true);
        ResourceLocator.imageDescriptorFromBundle(getClass(), "icons/banner-level.svg")
                .ifPresent(this::setDefaultPageImageDescriptor);
    }

    @Override
    public void createPageControls(Composite pages) {
        super.createPageControls(pages);
        HelpContexts.set(pages, HelpContexts.LEVELLING);
    }

    @Override
    public void addPages() {
        addPage(requestPage);
        addPage(proposalPage);
    }

    /**
     * Has a proposal made for what is asked on the first page, unless that was done already. The project is read by
     * another thread, while this dialog keeps everybody from changing it.
     *
     * @return false if it could not be made
     */
    private boolean propose() {
        LevellingRequest request = requestPage.request();
        if (request.equals(answered)) {
            return true;
        }
        LevellingProposal[] proposal = new LevellingProposal[1];
        try {
            getContainer().run(true, true, monitor -> {
                monitor.beginTask(Messages.levelSearching, request.options().schedules());
                proposal[0] = ProjectLevelling.propose(session.project(), request, new Following(monitor));
                monitor.done();
            });
        } catch (InvocationTargetException e) {
            ILog.get().error(Messages.levelTitle, e.getCause());
            requestPage.setErrorMessage(e.getCause().getLocalizedMessage());
            return false;
        } catch (InterruptedException e) {
            return false;
        }
        answered = request;
        proposalPage.show(proposal[0], session.isReadOnly());
        return true;
    }

    /** Shows how far a search has got; its Cancel button ends it with the best found so far. */
    private static final class Following implements LevellingMonitor {
        private final IProgressMonitor monitor;
        private int shown;

        Following(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }

        @Override
        public void generated(int schedules, long finish) {
            monitor.worked(schedules - shown);
            shown = schedules;
            monitor.subTask(NLS.bind(Messages.levelBest, Texts.date(TimeAxis.dateTime(finish), Locale.getDefault())));
        }
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == proposalPage && proposalPage.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        var edit = proposalPage.proposal().accept(session.domain(), Locale.getDefault());
        return edit.isPossible() && session.execute(edit.command());
    }
}
