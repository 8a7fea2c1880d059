/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.columns;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.TimeUnit;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Resource;
import org.jalon.planning.Durations;
import org.jalon.planning.Loads;
import org.jalon.planning.PlanService;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.ElementEditor;
import org.jalon.planning.edit.PlanEditor;
import org.jalon.planning.edit.TimeEditor;
import org.jalon.ui.common.DateTexts;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.FeatureValues;
import org.jalon.ui.table.internal.Messages;

/** What columns need to show and edit cells: the session, the plan of its project, and ways of writing values. */
public final class TableContext {

    private final EditSession session;
    private final Locale locale;
    private final DateTexts dates;
    private final Numbers numbers;
    private final FeatureValues values;
    private ProjectPlan timed;
    private ProjectPlan loaded;
    private final Map<Resource, Double> peaks = new IdentityHashMap<>();
    private final Map<Resource, List<Loads.Overallocation>> overloads = new IdentityHashMap<>();
    private boolean showsTime;

    /** Cells of a session in a language. */
    public TableContext(EditSession session, Locale locale) {
        this.session = session;
        this.locale = locale;
        this.dates = new DateTexts(locale);
        this.numbers = new Numbers(locale);
        this.values = new FeatureValues(locale);
    }

    /** The project shown. */
    public Project project() {
        return session.project();
    }

    /** The domain in which commands are made. */
    public EditingDomain domain() {
        return session.domain();
    }

    /** The language of cells. */
    public Locale locale() {
        return locale;
    }

    /** How numbers are written. */
    public Numbers numbers() {
        return numbers;
    }

    /** How dates are written. */
    public DateTexts dates() {
        return dates;
    }

    /** How values of features are written. */
    FeatureValues values() {
        return values;
    }

    /** The loads of resources as planned now. */
    public Loads loads() {
        ProjectPlan current = plan();
        if (current != loaded) {
            loaded = current;
            peaks.clear();
            overloads.clear();
        }
        return current.loads();
    }

    /** The greatest share of its capacity that is asked of a resource on a day; infinite without capacity. */
    public double peak(Resource resource) {
        Loads current = loads();
        return peaks.computeIfAbsent(resource, r -> current.perDay(r).stream().mapToDouble(Loads.Period::rate).max()
                .orElse(0));
    }

    /** When more is asked of a resource than it can give. */
    public List<Loads.Overallocation> overallocations(Resource resource) {
        Loads current = loads();
        return overloads.computeIfAbsent(resource, current::overallocations);
    }

    /** The plan of the project as it stands now. */
    public ProjectPlan plan() {
        return PlanService.of(project()).plan();
    }

    /** What is planned for a node; empty while it is left out of the plan. */
    public Optional<PlannedElement> planned(WbsElement element) {
        return plan().of(element);
    }

    /** The code of a node. */
    public String code(WbsElement element) {
        return plan().codes().of(element);
    }

    /** The node of a code. */
    public Optional<WbsElement> element(String code) {
        return plan().codes().find(code);
    }

    /** Whether cells can only be looked at. */
    public boolean isReadOnly() {
        return session.isReadOnly();
    }

    /** An amount of time in the unit in which a node is planned, empty for none. */
    public String amount(PlannedElement planned, Duration amount) {
        return planned.element() instanceof Activity activity
                ? duration(amount, activity.getDurationUnit(), activity.isElapsed())
                : duration(amount, TimeUnit.DAY, false);
    }

    /** A date, with its time where the plan is finer than days; empty for none. */
    public String date(LocalDateTime date) {
        return dates.format(date, showsTime());
    }

    /** A date and time, empty for none. */
    public String dateTime(LocalDateTime date) {
        return dates.format(date, true);
    }

    private boolean showsTime() {
        ProjectPlan current = plan();
        if (current != timed) {
            timed = current;
            showsTime = current.activities().stream().filter(a -> !a.isMilestone()).map(a -> a.start().toLocalTime())
                    .distinct().limit(2).count() > 1;
        }
        return showsTime;
    }

    /** The duration of an activity as it was entered. */
    String duration(Activity activity) {
        return Durations.of(project()).format(activity.getDuration(), activity.getDurationUnit(),
                activity.isElapsed(), activity.isEstimated(), locale);
    }

    /** A duration in a unit, empty for none. */
    String duration(Duration duration, TimeUnit unit, boolean elapsed) {
        return Durations.of(project()).format(duration, unit, elapsed, false, locale);
    }

    /** Reads an amount of time. */
    public Duration time(String entry) throws EditRefused {
        return parseDuration(entry).duration();
    }

    /** Reads a duration. */
    Durations.Parsed parseDuration(String entry) throws EditRefused {
        return Durations.of(project()).parse(entry)
                .orElseThrow(() -> new EditRefused(NLS.bind(Messages.notADuration, entry)));
    }

    /** The name of a feature in the user's language. */
    public static String label(EStructuralFeature feature) {
        return ModelLabels.current().feature(feature);
    }

    /** The name of a literal in the user's language. */
    public String label(Enumerator literal) {
        return ModelLabels.current().literal(literal);
    }

    /** Makes the changes that are more than one value. */
    public PlanEditor editor() {
        return new PlanEditor(domain(), project(), locale);
    }

    /** Makes the changes of elements of any class. */
    public ElementEditor elements() {
        return new ElementEditor(domain(), project(), locale);
    }

    /** Makes the changes of dates and progress that are more than one value. */
    public TimeEditor times() {
        return new TimeEditor(domain(), project(), locale);
    }

    /** A command that gives a feature a value; null if it has it already. */
    public Command set(EObject element, EStructuralFeature feature, Object value) throws EditRefused {
        return ElementEditor.has(element, feature, value) ? null
                : command(elements().set(element, Collections.singletonMap(feature, value)));
    }

    /** The command of an edit; null if it would change nothing. */
    static Command command(Edit edit) throws EditRefused {
        if (edit.refusal().isPresent()) {
            throw new EditRefused(edit.refusal().get());
        }
        return edit.isPossible() ? edit.command() : null;
    }
}
