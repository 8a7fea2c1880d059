/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.jalon.model.project.Project;
import org.jalon.validation.Finding;
import org.jalon.validation.FindingPlaces;
import org.jalon.validation.LiveValidation;
import org.jalon.validation.QuickFixDescriptor;
import org.jalon.validation.QuickFixes;
import org.jalon.validation.RuleSet;
import org.jalon.validation.Severity;
import org.jalon.validation.Validator;

/**
 * What the rules find in an open project, as it is on the screen and not yet in the file: for tables and diagrams that
 * mark what is wrong and offer to put it right. The project is checked for the first time once someone has asked; after
 * that, what a command has touched is checked again a moment after it. Checking is done in small pieces between other
 * events, and findings are those of the last check that came to its end. Used from the user interface thread.
 */
public final class Problems {

    /** Changes that follow each other within this many milliseconds are checked together. */
    private static final int PAUSE = 300;
    /** A piece of a check takes so many milliseconds, which nobody notices. */
    private static final int PIECE = 10;
    /** After each piece the workbench has so many milliseconds for what the user does. */
    private static final int BREATH = 5;

    /**
     * A way to put a finding right.
     *
     * @param finding what is wrong
     * @param fix what would be done about it
     */
    public record Fix(Finding finding, QuickFixDescriptor fix) {

        /** What would be done, in the user's language: the label of its undo step too. */
        public String label() {
            return fix.label(Locale.getDefault());
        }
    }

    private final EditSession session;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Set<EObject> changed = new HashSet<>();
    private final CommandStackListener endOfCommand = e -> commandEnded();
    private final Runnable check = this::checkPiece;
    private Watch watch;
    private LiveValidation live;
    private boolean isChecked;
    private List<Finding> findings = List.of();
    /** What is wrong with an element or with anything it contains. */
    private Map<EObject, List<Finding>> within = Map.of();

    /** Remembers what commands touch. */
    private final class Watch extends EContentAdapter {
        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (!change.isTouch() && change.getNotifier() instanceof EObject notifier
                    && change.getEventType() != Notification.REMOVING_ADAPTER) {
                changed.add(notifier);
                remember(change.getNewValue());
                remember(change.getOldValue());
            }
        }

