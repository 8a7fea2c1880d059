/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.jalon.model.breakdown.WbsElement;

/**
 * Adds an element that an earlier command of the same compound removes from elsewhere. An ordinary add command can't
 * be prepared before that removal.
 */
final class LateAdd extends AbstractCommand {

    private final WbsElement element;
    private final Place place;

    LateAdd(WbsElement element, Place place) {
        this.element = element;
        this.place = place;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        place.siblings().add(Math.min(place.index(), place.siblings().size()), element);
    }

    @Override
    public void undo() {
        place.siblings().remove(element);
    }

    @Override
    public void redo() {
        execute();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(element);
    }

    @Override
    public Collection<?> getResult() {
        return List.of(element);
    }
}
