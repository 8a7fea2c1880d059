/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes for new elements: letters and a number that no other has. */
public final class Codes {

    private static final Pattern CODE = Pattern.compile("(.*?)(\\d+)");

    private Codes() {
    }

    /**
     * The first free code of a series.
     *
     * @param prefix what codes of the series begin with
     * @param taken  the codes that others have; those that are null don't count
     * @return the prefix and a number from 1, with as many digits as the others of the series have
     */
    public static String free(String prefix, Collection<String> taken) {
        Set<String> known = new HashSet<>(taken);
        int digits = taken.stream().filter(Objects::nonNull).map(CODE::matcher)
                .filter(code -> code.matches() && code.group(1).equals(prefix)).mapToInt(code -> code.group(2).length())
                .min().orElse(1);
        int number = 1;
        while (known.contains(code(prefix, number, digits))) {
            number++;
        }
        return code(prefix, number, digits);
    }

    private static String code(String prefix, int number, int digits) {
        return prefix + ("%0" + digits + "d").formatted(number);
    }

    /**
     * A free code of the series to which the last of some codes belongs.
     *
     * @param usual prefix where there is no code yet
     * @param taken the codes that others have; those that are null don't count
     * @return a code that isn't among them
     */
    public static String next(String usual, List<String> taken) {
        String prefix = usual;
        for (String code : taken) {
            Matcher matcher = code == null ? null : CODE.matcher(code);
            if (matcher != null && matcher.matches()) {
                prefix = matcher.group(1);
            }
        }
        return free(prefix, taken);
    }
}
