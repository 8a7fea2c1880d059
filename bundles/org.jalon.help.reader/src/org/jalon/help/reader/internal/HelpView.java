/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.help.reader.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.ViewPart;

/** The help: contents and search on the left, a page on the right. */
public final class HelpView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.jalon.help.reader.view";

    private static final int NARROW = 560;

    private final List<String> history = new ArrayList<>();
    private final Map<String, HelpPage> pages = new HashMap<>();
    private int place = -1;
    private FormToolkit toolkit;
    private ScrolledForm scrolled;
    private FormText page;
    private TreeViewer tree;
    private Text search;
    private Action back;
    private Action forward;
    private String shown = "";
    private boolean selecting;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        createContents(sash);
        scrolled = toolkit.createScrolledForm(sash);
        scrolled.getBody().setLayout(new TableWrapLayout());
        page = toolkit.createFormText(scrolled.getBody(), true);
        page.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        page.setFont("title", JFaceResources.getHeaderFont());
        page.setFont("header", JFaceResources.getBannerFont());
        page.setFont("code", JFaceResources.getTextFont());
        page.setColor("title", page.getForeground());
        page.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                follow(String.valueOf(event.getHref()));
            }
        });
        sash.setWeights(30, 70);
        // in a narrow column the contents stand above the page
        sash.addListener(SWT.Resize, e -> sash.setOrientation(
                sash.getClientArea().width < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL));
        fill(getViewSite().getActionBars().getToolBarManager());
        showContents();
    }

    private void createContents(Composite sash) {
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
        search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addListener(SWT.DefaultSelection, e -> search(search.getText()));
        tree = new TreeViewer(left, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setContentProvider(new Contents());
        tree.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((IHelpResource) element).getLabel();
            }
        });
        tree.getControl().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == -1) {
                    event.result = Messages.topics;
                }
            }
        });
        tree.setInput(HelpSystem.getTocs());
        // each topic learns what it stands below
        tree.expandAll();
        tree.collapseAll();
        tree.expandToLevel(2);
        tree.addSelectionChangedListener(e -> {
            if (!selecting && e.getStructuredSelection().getFirstElement() instanceof IHelpResource topic
                    && href(topic) != null) {
                show(href(topic));
            }
        });
    }

    private static String href(IHelpResource topic) {
        return topic instanceof IToc toc ? toc.getTopic(null).getHref() : topic.getHref();
    }

    private void fill(IToolBarManager bar) {
        back = action(Messages.back, "back", () -> go(-1));
        forward = action(Messages.forward, "forward", () -> go(1));
        bar.add(back);
        bar.add(forward);
        bar.add(action(Messages.home, "home", this::showContents));
    }

    private static Action action(String text, String icon, Runnable deed) {
        Action action = new Action(text, ResourceLocator.imageDescriptorFromBundle("org.jalon.help.reader",
                "icons/" + icon + ".svg").orElse(null)) {
            @Override
            public void run() {
                deed.run();
            }
        };
        action.setToolTipText(text);
        return action;
    }

    // what is shown

    /** Shows the first page of the contents. */
    public void showContents() {
        IToc[] tocs = HelpSystem.getTocs();
        if (tocs.length > 0 && tocs[0].getTopic(null) != null) {
            show(tocs[0].getTopic(null).getHref());
        }
    }

    /** Shows a page. */
    public void show(String href) {
        if (place < 0 || !history.get(place).equals(href)) {
            history.subList(place + 1, history.size()).clear();
            history.add(href);
            place = history.size() - 1;
        }
        display(href);
    }

    private void go(int step) {
        if (place + step >= 0 && place + step < history.size()) {
            place += step;
            display(history.get(place));
        }
    }

    private void display(String href) {
        setPage(page(href).form());
        shown = href;
        select(href.replaceAll("#.*", ""));
    }

    private HelpPage page(String href) {
        return pages.computeIfAbsent(href, HelpPage::read);
    }

    private void setPage(String form) {
        page.setText(form, true, true);
        scrolled.reflow(true);
        scrolled.setOrigin(0, 0);
        back.setEnabled(place > 0);
        forward.setEnabled(place < history.size() - 1);
    }

    private void select(String href) {
        selecting = true;
        try {
            HelpPage.topics().stream().filter(topic -> href.equals(topic.getHref())).findFirst()
                    .ifPresent(topic -> tree.setSelection(new StructuredSelection(topic), true));
        } finally {
            selecting = false;
        }
    }

    /** Shows what is known of a context: what it is, and the pages about it. */
    public void show(IContext context) {
        String title = context instanceof IContext2 titled && titled.getTitle() != null ? titled.getTitle() : "";
        StringBuilder form = new StringBuilder("<form>");
        if (!title.isEmpty()) {
            form.append("<p><span color=\"title\" font=\"title\">").append(HelpPage.escaped(title))
                    .append("</span></p>");
        }
        String text = context.getText() == null ? "" : context.getText();
        form.append("<p>").append(HelpPage.escaped(text.replaceAll("<[^>]+>", ""))).append("</p>");
        appendLinks(form, Messages.seeAlso, List.of(context.getRelatedTopics()));
        shown = title;
        setPage(form.append("</form>").toString());
    }

    private static void appendLinks(StringBuilder form, String heading, List<? extends IHelpResource> topics) {
        if (topics.isEmpty()) {
            return;
        }
        form.append("<p><span color=\"title\" font=\"header\">").append(HelpPage.escaped(heading))
                .append("</span></p>");
        topics.forEach(topic -> form.append("<li><a href=\"").append(HelpPage.escaped(topic.getHref())).append("\">")
                .append(HelpPage.escaped(topic.getLabel())).append("</a></li>"));
    }

    /** Gives the keyboard to the search field. */
    void focusSearch() {
        search.setFocus();
    }

    /** Lists the pages that contain all words of an expression. */
    public void search(String expression) {
        String[] words = plain(expression).strip().split("\\s+");
        List<ITopic> found = HelpPage.topics().stream().filter(topic -> topic.getHref() != null).filter(topic -> {
            String text = plain(topic.getLabel() + " " + page(topic.getHref()).text());
            for (String word : words) {
                if (!text.contains(word)) {
                    return false;
                }
            }
            return true;
        }).toList();
        StringBuilder form = new StringBuilder("<form>");
        appendLinks(form, Messages.search + " – " + expression, found);
        if (found.isEmpty()) {
            form.append("<p>").append(Messages.nothingFound).append("</p>");
        }
        shown = expression;
        setPage(form.append("</form>").toString());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private void follow(String href) {
        if (href.startsWith("http:") || href.startsWith("https:")) {
            Program.launch(href);
        } else {
            show(href);
        }
    }

    /** Address of the page shown, title of the context or words searched. */
    public String shown() {
        return shown;
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }

    /** Tables of contents and their topics. */
    private static final class Contents implements ITreeContentProvider {

        private final Map<Object, Object> parents = new HashMap<>();

        @Override
        public Object[] getElements(Object input) {
            return (Object[]) input;
        }

        @Override
        public Object[] getChildren(Object parent) {
            Object[] children = parent instanceof IToc toc ? toc.getTopics() : ((ITopic) parent).getSubtopics();
            for (Object child : children) {
                parents.put(child, parent);
            }
            return children;
        }

        @Override
        public Object getParent(Object element) {
            return parents.get(element);
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }
}
