/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.LinkNotation;
import org.jalon.planning.edit.LinkTerms;
import org.jalon.ui.table.internal.Messages;

/**
 * The predecessors of an activity as one writes them: {@code 3}, {@code 1.2SS}, {@code 3FS+2 d}, {@code 4FF-25 %},
 * several separated by semicolons. Types may be written in English (FS, SS, FF, SF) or in French (FD, DD, FF, DF).
 */
final class LinkText {

    private static final Pattern ONE = Pattern.compile(
            "(?<code>\\d+(?:\\.\\d+)*)\\s*(?<terms>(?:FS|SS|FF|SF|FD|DD|DF)?\\s*(?:[+\\-\u2212]\\s*\\S.*)?)",
            Pattern.CASE_INSENSITIVE);

    private final TableContext context;

    LinkText(TableContext context) {
        this.context = context;
    }

    private record Written(WbsElement predecessor, LinkTerms terms) {
    }

    /** The predecessors of a node, in the order of its links. */
    static String predecessors(WbsElement element, TableContext context) {
        return element.getPredecessorLinks().stream().filter(link -> link.getPredecessor() != null)
                .map(link -> text(link, link.getPredecessor(), context)).collect(Collectors.joining("; "));
    }

    /** The successors of a node. */
    static String successors(WbsElement element, TableContext context) {
        return element.getSuccessorLinks().stream().filter(link -> link.getSuccessor() != null)
                .map(link -> text(link, link.getSuccessor(), context)).collect(Collectors.joining("; "));
    }

    private static String text(Dependency link, WbsElement other, TableContext context) {
        LinkNotation notation = context.editor().notation();
        boolean plain = link.getType() == DependencyType.FINISH_TO_START && notation.lag(link).isEmpty();
        return context.code(other) + (plain ? "" : notation.format(link));
    }

    /** The change that gives a node the predecessors written, keeping what is said elsewhere of links that stay. */
    Command edit(WbsElement element, String entry) throws EditRefused {
        Map<WbsElement, Written> wanted = new LinkedHashMap<>();
        for (String part : parts(entry)) {
            Written written = read(part);
            if (wanted.put(written.predecessor(), written) != null) {
                throw new EditRefused(NLS.bind(Messages.predecessorTwice, part));
            }
        }
        CompoundCommand command = new CompoundCommand();
        List<Dependency> removed = new ArrayList<>();
        for (Dependency link : element.getPredecessorLinks()) {
            Written written = wanted.remove(link.getPredecessor());
            if (written == null) {
                removed.add(link);
            } else {
                written.terms().appendTo(command, context.domain(), link);
            }
        }
        if (!removed.isEmpty()) {
            command.append(context.editor().unlink(removed).command());
        }
        for (Written written : wanted.values()) {
            command.append(add(written, element));
        }
        return command.isEmpty() ? null : command;
    }

    private Command add(Written written, WbsElement successor) throws EditRefused {
        LinkTerms terms = written.terms();
        Edit edit = context.editor().link(written.predecessor(), successor, terms.type(), terms.lag());
        Command command = TableContext.command(edit);
        terms.applyTo((Dependency) edit.created().get(0));
        return command;
    }

    private static List<String> parts(String entry) {
        List<String> parts = new ArrayList<>();
        for (String part : entry.split(";")) {
            // a comma may be that of a lag: 3FD+1,5 j
            String[] pieces = ONE.matcher(part.strip()).matches() ? new String[] { part } : part.split(",");
            for (String piece : pieces) {
                if (!piece.isBlank()) {
                    parts.add(piece.strip());
                }
            }
        }
        return parts;
    }

    private Written read(String text) throws EditRefused {
        Matcher matcher = ONE.matcher(text);
        if (!matcher.matches()) {
            throw new EditRefused(NLS.bind(Messages.notAPredecessor, text));
        }
        String code = matcher.group("code");
        WbsElement predecessor = context.element(code)
                .orElseThrow(() -> new EditRefused(NLS.bind(Messages.noSuchCode, code)));
        return new Written(predecessor, context.editor().notation().parse(matcher.group("terms"))
                .orElseThrow(() -> new EditRefused(NLS.bind(Messages.notAPredecessor, text))));
    }
}
