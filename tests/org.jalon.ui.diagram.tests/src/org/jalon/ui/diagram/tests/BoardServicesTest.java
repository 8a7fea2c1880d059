/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.diagram.Theme;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.Boards;
import org.jalon.examples.Examples;
import org.jalon.model.ProjectElement;
import org.jalon.testsupport.ui.Widgets;
import org.jalon.ui.common.PageOverview;
import org.jalon.ui.diagram.internal.output.PictureExport;
import org.jalon.ui.diagram.internal.services.DiagramServices;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every diagram can do, on each kind of board. */
class BoardServicesTest {

    static Stream<String> kinds() {
        return Boards.all().stream().map(BoardKind::id);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aBoardIsSearchedExportedAndLookedAtFromFar(String kind, @TempDir Path folder) throws Exception {
        try (BoardFixture board = new BoardFixture(Examples.PACKAGING_LINE.load(Locale.ENGLISH), kind)) {
            DiagramServices services = board.editor.getAdapter(DiagramServices.class);
            assertNotNull(board.editor.getAdapter(PageOverview.class));
            EObject wanted = board.view.board().items().stream().map(item -> item.element())
                    .filter(each -> each instanceof ProjectElement named && named.getName() != null).findFirst()
                    .orElseThrow();
            services.actions().find(ActionFactory.FIND.getId()).orElseThrow().run();
            Widgets.type(services.find().field(), ((ProjectElement) wanted).getName());
            assertTrue(services.find().matches().contains(wanted), ((ProjectElement) wanted).getName());
            assertTrue(services.find().matches().contains(board.session.selection().elements().getFirst()));
            board.screenshot("board-" + kind + "-find");
            services.find().close();
            assertFalse(services.find().isOpen());
            Path pdf = folder.resolve(kind + ".pdf");
            new PictureExport(board.view.drawing(), Theme.PRINT, "Line").write(pdf, true);
            assertTrue(Files.size(pdf) > 5_000);
        }
    }
}
