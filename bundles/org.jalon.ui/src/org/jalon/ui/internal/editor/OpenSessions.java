/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jalon.ui.common.EditSession;

/** Which project files are being edited, so that views and quick fixes work on what the editor shows. */
public final class OpenSessions {

    private static final Map<Path, EditSession> SESSIONS = new ConcurrentHashMap<>();
    private static final List<Listener> LISTENERS = new CopyOnWriteArrayList<>();

    /** Told when a file begins or ends to be edited. */
    @FunctionalInterface
    public interface Listener {
        /** @param session the session now open on the file, null when it ended */
        void sessionChanged(Path file, EditSession session);
    }

    private OpenSessions() {
    }

    /** The session of a file that is open in an editor. */
    public static Optional<EditSession> of(Path file) {
        return Optional.ofNullable(SESSIONS.get(key(file)));
    }

    /** Adds a listener. */
    public static void addListener(Listener listener) {
        LISTENERS.add(listener);
    }

    /** Removes a listener. */
    public static void removeListener(Listener listener) {
        LISTENERS.remove(listener);
    }

    static void opened(Path file, EditSession session) {
        SESSIONS.put(key(file), session);
        LISTENERS.forEach(l -> l.sessionChanged(key(file), session));
    }

    static void closed(Path file, EditSession session) {
        if (SESSIONS.remove(key(file), session)) {
            LISTENERS.forEach(l -> l.sessionChanged(key(file), null));
        }
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
