/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jalon.model.resources.Availability;
import org.jalon.model.resources.Rate;
import org.jalon.model.resources.RateUnit;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourceKind;
import org.jalon.model.resources.ResourcesFactory;

/** Builds a resource: {@code resource("Ana").rate("60", RateUnit.HOUR)}. */
public final class ResourceBuilder {

    private final Resource resource = ResourcesFactory.eINSTANCE.createResource();
    private final List<Consumer<Lookup>> references = new ArrayList<>();

    private ResourceBuilder(String name, ResourceKind kind) {
        resource.setName(name);
        resource.setKind(kind);
    }

    /**
     * A person.
     *
     * @param name the name
     * @return its builder
     */
    public static ResourceBuilder resource(String name) {
        return new ResourceBuilder(name, ResourceKind.PERSON);
    }

    /**
     * A resource of some kind.
     *
     * @param name the name
     * @param kind the kind
     * @return its builder
     */
    public static ResourceBuilder resource(String name, ResourceKind kind) {
        return new ResourceBuilder(name, kind);
    }

    /**
     * A calendar.
     *
     * @param calendar name of a calendar of the project
     * @return this
     */
    public ResourceBuilder on(String calendar) {
        references.add(lookup -> resource.setCalendar(lookup.calendar(calendar)));
        return this;
    }

    /**
     * A rate from the start.
     *
     * @param amount currency per unit
     * @param unit   the unit
     * @return this
     */
    public ResourceBuilder rate(String amount, RateUnit unit) {
        return rate(null, amount, unit);
    }

    /**
     * A rate from a day on.
     *
     * @param from   first day, or null
     * @param amount currency per unit
     * @param unit   the unit
     * @return this
     */
    public ResourceBuilder rate(String from, String amount, RateUnit unit) {
        Rate rate = ResourcesFactory.eINSTANCE.createRate();
        rate.setFrom(from == null ? null : Amounts.day(from));
        rate.setAmount(new BigDecimal(amount));
        rate.setUnit(unit);
        resource.getRates().add(rate);
        return this;
    }

    /**
     * Another capacity over some days.
     *
     * @param from  first day, or null
     * @param to    last day, included, or null
     * @param units the capacity
     * @return this
     */
    public ResourceBuilder available(String from, String to, double units) {
        Availability availability = ResourcesFactory.eINSTANCE.createAvailability();
        availability.setFrom(from == null ? null : Amounts.day(from));
        availability.setTo(to == null ? null : Amounts.day(to));
        availability.setUnits(units);
        resource.getAvailabilities().add(availability);
        return this;
    }

    /**
     * Anything else.
     *
     * @param change what to do to the resource
     * @return this
     */
    public ResourceBuilder set(Consumer<Resource> change) {
        change.accept(resource);
        return this;
    }

    Resource resource() {
        return resource;
    }

    void resolve(Lookup lookup) {
        references.forEach(reference -> reference.accept(lookup));
    }
}
