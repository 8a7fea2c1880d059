/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;
import org.jalon.planning.Durations;
import org.jalon.planning.Texts;

/**
 * Edits of a plan that are more than one change of one value. Each gives an {@link Edit}, whose command is one undo
 * step named after what the user did; nothing changes before it is executed.
 */
public final class PlanEditor {

    private static final Texts TEXTS = Texts.of(PlanEditor.class);

    private final EditingDomain domain;
    private final Project project;
    private final Locale locale;

    /**
     * An editor.
     *
     * @param domain  the domain on whose command stack the edits will be executed
     * @param project the project that is edited
     * @param locale  the language of labels and refusals
     */
    public PlanEditor(EditingDomain domain, Project project, Locale locale) {
        this.domain = domain;
        this.project = project;
        this.locale = locale;
    }

    /**
     * Creates an activity. Milestones and gates take no time, the others one day to be confirmed.
     *
     * @param place where
     * @param kind  what it is on the plan
     * @param name  its name, or null for none yet
     * @return the edit
     */
    public Edit createActivity(Place place, ActivityKind kind, String name) {
        Activity activity = BreakdownFactory.eINSTANCE.createActivity();
        activity.setKind(kind);
        activity.setName(name);
        if (kind == ActivityKind.MILESTONE || kind == ActivityKind.GATE) {
            activity.setDuration(Duration.ZERO);
        } else {
            activity.setDuration(Duration.ofMinutes(Math.max(1, project.getMinutesPerDay())));
            activity.setEstimated(true);
        }
        return create(place, activity, "create." + kind.getName().toLowerCase(Locale.ROOT));
    }

    /**
     * Creates an empty work package.
     *
     * @param place where
     * @param name  its name, or null for none yet
     * @return the edit
     */
    public Edit createWorkPackage(Place place, String name) {
        WorkPackage created = BreakdownFactory.eINSTANCE.createWorkPackage();
        created.setName(name);
        return create(place, created, "create.work_package");
    }

    private Edit create(Place place, WbsElement element, String label) {
        CompoundCommand command = labelled(label);
        command.append(AddCommand.create(domain, place.parent(), place.feature(), element, place.index()));
        return Edit.of(command, List.of(element));
    }

    /**
     * Deletes elements with their content, the links that touch them and the lines of baselines and progress records
     * that speak of them.
     *
     * @param elements activities and work packages
     * @return the edit
     */
    public Edit delete(Collection<? extends WbsElement> elements) {
        List<WbsElement> tops = MoveEdit.tops(elements);
        String label = tops.size() == 1 ? TEXTS.get(locale, "label.delete.one", name(tops.getFirst()))
                : TEXTS.get(locale, "label.delete.many", tops.size());
        return tops.isEmpty() ? nothing()
                : Edit.of(new Deletion(domain, project, tops).command(new CompoundCommand(label)));
    }

    /**
     * Moves elements one place up among their siblings.
     *
     * @param elements activities and work packages
     * @return the edit; refused if the first is there already
     */
    public Edit moveUp(Collection<? extends WbsElement> elements) {
        return move(elements).up();
    }

    /**
     * Moves elements one place down among their siblings.
     *
     * @param elements activities and work packages
     * @return the edit; refused if the last is there already
     */
    public Edit moveDown(Collection<? extends WbsElement> elements) {
        return move(elements).down();
    }

    /**
     * Puts elements into the work package right before them, at its end.
     *
     * @param elements activities and work packages
     * @return the edit; refused if what stands before is no work package
     */
    public Edit indent(Collection<? extends WbsElement> elements) {
        return move(elements).indent();
    }

    /**
     * Takes elements out of their work package and puts them right after it.
     *
     * @param elements activities and work packages
     * @return the edit; refused at the top of the breakdown
     */
    public Edit outdent(Collection<? extends WbsElement> elements) {
        return move(elements).outdent();
    }

