/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal.places;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardLink;
import org.jalon.model.ModelPackage;
import org.jalon.model.framing.FramingPackage;
import org.jalon.planning.edit.Edit;
import org.jalon.sirius.internal.BoardAccess;

/** A board: boxes stand as in the editor of Jalon, and a drag means what it means there. */
final class BoardPlaces implements Places {

    /** The boxes that show one text of their element each, by their mappings. */
    private static final Map<String, EAttribute> TEXTS = Map.of(
        "FunctionalAnalysisRow", ModelPackage.Literals.PROJECT_ELEMENT__NAME,
        "FunctionalAnalysisNeedWhom", FramingPackage.Literals.FUNCTIONAL_ANALYSIS__SERVES_WHOM,
        "FunctionalAnalysisNeedWhat", FramingPackage.Literals.FUNCTIONAL_ANALYSIS__ACTS_ON_WHAT,
        "FunctionalAnalysisNeedProduct", FramingPackage.Literals.FUNCTIONAL_ANALYSIS__PRODUCT,
        "FunctionalAnalysisNeedPurpose", FramingPackage.Literals.FUNCTIONAL_ANALYSIS__FOR_WHAT_PURPOSE);

    private final BoardAccess access;
    private final Board board;

    BoardPlaces(EObject subject, String kind) {
        access = BoardAccess.of(subject, kind);
        board = access.board();
    }

    @Override
    public Optional<Rect> place(String mapping, EObject element) {
        EAttribute text = TEXTS.get(mapping);
        return (text == null ? board.item(element) : board.item(element, text)).map(BoardItem::bounds);
    }

    @Override
    public Optional<List<Point>> course(EObject element, EObject source, EObject target) {
        return board.links().stream().filter(link -> link.element() == null
            ? link.source() == source && link.target() == target : link.element() == element).findFirst()
            .map(BoardLink::points);
    }

    @Override
    public Optional<Edit> dragged(List<Drag> drags) {
        Map<EObject, Point> middles = new LinkedHashMap<>();
        for (Drag drag : drags) {
            if ((drag.right() != 0 || drag.down() != 0) && !TEXTS.containsKey(drag.mapping())) {
                middles.put(drag.element(), new Point(drag.now().centerX(), drag.now().centerY()));
            }
        }
        return middles.isEmpty() ? Optional.empty()
            : Optional.of(access.editor().move(board, middles, over(middles)));
    }

    /** The element of the box on which the first of the boxes is dropped, null for none. */
    private EObject over(Map<EObject, Point> middles) {
        Point at = middles.values().iterator().next();
        return board.items().reversed().stream().filter(item -> !middles.containsKey(item.element())
            && item.bounds().contains(at.x(), at.y())).map(BoardItem::element).findFirst().orElse(null);
    }
}
