/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Pictures of what tests saw, kept in {@code target/screenshots} as artefacts of the build. */
public final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final Duration FRAMES = Duration.ofMillis(400);

    private Screenshots() {
    }

    /** Takes a picture of the workbench window. */
    public static Path take(String name) {
        return take(Ui.window().getShell(), name);
    }

    /**
     * Takes a picture of a window or of a control in it.
     *
     * @param name file name without extension
     * @return the file written
     */
    public static Path take(Control control, String name) {
        try {
            Files.createDirectories(FOLDER);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image(control)};
            Path file = FOLDER.resolve(name + ".png");
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a window or a control in it looks like. */
    public static ImageData image(Control control) {
        control.redraw();
        // the toolkit paints with the next frames, not at once
        Ui.during(FRAMES);
        Rectangle area = control instanceof Shell shell ? shell.getClientArea() : control.getBounds();
        Image image = new Image(control.getDisplay(), Math.max(1, area.width), Math.max(1, area.height));
        GC gc = new GC(image);
        try {
            control.print(gc);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
