/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.math.BigInteger;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a text among others in the order that people expect: words by the alphabet, without regard to accents
 * and capitals at first, numbers in them by their value, so that R2 comes before R10.
 */
final class NaturalKey implements Comparable<NaturalKey> {

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private final List<Comparable<?>> parts = new ArrayList<>();

    NaturalKey(String text, Collator collator) {
        Matcher matcher = PART.matcher(text);
        while (matcher.find()) {
            String part = matcher.group();
            parts.add(Character.isDigit(part.charAt(0)) ? new BigInteger(part) : collator.getCollationKey(part));
        }
    }

    @Override
    public int compareTo(NaturalKey other) {
        for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
            int order = compare(parts.get(i), other.parts.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }

    private static int compare(Comparable<?> one, Comparable<?> other) {
        if (one instanceof BigInteger number && other instanceof BigInteger second) {
            return number.compareTo(second);
        }
        if (one instanceof CollationKey word && other instanceof CollationKey second) {
            return word.compareTo(second);
        }
        return one instanceof BigInteger ? -1 : 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NaturalKey key && compareTo(key) == 0;
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }
}
