/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jalon.model.project.Project;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.diagram.internal.gantt.GanttView;

/** A Gantt view in a window of its own, driven as a user would. */
final class GanttFixture implements AutoCloseable {

    final EditSession session;
    final GanttView view;
    final List<String> messages = new ArrayList<>();
    static final int SETTLING = 150;
    private final Shell shell;

    GanttFixture(Project project) {
        Resource resource = new XMIResourceImpl(URI.createURI("test.jalon"));
        new ResourceSetImpl().getResources().add(resource);
        resource.getContents().add(project);
        session = new EditSession(resource);
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(1500, 620);
        view = new GanttView(shell, session, messages::add);
        shell.open();
        settle();
    }

    /** Serves events until there are none. */
    static void settle() {
        Display display = Display.getDefault();
        long end = System.currentTimeMillis() + SETTLING;
        while (System.currentTimeMillis() < end) {
            if (!display.readAndDispatch()) {
                try {
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /** Keeps a picture of the window in target/screenshots. */
    void screenshot(String name) {
        screenshot(shell, name);
    }

    static void screenshot(Shell shell, String name) {
        settle();
        org.eclipse.swt.graphics.Rectangle area = shell.getClientArea();
        Image image = new Image(shell.getDisplay(), area.width, area.height);
        GC gc = new GC(shell);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { image.getImageData() };
        image.dispose();
        try {
            Path folder = Path.of("target", "screenshots");
            Files.createDirectories(folder);
            loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        shell.dispose();
        session.dispose();
    }
}
