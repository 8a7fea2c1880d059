/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.diagram.network.NetworkCategory;
import org.jalon.diagram.network.NetworkNode.Content;
import org.jalon.diagram.network.NetworkOptions;
import org.jalon.diagram.network.NetworkOptions.Figures;
import org.jalon.diagram.network.NetworkOptions.Grouping;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.edit.Edit;
import org.jalon.ui.common.JalonPreferences;
import org.jalon.ui.diagram.internal.DiagramActions;
import org.jalon.ui.diagram.internal.DropDownMenu;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.diagram.internal.edit.BoxActions;
import org.jalon.ui.diagram.internal.edit.EditUnion;
import org.jalon.ui.diagram.internal.edit.NewNames;
import org.jalon.ui.diagram.internal.edit.PageActions;
import org.jalon.ui.diagram.internal.edit.ToolButtons;

/** What can be done on the network by key, tool bar and context menu. */
final class NetworkActions extends BoxActions {

    private static final Map<Grouping, String> GROUPINGS = new EnumMap<>(Map.of(Grouping.NONE, Messages.groupNone,
            Grouping.FRAMES, Messages.groupFrames, Grouping.PACKAGE_LANES, Messages.groupPackageLanes,
            Grouping.RESOURCE_LANES, Messages.groupResourceLanes));
    private static final Map<DependencyType, String> TYPES = new EnumMap<>(Map.of(
            DependencyType.FINISH_TO_START, Messages.typeFinishToStart,
            DependencyType.START_TO_START, Messages.typeStartToStart,
            DependencyType.FINISH_TO_FINISH, Messages.typeFinishToFinish,
            DependencyType.START_TO_FINISH, Messages.typeStartToFinish));

    private static final Map<NetworkCategory, String> CATEGORIES = new EnumMap<>(Map.of(
            NetworkCategory.MILESTONES, Messages.showMilestones,
            NetworkCategory.WORKING_SESSIONS, Messages.showWorkingSessions,
            NetworkCategory.COMPLETED, Messages.showCompleted,
            NetworkCategory.UNCRITICAL, Messages.showUncritical,
            NetworkCategory.UNLINKED, Messages.showUnlinked));

    private final Set<NetworkCategory> hidden = EnumSet.noneOf(NetworkCategory.class);
    private final Set<WbsElement> kept = new HashSet<>();
    private final NetworkView view;
    private final NetworkState state;

    NetworkActions(NetworkView view, NetworkState state, Consumer<String> hints) {
        super(view.viewer(), state, new NetworkLinks(view, state), hints);
        this.view = view;
        this.state = state;
        insertions();
        changes();
        arrangement();
    }

    private void insertions() {
        table().add("insertFirst", Messages.insertActivity, null, editing()::isWritable,
                () -> insert(ActivityKind.TASK));
        table().add("insertSecond", Messages.insertMilestone, null, editing()::isWritable,
                () -> insert(ActivityKind.MILESTONE));
        table().add("insertThird", Messages.insertGate, null, editing()::isWritable, () -> insert(ActivityKind.GATE));
    }

    private void changes() {
        table().add(ActionFactory.RENAME, Messages.edit, () -> editing().isWritable() && view.selected().size() == 1,
                this::edit);
        table().add("editDuration", Messages.editDuration, null,
                () -> editing().isWritable() && view.current().filter(Activity.class::isInstance).isPresent(),
                () -> view.edit(view.current().orElseThrow(), Content.DURATION));
        table().add(ActionFactory.DELETE, Messages.delete, () -> editing().isWritable() && !view.selected().isEmpty(),
                this::delete);
    }

