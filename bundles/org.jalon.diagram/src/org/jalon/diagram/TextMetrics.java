/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Widths of texts, the same on every machine, with or without fonts installed. The widths are those of Helvetica as
 * published in its AFM files, which Arial and Liberation Sans share.
 */
public final class TextMetrics {

    /** What a shortened text ends with. */
    public static final String ELLIPSIS = "…";

    private static final int FIRST = ' ';
    private static final int UNKNOWN = 600;
    private static final int WIDE = 1000;
    // thousandths of the font size, from space to tilde
    private static final int[] REGULAR = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};
    private static final int[] BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584};

    private TextMetrics() {
    }

    /** Width of the text on one line, logical pixels. */
    public static double width(String text, Font font) {
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        int[] widths = font.bold() ? BOLD : REGULAR;
        long sum = 0;
        for (int i = 0; i < plain.length(); i++) {
            sum += width(plain.charAt(i), widths);
        }
        return sum * font.size() / 1000;
    }

    /** The text if it fits into the width, else its beginning followed by an ellipsis, or nothing if not even that. */
    public static String fit(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(shortened(text, middle), font) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : shortened(text, low);
    }

    /** The text broken between words into at most the given number of lines, the last one shortened if need be. */
    public static List<String> wrap(String text, Font font, double width, int maximumLines) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && lines.size() < maximumLines - 1 && width(longer, font) > width) {
                lines.add(fit(line.toString(), font, width));
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(fit(line.toString(), font, width));
        return lines;
    }

    private static String shortened(String text, int length) {
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static int width(char c, int[] widths) {
        if (c >= FIRST && c - FIRST < widths.length) {
            return widths[c - FIRST];
        }
        return switch (c) {
            case '\u00A0' -> 278;
            case '\u202F', '\u2009' -> 200;
            case '\u2019', '\u2018' -> 222;
            case '–', '€', '«', '»', '±', '×' -> 584;
            case '—', '…' -> 1000;
            case '·', '°' -> 400;
            case 'œ' -> 944;
            case 'Œ', 'Æ' -> 1000;
            case 'æ' -> 889;
            case 'ß', 'ø' -> 611;
            default -> Character.getType(c) == Character.NON_SPACING_MARK || Character.isISOControl(c) ? 0
                : c >= 0x2E80 ? WIDE : UNKNOWN;
        };
    }
}
