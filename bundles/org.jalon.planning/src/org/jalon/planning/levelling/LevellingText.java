/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.levelling;

import java.time.Duration;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.model.project.Project;
import org.jalon.planning.Durations;
import org.jalon.planning.Texts;
import org.jalon.planning.internal.Names;

/** Words what a levelling does and what it can't do. */
final class LevellingText {

    private static final Texts TEXTS = Texts.of(LevellingText.class);

    private LevellingText() {
    }

    static String reason(ActivityMove move, Locale locale) {
        String why = switch (move.cause()) {
            case ActivityMove.Cause.Waits(var resource, var until, var holder) -> holder == null
                    ? TEXTS.get(locale, "reason.waits.absent", Names.quoted(resource, locale), until)
                    : TEXTS.get(locale, "reason.waits", Names.quoted(resource, locale), until,
                            Names.quoted(holder, locale));
            case ActivityMove.Cause.Follows(var predecessor) ->
                TEXTS.get(locale, "reason.follows", Names.quoted(predecessor, locale));
            case ActivityMove.Cause.Late() -> TEXTS.get(locale, "reason.late");
        };
        String lost = duration(move, move.floatLost(), locale);
        Duration left = move.floatAfter();
        if (left.isNegative()) {
            return TEXTS.get(locale, "reason.float.negative", why, duration(move, left.abs(), locale));
        } else if (!move.floatBefore().isPositive()) {
            return TEXTS.get(locale, "reason.float.critical", why);
        } else if (move.floatLost().isZero()) {
            return TEXTS.get(locale, "reason.float.kept", why);
        }
        return left.isZero() ? TEXTS.get(locale, "reason.float.gone", why, lost)
                : TEXTS.get(locale, "reason.float.used", why, lost, duration(move, left, locale));
    }

    private static String duration(ActivityMove move, Duration duration, Locale locale) {
        return Durations.of(EcoreUtil.getRootContainer(move.activity()) instanceof Project project ? project : null)
                .format(duration, move.activity(), locale);
    }

    static String cause(RemainingOverload overload, Locale locale) {
        return TEXTS.get(locale, "cause." + key(overload), Names.quoted(overload.activity(), locale),
                Names.quoted(overload.resource(), locale), overload.from());
    }

    static String remedy(RemainingOverload overload, Locale locale) {
        return TEXTS.get(locale, "remedy." + key(overload), Names.quoted(overload.activity(), locale),
                Names.quoted(overload.resource(), locale));
    }

    private static String key(RemainingOverload overload) {
        return overload.obstacle().name().toLowerCase(Locale.ROOT);
    }
}
