/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.jalon.planning.edit.Edit;
import org.jalon.ui.diagram.internal.Messages;

/**
 * Draws a link by keyboard: from the element selected when it began to the one selected when it is confirmed. The
 * status line says what would be tied, or why it can't be.
 */
public final class LinkMode {

    private final DiagramEditing editing;
    private final Links links;
    private final BoxState state;
    private final Runnable redraw;
    private final Consumer<String> hints;
    private int type;

    /** The links of a diagram. */
    public interface Links {

        /** The element selected, null for none. */
        EObject current();

        /** What an element is called. */
        String name(EObject element);

        /** The types of link there are, in words; at least one. */
        List<String> types();

        /**
         * Draws a link.
         *
         * @param type index among the types
         */
        Edit link(EObject source, EObject target, int type);
    }

    /**
     * Links of a diagram.
     *
     * @param state  marks the element where a link begins
     * @param redraw shows the mark
     * @param hints  told what can be done now; told null when that is past
     */
    public LinkMode(Links links, BoxState state, Runnable redraw, Consumer<String> hints) {
        this.editing = state.editing();
        this.links = links;
        this.state = state;
        this.redraw = redraw;
        this.hints = hints;
    }

    /** Whether a link is being drawn. */
    public boolean isActive() {
        return source() != null;
    }

    /** The element where a link that is being drawn begins; null for none. */
    public EObject source() {
        return state.linkSource();
    }

    /** Begins a link at an element. */
    public void begin(EObject element) {
        begin(element, 0);
    }

    /** Begins a link of some type at an element. */
    public void begin(EObject element, int firstType) {
        type = firstType;
        set(element);
        tell();
    }

    private void set(EObject element) {
        state.setLinkSource(element);
        redraw.run();
    }

    /**
     * Does what a key means while a link is drawn.
     *
     * @return false if it means nothing special
     */
    public boolean press(int keyCode) {
        if (!isActive()) {
            return false;
        }
        switch (keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> confirm();
            case SWT.ESC -> leave();
            case 't', SWT.TAB -> {
                type = (type + 1) % links.types().size();
                tell();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Says what would be done now; to be called when another element is selected. */
    public void tell() {
        if (!isActive()) {
            return;
        }
        EObject target = links.current();
        boolean choice = links.types().size() > 1;
        if (target == null || target == source()) {
            editing.say(null);
            hints.accept(NLS.bind(choice ? Messages.linkModeBegun : Messages.linkModeBegunPlain, links.name(source()),
                    links.types().get(type)));
            return;
        }
        String refusal = links.link(source(), target, type).refused();
        editing.say(refusal);
        hints.accept(refusal != null ? null : NLS.bind(choice ? Messages.linkModeReady : Messages.linkModeReadyPlain,
                new Object[] { links.name(source()), links.name(target), links.types().get(type) }));
    }

    /** Draws the link, if it can be drawn; else goes on. */
    private void confirm() {
        EObject target = links.current();
        if (target == null || target == source()) {
            return;
        }
        Edit edit = links.link(source(), target, type);
        if (edit.refusal().isPresent()) {
            editing.say(edit.refusal().get());
            return;
        }
        leave();
        editing.execute(edit);
    }

    /** Goes back to ordinary keys. */
    public void leave() {
        if (isActive()) {
            set(null);
            hints.accept(null);
            editing.say(null);
        }
    }
}
