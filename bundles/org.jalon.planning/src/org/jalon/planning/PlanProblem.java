/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.jalon.model.Identified;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Calendar;
import org.jalon.planning.internal.ProblemText;

/** Something that the model asks for and the plan can't give. There is a plan all the same. */
public sealed interface PlanProblem {

    /**
     * The elements at fault.
     *
     * @return at least one, the first being the one to look at
     */
    List<Identified> elements();

    /**
     * The problem in words.
     *
     * @param locale the language
     * @return one sentence that names the elements
     */
    default String message(Locale locale) {
        return ProblemText.of(this, locale);
    }

    /**
     * Links that lead from an activity back to itself. One of them was left out of the plan.
     *
     * @param path    the activities of the cycle in the direction of the links, each one once
     * @param leftOut the link that was left out, which closes the cycle
     */
    record Cycle(List<WbsElement> path, Dependency leftOut) implements PlanProblem {
        @Override
        public List<Identified> elements() {
            return List.copyOf(path);
        }
    }

    /** Why a link means nothing. */
    enum LinkFault {
        /** It has no predecessor. */
        NO_PREDECESSOR,
        /** It leads from an element to itself. */
        TO_ITSELF,
        /** It ties a work package and its own content. */
        OWN_CONTENT
    }

    /**
     * A link that means nothing and was left out of the plan.
     *
     * @param link  the link
     * @param fault what is wrong with it
     */
    record MeaninglessLink(Dependency link, LinkFault fault) implements PlanProblem {
        @Override
        public List<Identified> elements() {
            return link.getPredecessor() == null ? List.of(link.getSuccessor())
                    : List.of(link.getSuccessor(), link.getPredecessor());
        }
    }

    /**
     * A deadline that is missed.
     *
     * @param element  an activity or work package
     * @param deadline when it should be finished
     * @param finish   when it is
     */
    record MissedDeadline(WbsElement element, LocalDateTime deadline, LocalDateTime finish) implements PlanProblem {
        @Override
        public List<Identified> elements() {
            return List.of(element);
        }
    }

    /**
     * A constraint that the plan doesn't keep.
     *
     * @param element an activity or work package
     * @param type    its constraint
     * @param date    the date it asks for
     * @param actual  the start or finish that contradicts it
     */
    record MissedConstraint(WbsElement element, ConstraintType type, LocalDateTime date, LocalDateTime actual)
            implements PlanProblem {
        @Override
        public List<Identified> elements() {
            return List.of(element);
        }
    }

    /**
     * A constraint that has no meaning for a work package.
     *
     * @param element the work package
     * @param type    its constraint
     */
    record MeaninglessConstraint(WorkPackage element, ConstraintType type) implements PlanProblem {
        @Override
        public List<Identified> elements() {
            return List.of(element);
        }
    }

    /**
     * A link that the plan doesn't keep, because an imposed or manual date wins.
     *
     * @param link   the link
     * @param asked  the earliest date that it allows to the held end of its successor
     * @param actual the date of that end
     */
    record BrokenLink(Dependency link, LocalDateTime asked, LocalDateTime actual) implements PlanProblem {
        @Override
        public List<Identified> elements() {
            return List.of(link.getSuccessor(), link.getPredecessor());
        }
    }

    /**
     * A link that was not kept by what has happened.
     *
     * @param link   the link
     * @param asked  the earliest date that it allows to the held end of its successor
     * @param actual the date of that end
     */
    record OutOfSequence(Dependency link, LocalDateTime asked, LocalDateTime actual) implements PlanProblem {
        @Override
        public List<Identified> elements() {
            return List.of(link.getSuccessor(), link.getPredecessor());
        }
    }

    /**
     * An actual date after the status date.
     *
     * @param activity   the activity
     * @param actual     its actual start or finish
     * @param statusDate the date up to which progress is known
     */
    record ActualAfterStatusDate(Activity activity, LocalDateTime actual, LocalDateTime statusDate)
            implements PlanProblem {
        @Override
        public List<Identified> elements() {
            return List.of(activity);
        }
    }

    /**
     * An imposed date that puts an activity before the start of the project.
     *
     * @param activity     the activity
     * @param start        its start
     * @param projectStart the start of the project
     */
    record BeforeProjectStart(Activity activity, LocalDateTime start, LocalDateTime projectStart)
            implements PlanProblem {
        @Override
        public List<Identified> elements() {
            return List.of(activity);
        }
    }

    /**
     * A project that ends later than its imposed finish.
     *
     * @param project the project
     * @param asked   the imposed finish
     * @param finish  the planned one
     */
    record MissedProjectFinish(Project project, LocalDateTime asked, LocalDateTime finish) implements PlanProblem {
        @Override
        public List<Identified> elements() {
            return List.of(project);
        }
    }

    /**
     * A project planned backward that should start before its start date.
     *
     * @param project the project
     * @param asked   its start date
     * @param start   the start that is needed
     */
    record MissedProjectStart(Project project, LocalDateTime asked, LocalDateTime start) implements PlanProblem {
        @Override
        public List<Identified> elements() {
            return List.of(project);
        }
    }

    /**
     * A project without the date from which it is planned.
     *
     * @param project the project
     * @param assumed the start that the plan takes instead
     */
    record MissingProjectDate(Project project, LocalDateTime assumed) implements PlanProblem {
        @Override
        public List<Identified> elements() {
            return List.of(project);
        }
    }

    /** What is wrong with a value. */
    enum ValueFault {
        /** A duration is negative or beyond what can be computed. */
        DURATION_OUT_OF_RANGE,
        /** A lag is beyond what can be computed. */
        LAG_OUT_OF_RANGE,
        /** A date lies before 1900 or after 9999. */
        DATE_OUT_OF_RANGE,
        /** A constraint needs a date and has none. */
        CONSTRAINT_WITHOUT_DATE,
        /** An actual or manual finish comes before its start. */
        FINISH_BEFORE_START,
        /** A day, week or month of the project has no working time, or more than it can have. */
        UNIT_OUT_OF_RANGE,
        /** An interruption lacks a date, or ends before it begins. */
        UNUSABLE_INTERRUPTION,
        /** The work can't end before the end of the year 9999. */
        NEVER_ENDS
    }

    /**
     * A value that can't be used and that the plan does without.
     *
     * @param element the element that has it
     * @param fault   what is wrong
     */
    record UnusableValue(Identified element, ValueFault fault) implements PlanProblem {
        @Override
        public List<Identified> elements() {
            return List.of(element);
        }
    }

    /** What is wrong with a calendar. */
    enum CalendarFault {
        /** Nobody ever works. */
        NO_WORKING_TIME,
        /** It is its own base, directly or through others. */
        BASED_ON_ITSELF,
        /** An exception has no first day, or ends before it starts. */
        UNUSABLE_EXCEPTION
    }

    /**
     * A calendar that can't be used as it is.
     *
     * @param calendar the calendar
     * @param fault    what is wrong
     */
    record UnusableCalendar(Calendar calendar, CalendarFault fault) implements PlanProblem {
        @Override
        public List<Identified> elements() {
            return List.of(calendar);
        }
    }

    /**
     * An activity whose calendar and resources never work at the same time. It is planned without its resources.
     *
     * @param activity the activity
     */
    record NoCommonWorkingTime(Activity activity) implements PlanProblem {
        @Override
        public List<Identified> elements() {
            return List.of(activity);
        }
    }
}
