/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.services;

import org.eclipse.emf.ecore.EObject;
import org.jalon.sirius.internal.Messages;

/** The headings of columns; Sirius asks for them on what the table is about. */
public class ColumnServices {

    /** How long. */
    public String columnDuration(EObject about) {
        return Messages.get("column.duration");
    }

    /** When it finishes. */
    public String columnFinish(EObject about) {
        return Messages.get("column.finish");
    }

    /** Free float. */
    public String columnFreeFloat(EObject about) {
        return Messages.get("column.freeFloat");
    }

    /** What kind of thing. */
    public String columnKind(EObject about) {
        return Messages.get("column.kind");
    }

    /** What it is called. */
    public String columnName(EObject about) {
        return Messages.get("column.name");
    }

    /** What it waits for. */
    public String columnPredecessors(EObject about) {
        return Messages.get("column.predecessors");
    }

    /** How much is done. */
    public String columnProgress(EObject about) {
        return Messages.get("column.progress");
    }

    /** Who and what works on it. */
    public String columnResources(EObject about) {
        return Messages.get("column.resources");
    }

    /** Who answers for it. */
    public String columnResponsible(EObject about) {
        return Messages.get("column.responsible");
    }

    /** When it starts. */
    public String columnStart(EObject about) {
        return Messages.get("column.start");
    }

    /** Total float. */
    public String columnTotalFloat(EObject about) {
        return Messages.get("column.totalFloat");
    }

    /** What follows from it. */
    public String columnActions(EObject about) {
        return Messages.get("column.actions");
    }

    /** How much of it there is. */
    public String columnCapacity(EObject about) {
        return Messages.get("column.capacity");
    }

    /** Of which category it is. */
    public String columnCategory(EObject about) {
        return Messages.get("column.category");
    }

    /** Where it comes from. */
    public String columnCause(EObject about) {
        return Messages.get("column.cause");
    }

    /** Probability times impact. */
    public String columnCriticality(EObject about) {
        return Messages.get("column.criticality");
    }

    /** Who decided it. */
    public String columnDecidedBy(EObject about) {
        return Messages.get("column.decidedBy");
    }

    /** When it was decided. */
    public String columnDecidedOn(EObject about) {
        return Messages.get("column.decidedOn");
    }

    /** When it was done. */
    public String columnDoneOn(EObject about) {
        return Messages.get("column.doneOn");
    }

    /** When it is due. */
    public String columnDueOn(EObject about) {
        return Messages.get("column.dueOn");
    }

    /** What it leads to. */
    public String columnEffect(EObject about) {
        return Messages.get("column.effect");
    }

    /** How much work is asked. */
    public String columnEffort(EObject about) {
        return Messages.get("column.effort");
    }

    /** When it begins. */
    public String columnFirstOn(EObject about) {
        return Messages.get("column.firstOn");
    }

    /** How often. */
    public String columnFrequency(EObject about) {
        return Messages.get("column.frequency");
    }

    /** How hard it hits. */
    public String columnImpact(EObject about) {
        return Messages.get("column.impact");
    }

    /** What is told. */
    public String columnInformation(EObject about) {
        return Messages.get("column.information");
    }

    /** Whether it is a duty. */
    public String columnMandatory(EObject about) {
        return Messages.get("column.mandatory");
    }

    /** By which means. */
    public String columnMedium(EObject about) {
        return Messages.get("column.medium");
    }

    /** What it comes from. */
    public String columnOrigin(EObject about) {
        return Messages.get("column.origin");
    }

    /** What kind of thing it comes from. */
    public String columnOriginKind(EObject about) {
        return Messages.get("column.originKind");
    }

    /** When it is too much. */
    public String columnOverload(EObject about) {
        return Messages.get("column.overload");
    }

    /** Who owns it. */
    public String columnOwner(EObject about) {
        return Messages.get("column.owner");
    }

    /** How much it is at most. */
    public String columnPeak(EObject about) {
        return Messages.get("column.peak");
    }

    /** Where. */
    public String columnPlace(EObject about) {
        return Messages.get("column.place");
    }

    /** How urgent it is. */
    public String columnPriority(EObject about) {
        return Messages.get("column.priority");
    }

    /** How probable it is. */
    public String columnProbability(EObject about) {
        return Messages.get("column.probability");
    }

    /** How near it is. */
    public String columnProximity(EObject about) {
        return Messages.get("column.proximity");
    }

    /** What for. */
    public String columnPurpose(EObject about) {
        return Messages.get("column.purpose");
    }

    /** Why. */
    public String columnReason(EObject about) {
        return Messages.get("column.reason");
    }

    /** Who is told. */
    public String columnRecipients(EObject about) {
        return Messages.get("column.recipients");
    }

    /** What is done about it. */
    public String columnResponses(EObject about) {
        return Messages.get("column.responses");
    }

    /** Who tells it. */
    public String columnSender(EObject about) {
        return Messages.get("column.sender");
    }

    /** How far it is. */
    public String columnState(EObject about) {
        return Messages.get("column.state");
    }

    /** Who supplies it. */
    public String columnSupplier(EObject about) {
        return Messages.get("column.supplier");
    }

    /** Of which type it is. */
    public String columnType(EObject about) {
        return Messages.get("column.type");
    }

    /** What it is for. */
    public String columnWhy(EObject about) {
        return Messages.get("column.why");
    }
}
