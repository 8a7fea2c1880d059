/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.collections.api.factory.ServiceLoaderUtils;
import org.eclipse.collections.api.factory.set.MutableSetFactory;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.jalon.testsupport.SampleProject;
import org.junit.jupiter.api.Test;

/** What stands on the screen, not what the table would print. */
class PaintingTest {

    private static final int HEADER = 28;
    private static final int ROW = 24;
    private static final int ROWS = 16;
    private static final int WIDTH = 500;

    /** The thread of the workbench has no class loader that sees the bundles the table is painted with. */
    @Test
    void collectionsOfTheTableNeedNoContextClassLoader() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(null);
        try {
            MutableSetFactory factory = ServiceLoaderUtils.loadServiceClass(MutableSetFactory.class);
            assertFalse(Proxy.isProxyClass(factory.getClass()), "a factory that only throws");
            assertTrue(factory.empty().isEmpty());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void headerAndEveryRowAreOnTheScreen() {
        List<IStatus> log = new ArrayList<>();
        ILogListener listener = (status, bundle) -> log.add(status);
        Platform.addLogListener(listener);
        try (TableFixture table = new TableFixture(SampleProject.create())) {
            assertTrue(shownInTime(table), "header and " + ROWS + " rows, as on the screen: " + linesWithText(table));
        } finally {
            Platform.removeLogListener(listener);
        }
        assertEquals(List.of(), log.stream().filter(s -> s.getSeverity() == IStatus.ERROR).toList());
    }

    private static boolean shownInTime(TableFixture table) {
        for (int i = 0; i < 40 && linesWithText(table) < ROWS + 1; i++) {
            TableFixture.settle();
        }
        return linesWithText(table) == ROWS + 1;
    }

    /** How many of the header and the rows show more than a background and lines. */
    private static int linesWithText(TableFixture table) {
        Display display = table.table.control().getDisplay();
        Point at = table.table.control().toDisplay(0, 0);
        Image image = new Image(display, WIDTH, HEADER + ROWS * ROW);
        GC screen = new GC(display);
        screen.copyArea(image, at.x, at.y);
        screen.dispose();
        ImageData pixels = image.getImageData();
        image.dispose();
        int found = coloursOf(pixels, 0, HEADER) > 4 ? 1 : 0;
        for (int row = 0; row < ROWS; row++) {
            found += coloursOf(pixels, HEADER + row * ROW, ROW) > 4 ? 1 : 0;
        }
        return found;
    }

    private static int coloursOf(ImageData pixels, int top, int height) {
        Set<Integer> colours = new HashSet<>();
        for (int y = top + 2; y < top + height - 2; y++) {
            for (int x = 0; x < pixels.width; x++) {
                colours.add(pixels.getPixel(x, y));
            }
        }
        return colours.size();
    }
}
