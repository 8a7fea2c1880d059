/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport.ui;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Runs the user interface on behalf of a test that is itself in the user interface thread. */
public final class Ui {

    /** How long anything may take before the test fails. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int NAP = 10;

    private Ui() {
    }

    /** The one display. */
    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** The page of the workbench window. */
    public static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** The workbench window, which a test runner without window manager may have left inactive. */
    public static IWorkbenchWindow window() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** Handles all events that are waiting. */
    public static void events() {
        while (display().readAndDispatch()) {
            // the next one
        }
    }

    /**
     * Handles events until something is the case.
     *
     * @param what what is waited for, for the message
     * @throws AssertionError if it isn't the case after {@link #PATIENCE}
     */
    public static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        do {
            events();
            if (condition.getAsBoolean()) {
                return;
            }
            nap(NAP);
        } while (System.nanoTime() < end);
        throw new AssertionError("Still waiting after " + PATIENCE.toSeconds() + " s: " + what);
    }

    /**
     * Handles no event more than it takes until something is the case, for what is being measured.
     *
     * @param event handles one event, false if there is none
     */
    static void justUntil(String what, BooleanSupplier condition, BooleanSupplier event) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Still waiting after " + PATIENCE.toSeconds() + " s: " + what);
            }
            if (!event.getAsBoolean()) {
                nap(1);
            }
        }
    }

    /** Handles events until something is there, and returns it. */
    public static <T> T await(String what, Supplier<T> source) {
        until(what, () -> source.get() != null);
        return source.get();
    }

    /** Handles events for some time, for what must not happen. */
    public static void during(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            events();
            nap(NAP);
        }
    }

    /** Handles events until the jobs of a family have ended. */
    public static void jobs(Object family) {
        until("jobs of " + family, () -> Job.getJobManager().find(family).length == 0);
    }

    private static void nap(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** A dialog with this title, once it is open. */
    public static Shell dialog(String title) {
        return await("dialog " + title, () -> shell(title));
    }

    /**
     * Does something that opens a modal dialog and waits for its answer.
     *
     * @param opening what opens the dialog and returns when it is closed
     * @param title title of the dialog
     * @param answering what the user does in it
     */
    public static void answering(Runnable opening, String title, Consumer<Shell> answering) {
        Answer answer = new Answer(title, answering);
        answer.look();
        opening.run();
        until("answer to " + title, () -> answer.given || answer.failure != null);
        if (answer.failure != null) {
            throw new AssertionError("In dialog " + title, answer.failure);
        }
    }

    /** Looks again and again for a dialog that is to come, from within whatever event loop is running. */
    private static final class Answer implements Runnable {
        private final String title;
        private final Consumer<Shell> answering;
        private final long end = System.nanoTime() + PATIENCE.toNanos();
        private boolean given;
        private Throwable failure;

        Answer(String title, Consumer<Shell> answering) {
            this.title = title;
            this.answering = answering;
        }

        void look() {
            display().timerExec(10 * NAP, this);
        }

        @Override
        public void run() {
            Shell shell = shell(title);
            if (shell == null) {
                if (System.nanoTime() < end) {
                    look();
                }
                return;
            }
            try {
                answering.accept(shell);
                given = true;
            } catch (RuntimeException | AssertionError e) {
                failure = e;
                shell.close();
            }
        }
    }

    private static Shell shell(String title) {
        for (Shell shell : display().getShells()) {
            if (!shell.isDisposed() && shell.isVisible() && shell.getText().equals(title)) {
                return shell;
            }
        }
        return null;
    }

    /** Sends an event to a widget as the user would. */
    public static void send(Widget widget, int type) {
        Event event = new Event();
        event.widget = widget;
        event.display = display();
        widget.notifyListeners(type, event);
        events();
    }

    /** Presses and releases a key on a control, which may be gone after the press. */
    public static void key(Control control, int modifiers, int keyCode) {
        Event event = new Event();
        event.stateMask = modifiers;
        event.keyCode = keyCode;
        event.character = keyCode < 128 ? (char) keyCode : 0;
        control.notifyListeners(SWT.KeyDown, event);
        if (!control.isDisposed()) {
            control.notifyListeners(SWT.KeyUp, event);
        }
    }

    /** Tells a tree that the user expanded an item. */
    static void expanded(Tree tree, TreeItem item) {
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Expand, event);
        events();
    }
}