        private void remember(Object value) {
            if (value instanceof EObject element) {
                changed.add(element);
            } else if (value instanceof List<?> many) {
                many.forEach(this::remember);
            }
        }
    }

    Problems(EditSession session) {
        this.session = session;
    }

    /** All findings, none before the first check; an element's worst first where it has several. */
    public List<Finding> findings() {
        begin();
        return findings;
    }

    /** Whether the first check is done; until then nothing is known to be wrong, nor to be right. */
    public boolean isChecked() {
        return isChecked;
    }

    /** What is wrong with an element itself, the worst first; empty if nothing is. */
    public List<Finding> of(EObject element) {
        return of(element, part -> true);
    }

    /**
     * What is wrong with an element or with those of its parts that are shown with it, the worst first.
     *
     * @param apart whether a part is shown elsewhere, by itself, so that what is wrong with it is told there
     */
    public List<Finding> of(EObject element, Predicate<EObject> apart) {
        begin();
        return within.getOrDefault(element, List.of()).stream()
                .filter(finding -> isToldAt(element, finding.element(), apart)).toList();
    }

    /**
     * What is wrong with an element as it is shown on diagrams and in tables, the worst first: with itself and with
     * those of its parts that have no line or box of their own, such as its links and assignments.
     */
    public List<Finding> about(EObject element) {
        return element instanceof Project ? of(element) : of(element, FindingPlaces::standsAlone);
    }

    private static boolean isToldAt(EObject element, EObject culprit, Predicate<EObject> apart) {
        for (EObject at = culprit; at != element; at = at.eContainer()) {
            if (at == null || apart.test(at)) {
                return false;
            }
        }
        return true;
    }

    /** How bad it is with an element or with anything that it contains; empty if nothing is wrong. */
    public Optional<Severity> worstWithin(EObject element) {
        begin();
        return worst(within.getOrDefault(element, List.of()));
    }

    /** How bad the worst of some findings is; empty if there is none. */
    public static Optional<Severity> worst(List<Finding> found) {
        return found.stream().map(Finding::severity).min(Comparator.naturalOrder());
    }

    /** Findings in the user's language, one a line. */
    public static String words(List<Finding> found) {
        return found.stream().map(finding -> finding.message(Locale.getDefault())).distinct()
                .collect(Collectors.joining("\n"));
    }

    /** What can be done about findings; none while the file can't be changed. */
    public List<Fix> fixes(List<Finding> found) {
        List<Fix> fixes = new ArrayList<>();
        if (!session.isReadOnly()) {
            // what was removed since the last check isn't wrong any more
            found.stream().filter(finding -> EcoreUtil.isAncestor(session.project(), finding.element())).forEach(
                    finding -> QuickFixes.of(finding).forEach(fix -> fixes.add(new Fix(finding, fix))));
        }
        return fixes;
    }

    /**
     * Puts a finding right, in one undo step.
     *
     * @return false if nothing was done: what was found is no longer so, or the file can't be changed
     */
    public boolean apply(Fix fix) {
        return Validator.again(session.project(), fix.finding()).filter(fix.fix().fix()::appliesTo).filter(
                now -> session.execute(fix.fix().command(now, session.domain(), Locale.getDefault()))).isPresent();
    }

    /**
     * Has someone told when the project has been checked for the first time, and when findings have come or gone.
     *
     * @return what stops the telling
     */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        begin();
        return () -> listeners.remove(listener);
    }

    /** Checks at once what would be checked a moment later. */
    public void checkNow() {
        begin();
        check(() -> false);
    }

    private void begin() {
        if (live == null) {
            live = new LiveValidation(session.project(), rules());
            watch = new Watch();
            session.project().eAdapters().add(watch);
            session.commandStack().addCommandStackListener(endOfCommand);
            schedule(0);
        }
    }

    /** The organisation's choice of rules, kept in a file beside the project. */
    private RuleSet rules() {
        URI uri = session.resource().getURI();
        // that they can't be used is marked as a problem of the file when it is checked on disk
        return uri != null && uri.isFile() ? RuleSet.besideOrDefaults(Path.of(uri.toFileString()),
                e -> ILog.of(Problems.class).warn(e.getLocalizedMessage())) : RuleSet.defaults();
    }

    /** Checks all again a moment later, by the rules as they are now: those beside the file have changed. */
    public void renewRules() {
        if (watch != null) {
            live = new LiveValidation(session.project(), rules());
            schedule(0);
        }
    }

    private void commandEnded() {
        if (!changed.isEmpty()) {
            schedule(PAUSE);
        }
    }

    private void schedule(int delay) {
        if (Display.getCurrent() != null) {
            Display.getCurrent().timerExec(delay, check);
        }
    }

    private void checkPiece() {
        long end = System.nanoTime() + PIECE * 1_000_000L;
        if (watch != null && !check(() -> System.nanoTime() > end)) {
            schedule(BREATH);
        }
    }

    /** Checks until it is enough, and tells of other findings than before; returns whether all is checked. */
    private boolean check(BooleanSupplier enough) {
        if (!changed.isEmpty()) {
            live.changed(changed);
            changed.clear();
        }
        if (live.isUpToDate()) {
            return true;
        }
        if (!live.check(enough)) {
            return false;
        }
        List<Finding> before = findings;
        keep(live.findings());
        boolean isFirst = !isChecked;
        isChecked = true;
        if (isFirst || !before.equals(findings)) {
            tell();
        }
        return true;
    }

    /** Tells each listener, whatever befalls the others. */
    private void tell() {
        listeners.forEach(listener -> SafeRunner.run(listener::run));
    }

    private void keep(List<Finding> found) {
        findings = found.stream().sorted(Comparator.comparing(Finding::severity)).toList();
        Map<EObject, List<Finding>> index = new IdentityHashMap<>();
        for (Finding finding : findings) {
            for (EObject at = finding.element(); at != null; at = at.eContainer()) {
                index.computeIfAbsent(at, e -> new ArrayList<>()).add(finding);
            }
        }
        within = index;
    }

    /** Lets the project go. */
    void dispose() {
        listeners.clear();
        if (watch != null) {
            session.project().eAdapters().remove(watch);
            session.commandStack().removeCommandStackListener(endOfCommand);
            watch = null;
        }
    }
}