    /**
     * Moves elements to another place, as by drag and drop.
     *
     * @param elements activities and work packages, which keep their order
     * @param place    where the first comes
     * @return the edit; refused inside one of the elements themselves
     */
    public Edit moveTo(Collection<? extends WbsElement> elements, Place place) {
        return move(elements).to(place);
    }

    /**
     * Links two elements.
     *
     * @param predecessor what comes before
     * @param successor   what comes after
     * @param type        which ends are tied
     * @param lag         time between them, negative for a lead
     * @return the edit; refused if it would close a cycle, tie an element to its own content or say twice the same
     */
    public Edit link(WbsElement predecessor, WbsElement successor, DependencyType type, Duration lag) {
        String reason = whyNoLink(predecessor, successor);
        if (reason != null) {
            return Edit.refused(reason);
        }
        CompoundCommand command = labelled("link");
        Dependency link = append(command, predecessor, successor, type, lag);
        return Edit.of(command, List.of(link));
    }

    /**
     * Links elements in a row, finish to start, each to the next. Pairs that are linked already are left as they are.
     *
     * @param elements activities and work packages in the order wanted
     * @return the edit; refused if one of the links is
     */
    public Edit linkInARow(List<? extends WbsElement> elements) {
        CompoundCommand command = labelled("link");
        List<Dependency> links = new ArrayList<>();
        for (int i = 1; i < elements.size(); i++) {
            WbsElement before = elements.get(i - 1);
            WbsElement after = elements.get(i);
            if (between(before, after).isEmpty()) {
                String reason = whyNoLink(before, after);
                if (reason != null) {
                    return Edit.refused(reason);
                }
                links.add(append(command, before, after, DependencyType.FINISH_TO_START, Duration.ZERO));
            }
        }
        return links.isEmpty() ? nothing() : Edit.of(command, links);
    }

    private Dependency append(CompoundCommand command, WbsElement before, WbsElement after, DependencyType type,
            Duration lag) {
        Dependency link = BreakdownFactory.eINSTANCE.createDependency();
        link.setType(type);
        link.setLag(lag);
        command.append(new LinkCommand(link, before, after));
        return link;
    }

    /**
     * Why two elements can't be linked.
     *
     * @param predecessor what would come before
     * @param successor   what would come after
     * @return a sentence, or null if they can
     */
    public String whyNoLink(WbsElement predecessor, WbsElement successor) {
        return whyNoLink(predecessor, successor, null);
    }

    /** The same, as if a link to be replaced weren't there. */
    String whyNoLink(WbsElement predecessor, WbsElement successor, Dependency replaced) {
        if (predecessor == successor) {
            return TEXTS.get(locale, "refused.link_to_itself", name(successor));
        }
        if (EcoreUtil.isAncestor(predecessor, successor) || EcoreUtil.isAncestor(successor, predecessor)) {
            return TEXTS.get(locale, "refused.link_to_own_content", name(predecessor), name(successor));
        }
        if (between(predecessor, successor).stream().anyMatch(link -> link != replaced)) {
            return TEXTS.get(locale, "refused.already_linked", name(predecessor), name(successor));
        }
        List<WbsElement> path = LinkPaths.find(successor, predecessor, replaced);
        return path.isEmpty() ? null : TEXTS.get(locale, "refused.cycle", name(predecessor), name(successor),
                path.stream().map(this::name).collect(Collectors.joining(" → ")));
    }

    /**
     * Leads a link to other ends, keeping its lag and all else that is said of it.
     *
     * @param link        a link of the project
     * @param predecessor what comes before from now on
     * @param successor   what comes after from now on
     * @param type        which ends are tied from now on
     * @return the edit; refused where a new link would be
     */
    public Edit reconnect(Dependency link, WbsElement predecessor, WbsElement successor, DependencyType type) {
        return new LinkEdit(domain, this, locale).reconnect(link, predecessor, successor, type);
    }

    /**
     * Sets type and lag of a link as typed: {@code SS}, {@code FS+2 d}.
     *
     * @param link a link
     * @param text what was typed
     * @return the edit; refused if it can't be read, nothing to do if it says what is so already
     */
    public Edit setLinkTerms(Dependency link, String text) {
        return new LinkEdit(domain, this, locale).setTerms(link, text, notation());
    }