    private void arrangement() {
        table().add("toggleGrid", Messages.gridVisible, null, () -> true,
                () -> NetworkPreferences.toggle(JalonPreferences.GRID_VISIBLE));
        table().add("toggleSnap", Messages.gridSnap, null, () -> true,
                () -> NetworkPreferences.toggle(JalonPreferences.GRID_SNAP));
        table().add("layOut", Messages.layOut, "lay-out", () -> true, this::layOut);
        table().add("collapse", Messages.collapse, null,
                () -> editing().isWritable() && packageToCollapse().isPresent(),
                () -> editing().execute(state.editor().setCollapsed(packageToCollapse().orElseThrow(), true)));
        table().add("expand", Messages.expand, null, () -> editing().isWritable() && packageToExpand().isPresent(),
                () -> editing().execute(state.editor().setCollapsed(packageToExpand().orElseThrow(), false)));
    }

    /** After the element selected, into the link selected, or at the end of the project. */
    private void insert(ActivityKind kind) {
        List<EObject> selected = view.selected();
        EObject last = selected.isEmpty() ? null : selected.get(selected.size() - 1);
        editing().execute(switch (last) {
            case WbsElement element -> editing().plan().createSuccessor(element, kind, NewNames.of(kind));
            case Dependency link -> editing().plan().splitLink(link, kind, NewNames.of(kind));
            case null, default -> state.editor().create(kind, NewNames.of(kind), null, null);
        });
    }

    private void edit() {
        EObject selected = view.selected().get(0);
        if (selected instanceof Dependency link) {
            view.edit(link);
        } else if (selected instanceof WbsElement element) {
            view.edit(element, Content.NAME);
        }
    }

    private void delete() {
        List<WbsElement> elements = new ArrayList<>();
        List<Dependency> links = new ArrayList<>();
        for (EObject each : view.selected()) {
            if (each instanceof WbsElement element) {
                elements.add(element);
            } else if (each instanceof Dependency link && state.edge(link).count() == 1) {
                links.add(link);
            }
        }
        // links of what goes, go with it
        links.removeIf(link -> elements.contains(link.getPredecessor()) || elements.contains(link.getSuccessor()));
        List<Edit> edits = new ArrayList<>();
        if (!elements.isEmpty()) {
            edits.add(editing().plan().delete(elements));
        }
        if (!links.isEmpty()) {
            edits.add(editing().plan().unlink(links));
        }
        if (!edits.isEmpty()) {
            Optional<WbsElement> heir = elements.size() == 1 ? neighbour(elements.get(0)) : Optional.empty();
            if (editing().execute(EditUnion.of(edits))) {
                heir.ifPresent(next -> view.select(next, false));
            }
        }
    }

    /** What is selected after an element is deleted, so that the keyboard goes on from there. */
    private Optional<WbsElement> neighbour(WbsElement element) {
        return state.entering(element).stream().map(link -> state.edge(link).source()).findFirst()
                .or(() -> state.leaving(element).stream().map(link -> state.edge(link).target()).findFirst());
    }

    /** Forgets places given by hand, if there are any, and lays everything out. */
    private void layOut() {
        Edit forget = state.editor().forgetPlaces();
        if (forget.isPossible() && editing().isWritable()) {
            editing().execute(forget);
        }
        view.layOut();
    }

    private Optional<WorkPackage> packageToCollapse() {
        return view.current().map(element -> element instanceof WorkPackage ? element : element.eContainer())
                .filter(WorkPackage.class::isInstance).map(WorkPackage.class::cast)
                .filter(element -> state.node(element) == null || !state.node(element).isCollapsed());
    }

    private Optional<WorkPackage> packageToExpand() {
        return view.current().filter(WorkPackage.class::isInstance).map(WorkPackage.class::cast)
                .filter(element -> state.node(element) != null && state.node(element).isCollapsed());
    }

    // where it is offered

