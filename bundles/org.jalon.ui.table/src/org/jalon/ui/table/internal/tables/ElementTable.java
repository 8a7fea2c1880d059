/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.tables;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.planning.edit.Edit;
import org.jalon.ui.common.ModelImages;
import org.jalon.ui.table.TreeRows;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.RowEdits;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.TableContext;
import org.jalon.ui.table.internal.columns.TableKind;

/**
 * A table of elements of one class, declared by its columns.
 *
 * @param id stable name, under which the user's choice of columns is kept, and by which pages cite it
 * @param type the class of elements
 * @param frozen how many columns stay in place when the others scroll
 * @param main id of the column that says what a row is
 * @param columns the columns, in the order in which they stand at first
 * @param rows the rows of a project
 * @param creator how rows are created
 */
record ElementTable(String id, EClass type, int frozen, String main, List<Column> columns,
        Function<Project, TreeRows<?>> rows, Creator creator) {

    /** How rows are created. */
    @FunctionalInterface
    interface Creator {
        /**
         * A new row.
         *
         * @param after the row below which it comes; null for the end
         */
        Edit create(EObject after, TableContext context);
    }

    /** What the table is about. */
    TableKind kind() {
        return new TableKind(id, NLS.bind(Messages.elementsTable, ModelLabels.current().type(type)), columns, main,
                (e, c) -> ModelLabels.current().text(e), (e, c) -> null, (gc, x, y, e, theme) -> {
                    Image image = ModelImages.image(e);
                    Rectangle size = image.getBounds();
                    gc.drawImage(image, x + (TableKind.SIGN - size.width) / 2, y + (TableKind.SIGN - size.height) / 2);
                });
    }

    /** How its rows come and go. */
    RowEdits edits(TableContext context) {
        return new RowEdits() {
            @Override
            public Optional<Edit> create(EObject after) {
                return Optional.of(creator.create(after, context));
            }

            @Override
            public Optional<Edit> delete(List<EObject> elements) {
                return Optional.of(context.elements().delete(elements));
            }

            @Override
            public String insertion() {
                return NLS.bind(Messages.insertElement, ModelLabels.current().type(type));
            }
        };
    }
}
