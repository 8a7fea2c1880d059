/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.framing;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.UiPlugin;

/** What a step still lacks, each with a link to where it can be filled in. */
final class GapsPanel {

    private static final int MOST = 6;

    private final FormToolkit toolkit;
    private final Section section;
    private final Composite rows;
    private final Consumer<Gap> go;
    private List<Gap> shown;

    GapsPanel(FormToolkit toolkit, Composite parent, Consumer<Gap> go) {
        this.toolkit = toolkit;
        this.go = go;
        section = toolkit.createSection(parent, Section.TITLE_BAR | Section.TWISTIE | Section.EXPANDED);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        rows = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(6, 2).spacing(10, 2).applyTo(rows);
        section.setClient(rows);
    }

    /** Shows gaps; true if others are shown than before. */
    boolean show(List<Gap> gaps) {
        if (gaps.equals(shown)) {
            return false;
        }
        if (shown == null || shown.isEmpty() != gaps.isEmpty()) {
            section.setText(gaps.isEmpty() ? Messages.framingNothingMissing : Messages.framingMissing);
            section.setExpanded(!gaps.isEmpty());
        }
        shown = gaps;
        for (Control child : rows.getChildren()) {
            child.dispose();
        }
        gaps.stream().limit(gaps.size() > MOST ? MOST - 1 : MOST).forEach(this::row);
        if (gaps.size() > MOST) {
            toolkit.createLabel(rows, NLS.bind(Messages.framingMore, gaps.size() - MOST + 1));
        }
        rows.layout();
        return true;
    }

    private void row(Gap gap) {
        ImageHyperlink link = toolkit.createImageHyperlink(rows, SWT.NONE);
        link.setImage(gap.wrong()
                ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK)
                : UiPlugin.image("step-open"));
        link.setText(gap.text());
        link.setToolTipText(gap.text());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(link);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> go.accept(gap)));
    }
}
