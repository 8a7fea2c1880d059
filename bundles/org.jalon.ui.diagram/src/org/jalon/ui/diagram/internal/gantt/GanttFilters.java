/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.jalon.diagram.gantt.GanttFilter;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Party;
import org.jalon.model.resources.Resource;
import org.jalon.planning.ResourceKinds;
import org.jalon.planning.Texts;
import org.jalon.ui.diagram.internal.DiagramActions;
import org.jalon.ui.diagram.internal.Messages;

/** The menu by which the user chooses which activities are looked at. */
final class GanttFilters {

    private static final String WHO = "who";

    private final GanttView view;

    GanttFilters(GanttView view) {
        this.view = view;
    }

    private GanttFilter filter() {
        return view.filter();
    }

    private Project project() {
        return view.editing().session().project();
    }

    void fill(IMenuManager menu) {
        Action all = DiagramActions.action(Messages.filterNone, null, () -> view.setFilter(GanttFilter.NONE));
        all.setEnabled(!filter().isEmpty());
        menu.add(all);
        menu.add(new Separator());
        menu.add(check(Messages.filterCritical, filter().critical(), filter().withCritical(!filter().critical())));
        menu.add(check(Messages.filterLate, filter().late(), filter().withLate(!filter().late())));
        menu.add(mine());
        menu.add(new Separator());
        menu.add(people());
        menu.add(resources());
        menu.add(periods());
    }

    private IAction check(String text, boolean checked, GanttFilter next) {
        return choice(text, checked, IAction.AS_CHECK_BOX, () -> view.setFilter(next));
    }

    private static IAction choice(String text, boolean checked, int style, Runnable deed) {
        Action action = new Action(text, style) {
            @Override
            public void run() {
                if (style != IAction.AS_RADIO_BUTTON || isChecked()) {
                    deed.run();
                }
            }
        };
        action.setChecked(checked);
        return action;
    }

    // who

    private IAction mine() {
        Party me = me();
        if (me == null) {
            Action unknown = DiagramActions.action(Messages.filterMine, null, () -> view.say(Messages.whoUnknown));
            return unknown;
        }
        boolean on = filter().person() == me;
        return check(NLS.bind(Messages.filterMineOf, me.getName()), on, filter().withPerson(on ? null : me));
    }

    private List<Party> parties() {
        List<Party> all = new ArrayList<>(project().getResources().stream()
                .filter(ResourceKinds::worksInTime).map(Party.class::cast).toList());
        all.addAll(project().getStakeholders());
        all.addAll(project().getSuppliers());
        all.removeIf(party -> party.getName() == null || party.getName().isBlank());
        return all;
    }

    /** The party of the project that bears the name by which the user is known. */
    private Party me() {
        String name = preferences().get(WHO, System.getProperty("user.name", ""));
        return parties().stream().filter(p -> p.getName().strip().equalsIgnoreCase(name.strip())).findFirst()
                .orElse(null);
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.jalon.ui.diagram");
    }

    private MenuManager people() {
        MenuManager menu = new MenuManager(Messages.filterPerson);
        for (Party party : parties()) {
            boolean on = filter().person() == party;
            menu.add(check(text(party), on, filter().withPerson(on ? null : party)));
        }
        menu.add(new Separator());
        MenuManager who = new MenuManager(Messages.whoIAm);
        for (Party party : parties()) {
            who.add(choice(text(party), me() == party, IAction.AS_RADIO_BUTTON,
                    () -> preferences().put(WHO, party.getName())));
        }
        menu.add(who);
        return menu;
    }

    private MenuManager resources() {
        MenuManager menu = new MenuManager(Messages.filterResource);
        for (Resource resource : project().getResources()) {
            boolean on = filter().resource() == resource;
            menu.add(check(text(resource), on, filter().withResource(on ? null : resource)));
        }
        return menu;
    }

    private static String text(Party party) {
        return Objects.requireNonNullElse(party.getName(), "").replace("&", "&&");
    }

    // when

    private MenuManager periods() {
        MenuManager menu = new MenuManager(Messages.filterPeriod);
        LocalDate today = LocalDate.now();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
        add(menu, Messages.periodThisWeek, monday, monday.plusDays(6));
        add(menu, Messages.periodTwoWeeks, today, today.plusDays(13));
        add(menu, Messages.periodThisMonth, today.withDayOfMonth(1), today.with(TemporalAdjusters.lastDayOfMonth()));
        add(menu, Messages.periodThreeMonths, today, today.plusMonths(3));
        menu.add(new Separator());
        menu.add(DiagramActions.action(Messages.periodOther, null, this::askPeriod));
        return menu;
    }

    private void add(MenuManager menu, String text, LocalDate from, LocalDate to) {
        boolean on = from.equals(filter().from()) && to.equals(filter().to());
        menu.add(check(text, on, on ? filter().withPeriod(null, null) : filter().withPeriod(from, to)));
    }

    private void askPeriod() {
        LocalDate first = view.state().diagram().plan().start().toLocalDate();
        LocalDate last = view.state().diagram().plan().finish().toLocalDate();
        PeriodDialog dialog = new PeriodDialog(view.control().getShell(),
                Objects.requireNonNullElse(filter().from(), first), Objects.requireNonNullElse(filter().to(), last));
        if (dialog.open() == Window.OK) {
            view.setFilter(filter().withPeriod(dialog.from(), dialog.to()));
        }
    }

    /** What is filtered by, in words; empty for nothing. */
    static String words(GanttFilter filter) {
        Locale locale = Locale.getDefault();
        StringJoiner words = new StringJoiner(" · ");
        if (filter.critical()) {
            words.add(Messages.filterCritical);
        }
        if (filter.late()) {
            words.add(Messages.filterLate);
        }
        if (filter.person() != null) {
            words.add(Objects.requireNonNullElse(filter.person().getName(), ""));
        }
        if (filter.resource() != null) {
            words.add(Objects.requireNonNullElse(filter.resource().getName(), ""));
        }
        if (filter.from() != null && filter.to() != null) {
            words.add(Texts.date(filter.from(), locale) + " – " + Texts.date(filter.to(), locale));
        }
        return words.toString();
    }
}