    void fill(ToolBarManager tools) {
        ToolButtons.addTo(tools, editing(), ToolButtons.ofPlan(editing()));
        view.addZoomTo(tools, Messages.fit);
        tools.add(table().find(PageActions.COMMANDS + "layOut").orElseThrow());
        tools.add(new Separator());
        tools.add(figures());
        DropDownMenu grouping = new DropDownMenu(Messages.grouping, DiagramActions.image("frames"),
                this::fillGroupings);
        tools.add(grouping);
        tools.add(new DropDownMenu(Messages.layers, DiagramActions.image("layers"), this::fillShown));
    }

    /** What is shown, and the grid. */
    private void fillShown(IMenuManager menu) {
        CATEGORIES.forEach((category, text) -> menu.add(categoryAction(category, text)));
        menu.add(new Separator());
        menu.add(preference(JalonPreferences.GRID_VISIBLE, Messages.gridVisible));
        menu.add(preference(JalonPreferences.GRID_SNAP, Messages.gridSnap));
        menu.add(preference(JalonPreferences.GEOMETRY_SNAP, Messages.geometrySnap));
    }

    /** Shows an element that has just been created, even if its category is hidden. */
    void keep(WbsElement element) {
        kept.add(element);
        view.showMore(view.options().withFilter(filter()));
    }

    private Predicate<PlannedElement> filter() {
        Predicate<PlannedElement> shown = NetworkCategory.without(hidden);
        Set<WbsElement> always = Set.copyOf(kept);
        return planned -> always.contains(planned.element()) || shown.test(planned);
    }

    private Action categoryAction(NetworkCategory category, String text) {
        Action action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                if (!hidden.remove(category)) {
                    hidden.add(category);
                }
                kept.clear();
                view.show(view.options().withFilter(filter()));
            }
        };
        action.setChecked(!hidden.contains(category));
        return action;
    }

    private static Action preference(String key, String text) {
        Action action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                NetworkPreferences.toggle(key);
            }
        };
        action.setChecked(JalonPreferences.isOn(key));
        return action;
    }

    private Action figures() {
        Action action = new Action(Messages.showEstimates, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                view.show(view.options().withFigures(isChecked() ? Figures.ESTIMATES : Figures.DATES));
            }
        };
        action.setChecked(view.options().figures() == Figures.ESTIMATES);
        action.setImageDescriptor(DiagramActions.image("pert"));
        action.setToolTipText(Messages.showEstimates);
        return action;
    }

    private void fillGroupings(IMenuManager menu) {
        GROUPINGS.forEach((grouping, text) -> {
            Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        NetworkOptions options = view.options().withGrouping(grouping);
                        view.show(options);
                    }
                }
            };
            action.setChecked(view.options().grouping() == grouping);
            menu.add(action);
        });
    }

    @Override
    protected void fill(IMenuManager menu) {
        List<EObject> selected = view.selected();
        boolean link = selected.size() == 1 && selected.get(0) instanceof Dependency;
        table().addTo(menu, "insertFirst", "insertSecond", "insertThird");
        if (link) {
            Dependency chosen = (Dependency) selected.get(0);
            MenuManager types = new MenuManager(Messages.linkType);
            TYPES.forEach((type, text) -> types.add(typeAction(chosen, type, text)));
            menu.add(types);
            menu.add(DiagramActions.action(Messages.editTerms, null, () -> view.edit(chosen)));
            menu.add(new Separator());
        } else if (!selected.isEmpty()) {
            table().addTo(menu, ActionFactory.RENAME.getId(), "editDuration", "link");
            table().addTo(menu, "collapse", "expand");
        }
        view.services().addFixesTo(menu);
        table().addTo(menu, ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId());
        table().addTo(menu, "layOut");
        MenuManager groupings = new MenuManager(Messages.grouping);
        fillGroupings(groupings);
        menu.add(groupings);
    }

    private Action typeAction(Dependency link, DependencyType type, String text) {
        Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    editing().execute(editing().plan().setLinkType(link, type));
                }
            }
        };
        action.setChecked(link.getType() == type);
        action.setEnabled(editing().isWritable());
        return action;
    }
}
