/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.help.reader.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A page of the help as a text of the forms toolkit: headings, paragraphs, lists, tables of keys, emphasis and links.
 * Pages are well-formed XHTML; nothing outside them is read.
 */
public final class HelpPage {

    private static final String ENTITIES = "http://apache.org/xml/features/nonvalidating/load-external-dtd";
    /** Pixels from the left edge to what a key means. */
    private static final int KEY_COLUMN = 140;

    private final String title;
    private final String form;
    private final String text;

    private HelpPage(String title, String form, String text) {
        this.title = title;
        this.form = form;
        this.text = text;
    }

    /** What the page is about. */
    public String title() {
        return title;
    }

    /** The page in the markup of form texts. */
    public String form() {
        return form;
    }

    /** Its words, for who searches. */
    public String text() {
        return text;
    }

    /**
     * Reads a page in the user's language.
     *
     * @param href {@code /bundle/path}, perhaps with a place in the page after a hash
     * @return the page; one that says so if it is missing
     */
    public static HelpPage read(String href) {
        String path = href.replaceAll("#.*", "");
        URL file = file(path);
        if (file != null) {
            try (InputStream stream = file.openStream()) {
                Document document = parse(stream);
                Element body = (Element) document.getElementsByTagName("body").item(0);
                String title = document.getElementsByTagName("title").item(0).getTextContent();
                StringBuilder form = new StringBuilder("<form>");
                blocks(body, form, path.substring(0, path.lastIndexOf('/') + 1));
                return new HelpPage(title, form.append("</form>").toString(),
                        body.getTextContent().replaceAll("\\s+", " ").strip());
            } catch (IOException | SAXException e) {
                ILog.of(HelpPage.class).error(href, e);
            }
        }
        String told = NLS.bind(Messages.missing, href);
        return new HelpPage(told, "<form><p>" + escaped(told) + "</p></form>", told);
    }

    /** Where a page lies in its bundle, in the user's language if it is there; null if it is missing. */
    static URL file(String path) {
        IPath segments = IPath.fromOSString(path);
        Bundle bundle = segments.segmentCount() < 2 ? null : Platform.getBundle(segments.segment(0));
        return bundle == null ? null : FileLocator.find(bundle, IPath.fromOSString("$nl$").append(
                segments.removeFirstSegments(1)), null);
    }

    private static Document parse(InputStream stream) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(ENTITIES, false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return factory.newDocumentBuilder().parse(stream);
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /** All topics of the help below the tables of contents, in their order. */
    public static List<ITopic> topics() {
        List<ITopic> all = new ArrayList<>();
        for (IToc toc : HelpSystem.getTocs()) {
            for (ITopic topic : toc.getTopics()) {
                collect(topic, all);
            }
        }
        return all;
    }

    private static void collect(ITopic topic, List<ITopic> all) {
        all.add(topic);
        for (ITopic sub : topic.getSubtopics()) {
            collect(sub, all);
        }
    }

    // from XHTML to the markup of forms

    private static void blocks(Element parent, StringBuilder form, String folder) {
        for (Element block : elements(parent)) {
            switch (block.getTagName()) {
                case "h1" -> form.append("<p><span color=\"title\" font=\"title\">").append(escaped(
                        block.getTextContent())).append("</span></p>");
                case "h2", "h3" -> form.append("<p><span color=\"title\" font=\"header\">").append(escaped(
                        block.getTextContent())).append("</span></p>");
                case "ul", "ol" -> {
                    for (Element item : elements(block)) {
                        form.append("<li style=\"bullet\" indent=\"16\" vspace=\"false\">");
                        inline(item, form, folder);
                        form.append("</li>");
                    }
                }
                case "table" -> {
                    NodeList rows = block.getElementsByTagName("tr");
                    for (int i = 0; i < rows.getLength(); i++) {
                        row((Element) rows.item(i), form, folder);
                    }
                }
                default -> {
                    form.append("<p>");
                    inline(block, form, folder);
                    form.append("</p>");
                }
            }
        }
    }

    private static void row(Element row, StringBuilder form, String folder) {
        List<Element> cells = elements(row);
        form.append("<li style=\"text\" vspace=\"false\" bindent=\"12\" indent=\"").append(KEY_COLUMN)
                .append("\" value=\"").append(escaped(cells.get(0).getTextContent())).append("\">");
        inline(cells.get(cells.size() - 1), form, folder);
        form.append("</li>");
    }

    private static void inline(Element parent, StringBuilder form, String folder) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element element) {
                switch (element.getTagName()) {
                    case "a" -> form.append("<a href=\"").append(escaped(target(element.getAttribute("href"), folder)))
                            .append("\">").append(plain(element)).append("</a>");
                    case "code", "kbd" -> form.append("<span font=\"code\">").append(plain(element)).append("</span>");
                    default -> form.append("<b>").append(plain(element)).append("</b>");
                }
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                form.append(escaped(child.getTextContent().replaceAll("\\s+", " ")));
            }
        }
    }

    /** A link from a page in a folder, as an address of the help; addresses of the web stay. */
    private static String target(String href, String folder) {
        return href.contains(":") || href.startsWith("/") ? href : folder + href;
    }

    private static String plain(Element element) {
        return escaped(element.getTextContent().replaceAll("\\s+", " "));
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
