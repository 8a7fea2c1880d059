/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui;

/** Identifiers by which other bundles and products refer to what this bundle contributes to the workbench. */
public final class JalonUi {

    /** The bundle. */
    public static final String BUNDLE = "org.jalon.ui";
    /** The perspective "Jalon". */
    public static final String PERSPECTIVE = "org.jalon.ui.perspective";
    /** The editor on project files. */
    public static final String EDITOR = "org.jalon.ui.editor";
    /** The nature of workspace projects whose project files are checked when they are saved. */
    public static final String NATURE = "org.jalon.ui.nature";
    /** The builder that checks project files. */
    public static final String BUILDER = "org.jalon.ui.builder";
    /** The type of the markers set on findings. */
    public static final String MARKER = "org.jalon.ui.problem";
    /** The context of key bindings in the editor, its outline and its properties. */
    public static final String CONTEXT = "org.jalon.ui.context";
    /** The content type of project files. */
    public static final String CONTENT_TYPE = "org.jalon.model.project";
    /** The extension of project files, without dot. */
    public static final String FILE_EXTENSION = "jalon";

    private JalonUi() {
    }
}