    /**
     * Sets the type of a link.
     *
     * @param link a link
     * @param type which ends are tied
     * @return the edit
     */
    public Edit setLinkType(Dependency link, DependencyType type) {
        return reconnect(link, link.getPredecessor(), link.getSuccessor(), type);
    }

    /**
     * Puts a new activity into a link: its predecessor comes first, then the new one, then its successor. The link
     * goes on from the new one with all that is said of it; the way to the new one has no lag.
     *
     * @param link a link of the project
     * @param kind what the new activity is on the plan
     * @param name its name, or null for none yet
     * @return the edit, which creates the activity right after the predecessor
     */
    public Edit splitLink(Dependency link, ActivityKind kind, String name) {
        Edit creation = createActivity(Place.after(link.getPredecessor()), kind, name);
        return new LinkEdit(domain, this, locale).split(link, creation);
    }

    /**
     * Puts an activity that is there already into a link, as {@link #splitLink} does with a new one.
     *
     * @param link     a link of the project
     * @param activity an activity that neither end of the link waits for or is waited for by
     * @return the edit; refused where one of the two links would be
     */
    public Edit insertIntoLink(Dependency link, Activity activity) {
        return new LinkEdit(domain, this, locale).insert(link, activity);
    }

    /**
     * Creates an activity and links it after another element, finish to start.
     *
     * @param predecessor what comes before
     * @param kind        what the new activity is on the plan
     * @param name        its name, or null for none yet
     * @return the edit, which creates the activity right after its predecessor
     */
    public Edit createSuccessor(WbsElement predecessor, ActivityKind kind, String name) {
        Edit creation = createActivity(Place.after(predecessor), kind, name);
        return new LinkEdit(domain, this, locale).follow(predecessor, creation, DependencyType.FINISH_TO_START);
    }

    /** How links are written in this project and language. */
    public LinkNotation notation() {
        return new LinkNotation(Durations.of(project), locale);
    }

    /**
     * Takes links away.
     *
     * @param links links of the project
     * @return the edit
     */
    public Edit unlink(Collection<Dependency> links) {
        CompoundCommand command = labelled("unlink");
        links.forEach(link -> command.append(new LinkCommand.Undone(link)));
        return command.isEmpty() ? nothing() : Edit.of(command);
    }

    /**
     * Takes all links between some elements away.
     *
     * @param elements activities and work packages
     * @return the edit; refused if there are none
     */
    public Edit unlinkAll(Collection<? extends WbsElement> elements) {
        return unlink(elements.stream().flatMap(element -> element.getPredecessorLinks().stream())
                .filter(link -> elements.contains(link.getPredecessor())).toList());
    }

    private static List<Dependency> between(WbsElement before, WbsElement after) {
        return after.getPredecessorLinks().stream().filter(link -> link.getPredecessor() == before).toList();
    }

    /**
     * Sets a duration as typed: {@code 5 d}, {@code 1,5 sem.}, {@code 3 ed?}. The effort of assignments follows, or
     * their units where effort is fixed. No duration makes a task a milestone, and some makes a milestone a task.
     *
     * @param activity an activity
     * @param text     what was typed
     * @return the edit; refused if it is no duration
     */
    public Edit setDuration(Activity activity, String text) {
        return new DurationEdit(domain, project, locale).edit(activity, text);
    }

    private CompoundCommand labelled(String key, Object... arguments) {
        return new CompoundCommand(TEXTS.get(locale, "label." + key, arguments));
    }

    private MoveEdit move(Collection<? extends WbsElement> elements) {
        return new MoveEdit(domain, elements, locale);
    }

    private Edit nothing() {
        return Edit.refused(TEXTS.get(locale, "refused.nothing_to_do"));
    }

    private String name(WbsElement element) {
        return Names.of(element, locale);
    }
}
