/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.internal;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.project.Project;
import org.jalon.planning.DateReason;
import org.jalon.planning.Durations;
import org.jalon.planning.Texts;

/** Words a reason. */
public final class ReasonText {

    private static final Texts TEXTS = Texts.of(ReasonText.class);

    private ReasonText() {
    }

    /**
     * A reason in words.
     *
     * @param reason the reason
     * @param locale the language
     * @return a phrase
     */
    public static String of(DateReason reason, Locale locale) {
        String why = switch (reason.kind()) {
            case PROJECT_START, PROJECT_FINISH, ACTUAL, STATUS_DATE, MANUAL ->
                TEXTS.get(locale, "reason." + key(reason.kind()));
            case CONSTRAINT -> TEXTS.get(locale, "reason.constraint",
                    constraint(reason.source().getConstraintType(), locale), reason.source().getConstraintDate());
            case LEVELLING -> TEXTS.get(locale, "reason.levelling", reason.date());
            case DEADLINE -> TEXTS.get(locale, "reason.deadline", reason.source().getDeadline());
            case CONTENT -> TEXTS.get(locale, "reason.content", Names.quoted(reason.source(), locale));
            case LINK -> TEXTS.get(locale, reason.asLateAsPossible() ? "reason.before" : "reason.after",
                    Names.quoted(reason.source(), locale), link(reason.dependency(), locale));
        };
        if (reason.asLateAsPossible()) {
            why = TEXTS.get(locale, "reason.as_late_as_possible", why);
        }
        if (reason.interruption() != null) {
            String until = TEXTS.get(locale, "reason.moved_by_interruption", why, reason.interruption().getTo());
            String cause = reason.interruption().getReason();
            return cause == null || cause.isBlank() ? until
                    : TEXTS.get(locale, "reason.interruption", until, cause.strip());
        }
        return reason.movedByCalendar() ? TEXTS.get(locale, "reason.moved_by_calendar", why) : why;
    }

    /**
     * A constraint in words.
     *
     * @param type   a constraint
     * @param locale the language
     * @return such as “start no earlier than”
     */
    public static String constraint(ConstraintType type, Locale locale) {
        return TEXTS.get(locale, "constraint." + key(type));
    }

    /**
     * The type of a link and its lag.
     *
     * @param link   a link
     * @param locale the language
     * @return such as {@code FS + 2 d}
     */
    public static String link(Dependency link, Locale locale) {
        String type = TEXTS.get(locale, "link." + key(link.getType()));
        if (link.getLagPercent() != null && link.getLagPercent() != 0) {
            return TEXTS.get(locale, "link.lag", type, link.getLagPercent() < 0 ? "−" : "+",
                    TEXTS.get(locale, "percent", Math.abs(link.getLagPercent())));
        }
        if (link.getLagPercent() != null || link.getLag() == null || link.getLag().isZero()) {
            return type;
        }
        EObject root = EcoreUtil.getRootContainer(link);
        return TEXTS.get(locale, "link.lag", type, link.getLag().isNegative() ? "−" : "+",
                Durations.of(root instanceof Project project ? project : null)
                        .format(link.getLag().abs(), link.getLagUnit(), locale));
    }

    private static String key(Enum<?> literal) {
        return literal.name().toLowerCase(Locale.ROOT);
    }
}
