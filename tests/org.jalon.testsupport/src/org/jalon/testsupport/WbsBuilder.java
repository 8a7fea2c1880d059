/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.LagCalendar;
import org.jalon.model.breakdown.WbsElement;

/**
 * What activities and work packages have in common. Other elements are named; names are looked up when the project is
 * built, so that what is named may come later.
 *
 * @param <E> what is built
 * @param <B> the builder itself
 */
public abstract sealed class WbsBuilder<E extends WbsElement, B extends WbsBuilder<E, B>>
        permits ActivityBuilder, WorkPackageBuilder {

    /** The element, which is there from the start. */
    protected final E element;
    private final List<Consumer<Lookup>> references = new ArrayList<>();

    /**
     * Starts an element.
     *
     * @param element the element
     * @param name    its name
     */
    protected WbsBuilder(E element, String name) {
        this.element = element;
        element.setName(name);
    }

    /**
     * This builder as what it is.
     *
     * @return this
     */
    protected abstract B self();

    /**
     * Puts off what needs other elements until all are there.
     *
     * @param reference what to do then
     * @return this
     */
    protected B later(Consumer<Lookup> reference) {
        references.add(reference);
        return self();
    }

    /**
     * Finish-to-start links without lag.
     *
     * @param predecessors names of activities or work packages
     * @return this
     */
    public B after(String... predecessors) {
        for (String predecessor : predecessors) {
            after(predecessor, DependencyType.FINISH_TO_START, Duration.ZERO);
        }
        return self();
    }

    /**
     * A link without lag.
     *
     * @param predecessor name of an activity or work package
     * @param type        which ends are tied
     * @return this
     */
    public B after(String predecessor, DependencyType type) {
        return after(predecessor, type, Duration.ZERO);
    }

    /**
     * A link.
     *
     * @param predecessor name of an activity or work package
     * @param type        which ends are tied
     * @param lag         the time in between; negative for a lead
     * @return this
     */
    public B after(String predecessor, DependencyType type, Duration lag) {
        return link(predecessor, type, link -> link.setLag(lag));
    }

    /**
     * A link whose lag runs in another calendar.
     *
     * @param predecessor name of an activity or work package
     * @param type        which ends are tied
     * @param lag         the time in between
     * @param calendar    the calendar in which it runs
     * @return this
     */
    public B after(String predecessor, DependencyType type, Duration lag, LagCalendar calendar) {
        return link(predecessor, type, link -> {
            link.setLag(lag);
            link.setLagCalendar(calendar);
        });
    }

    /**
     * A link whose lag is a share of the predecessor's duration.
     *
     * @param predecessor name of an activity or work package
     * @param type        which ends are tied
     * @param percent     the share
     * @return this
     */
    public B afterPercent(String predecessor, DependencyType type, double percent) {
        return link(predecessor, type, link -> link.setLagPercent(percent));
    }

    private B link(String predecessor, DependencyType type, Consumer<Dependency> details) {
        Dependency link = BreakdownFactory.eINSTANCE.createDependency();
        link.setType(type);
        details.accept(link);
        element.getPredecessorLinks().add(link);
        return later(lookup -> link.setPredecessor(lookup.element(predecessor)));
    }

    /**
     * An imposed date.
     *
     * @param type how it binds
     * @param date {@code 2026-03-02} (8:00) or {@code 2026-03-02T13:00}; null for none
     * @return this
     */
    public B constraint(ConstraintType type, String date) {
        element.setConstraintType(type);
        element.setConstraintDate(date == null ? null : Amounts.at(date));
        return self();
    }

    /**
     * A deadline.
     *
     * @param date {@code 2026-03-02} (8:00) or {@code 2026-03-02T13:00}
     * @return this
     */
    public B deadline(String date) {
        element.setDeadline(Amounts.at(date));
        return self();
    }

    /**
     * Leaves the element out of the plan.
     *
     * @return this
     */
    public B inactive() {
        element.setInactive(true);
        return self();
    }

    /**
     * A deliverable that the element produces.
     *
     * @param name its name
     * @return this
     */
    public B deliverable(String name) {
        Deliverable deliverable = BreakdownFactory.eINSTANCE.createDeliverable();
        deliverable.setName(name);
        element.getDeliverables().add(deliverable);
        return self();
    }

    /**
     * Anything else.
     *
     * @param change what to do to the element
     * @return this
     */
    public B set(Consumer<E> change) {
        change.accept(element);
        return self();
    }

    E element() {
        return element;
    }

    void resolve(Lookup lookup) {
        references.forEach(reference -> reference.accept(lookup));
    }
}
