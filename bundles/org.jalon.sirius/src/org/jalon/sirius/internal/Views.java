/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.board.Boards;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttOptions;
import org.jalon.diagram.network.NetworkDiagram;
import org.jalon.diagram.network.NetworkOptions;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.control.Baseline;
import org.jalon.model.control.ControlPackage;
import org.jalon.model.project.Project;
import org.jalon.model.risk.RiskPackage;
import org.jalon.model.stakeholders.StakeholdersPackage;
import org.jalon.planning.PlanService;
import org.jalon.planning.ProjectPlan;
import org.jalon.validation.Finding;
import org.jalon.validation.FindingPlaces;
import org.jalon.validation.RuleSet;
import org.jalon.validation.Validator;

/**
 * What Sirius is told about a project, computed when first asked for and kept until the project changes: Sirius asks
 * for each box and each label again at every refresh.
 */
public final class Views {

    /** Parts of boards for which tables are the better place in Sirius. */
    private static final Set<String> UNSHOWN = Set.of("criteria");

    /** What has a box or a line of its own in a diagram, beside what has in all. */
    private static final Set<EClass> DRAWN = Set.of(BreakdownPackage.Literals.DEPENDENCY,
        ControlPackage.Literals.INDICATOR, RiskPackage.Literals.RISK, StakeholdersPackage.Literals.STAKEHOLDER,
        StakeholdersPackage.Literals.RELATION);

    private final Project project;
    private final Map<Object, Object> known = new HashMap<>();
    private NetworkDiagram network;

    /** Forgets what is known when anything in the project changes. */
    private final class Watch extends EContentAdapter {

        Views views() {
            return Views.this;
        }

        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (!change.isTouch() && change.getEventType() != Notification.REMOVING_ADAPTER) {
                known.clear();
            }
        }
    }

    private Views(Project project) {
        this.project = project;
        project.eAdapters().add(new Watch());
        Checks.begin(project);
    }

    /** The views of a project: always the same. */
    public static Views of(Project project) {
        for (Adapter adapter : project.eAdapters()) {
            if (adapter instanceof Watch watch) {
                return watch.views();
            }
        }
        return new Views(project);
    }

    /** The language in which Sirius speaks. */
    public static Locale locale() {
        return Locale.getDefault();
    }

    /** The project around an element, null for what is in none. */
    public static Project project(EObject element) {
        EObject each = element;
        while (each != null && !(each instanceof Project)) {
            each = each.eContainer();
        }
        return (Project) each;
    }

    /** The plan of the project as it is now. */
    public ProjectPlan plan() {
        return PlanService.of(project).plan();
    }

    /** The network with dates in its boxes, placed as in the editor of Jalon. */
    public NetworkDiagram network() {
        return know("network", () -> {
            NetworkOptions options = NetworkOptions.in(locale());
            network = network == null ? NetworkDiagram.of(plan(), options) : network.following(plan(), options);
            return network;
        });
    }

    /** The same network with the figures of PERT in its boxes. */
    public NetworkDiagram estimates() {
        return know("estimates", () -> network().following(plan(), NetworkOptions.in(locale())
            .withFigures(NetworkOptions.Figures.ESTIMATES)));
    }

    /** The Gantt diagram, with the latest baseline if there is one. */
    public GanttDiagram gantt() {
        return know("gantt", () -> {
            List<Baseline> baselines = project.getBaselines();
            return GanttDiagram.of(plan(), GanttOptions.in(locale()).withBaseline(baselines.isEmpty() ? null
                : baselines.getLast()));
        });
    }

    /**
     * A board as it is shown at first.
     *
     * @param subject what it is about, if its kind shows one of several things; null for the first
     */
    public Board board(String kind, EObject subject) {
        return know(Arrays.asList(kind, subject), () -> {
            BoardKind found = Boards.find(kind).orElseThrow();
            Set<String> on = new HashSet<>(BoardView.first(found, locale()).switches());
            on.removeAll(UNSHOWN);
            return found.board(project, new BoardView(locale(), on, subject, Set.of()));
        });
    }

    /** What the rules find at each element; what is wrong with a part that has no box or line, at its holder too. */
    public Map<EObject, List<Finding>> findings() {
        return know("findings", () -> {
            Map<EObject, List<Finding>> found = new HashMap<>();
            Validator.validate(plan(), rules()).forEach(finding -> Stream.of(finding.element(),
                holder(finding.element())).distinct().forEach(each -> found.merge(each, List.of(finding),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList())));
            return found;
        });
    }

    private static EObject holder(EObject element) {
        EObject place = FindingPlaces.place(element, each -> DRAWN.contains(each.eClass()));
        return place instanceof Project ? element : place;
    }

    /** The rules as the organisation weighs them in a file beside the project's. */
    private RuleSet rules() {
        URI uri = project.eResource() == null ? null : CommonPlugin.resolve(project.eResource().getURI());
        return uri != null && uri.isFile() ? RuleSet.besideOrDefaults(Path.of(uri.toFileString()),
            e -> ILog.of(Views.class).warn(e.getMessage(), e)) : RuleSet.defaults();
    }

    @SuppressWarnings("unchecked")
    private <T> T know(Object key, Supplier<T> computed) {
        Object value = known.get(key);
        if (value == null) {
            value = computed.get();
            known.put(key, value);
        }
        return (T) value;
    }
}
