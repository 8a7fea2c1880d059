/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;

/** Adds a link to its successor, then ties it to its predecessor, so that both ends always agree. */
final class LinkCommand extends AbstractCommand {

    private final Dependency link;
    private final WbsElement predecessor;
    private final WbsElement successor;

    LinkCommand(Dependency link, WbsElement predecessor, WbsElement successor) {
        this.link = link;
        this.predecessor = predecessor;
        this.successor = successor;
    }

    /** Takes a link away from both ends. */
    static final class Undone extends AbstractCommand {

        private final Dependency link;
        private WbsElement predecessor;
        private WbsElement successor;
        private int rank;

        Undone(Dependency link) {
            this.link = link;
        }

        @Override
        protected boolean prepare() {
            return link.getSuccessor() != null;
        }

        @Override
        public void execute() {
            predecessor = link.getPredecessor();
            successor = link.getSuccessor();
            rank = successor.getPredecessorLinks().indexOf(link);
            link.setPredecessor(null);
            successor.getPredecessorLinks().remove(rank);
        }

        @Override
        public void undo() {
            successor.getPredecessorLinks().add(rank, link);
            link.setPredecessor(predecessor);
        }

        @Override
        public void redo() {
            execute();
        }

        @Override
        public Collection<?> getAffectedObjects() {
            return successor == null ? List.of() : List.of(successor);
        }
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        successor.getPredecessorLinks().add(link);
        link.setPredecessor(predecessor);
    }

    @Override
    public void undo() {
        link.setPredecessor(null);
        successor.getPredecessorLinks().remove(link);
    }

    @Override
    public void redo() {
        execute();
    }

    @Override
    public Collection<?> getResult() {
        return List.of(link);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(link, successor);
    }
}
