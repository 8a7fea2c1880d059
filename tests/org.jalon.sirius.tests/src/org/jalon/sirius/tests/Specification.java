/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.tests;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.jalon.model.ModelPackage;
import org.jalon.sirius.JalonViewpoints;
import org.jalon.sirius.internal.Registration;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The viewpoint specification read as XML: all that can be known of it without Sirius. */
final class Specification {

    /** The id that others refer to something by. */
    static final String ID = "xmi:id";

    /** One expression: where it stands, in which attribute, what it says. */
    record Expression(Element owner, String attribute, String text) {

        @Override
        public String toString() {
            return name(owner) + "/@" + attribute + " = " + text;
        }
    }

    private final Element root;
    private final List<Element> all = new ArrayList<>();
    private final Map<String, Element> byId = new HashMap<>();

    private Specification(Element root) {
        this.root = root;
        collect(root);
    }

    /** The specification of the bundle. */
    static Specification load() throws Exception {
        String path = JalonViewpoints.SPECIFICATION.substring(JalonViewpoints.BUNDLE.length());
        try (InputStream in = Registration.class.getResourceAsStream(path)) {
            return new Specification(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)
                .getDocumentElement());
        }
    }

    private void collect(Element element) {
        all.add(element);
        if (element.hasAttribute(ID)) {
            byId.put(element.getAttribute(ID), element);
        }
        children(element).forEach(this::collect);
    }

    Element root() {
        return root;
    }

    List<Element> all() {
        return all;
    }

    /** What has an id, null if nothing has it. */
    Element find(String id) {
        return byId.get(id);
    }

    /** The elements of a feature, anywhere. */
    List<Element> of(String feature) {
        return all.stream().filter(element -> element.getTagName().equals(feature)).toList();
    }

    /** The elements of a type, such as {@code dt:DirectEditLabel}, anywhere. */
    List<Element> ofType(String type) {
        return all.stream().filter(element -> element.getAttribute("xsi:type").equals(type)).toList();
    }

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    static List<Element> children(Element element, String feature) {
        return children(element).stream().filter(child -> child.getTagName().equals(feature)).toList();
    }

    /** The nearest element around another, or itself, of which a condition holds; null if there is none. */
    static Element around(Element element, Predicate<Element> condition) {
        Node node = element;
        while (node instanceof Element each && !condition.test(each)) {
            node = node.getParentNode();
        }
        return node instanceof Element found ? found : null;
    }

    /** What something is called in messages. */
    static String name(Element element) {
        Element named = around(element, each -> each.hasAttribute("name"));
        return named == null ? element.getTagName() : named.getAttribute("name") + " <" + element.getTagName() + ">";
    }

    /** The references by id in an attribute. */
    static List<String> ids(Element element, String reference) {
        String text = element.getAttribute(reference).strip();
        return text.isEmpty() ? List.of() : List.of(text.split(" +"));
    }

    /** All expressions in a language of Sirius. */
    List<Expression> expressions() {
        List<Expression> found = new ArrayList<>();
        for (Element element : all) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Node attribute = attributes.item(i);
                if (attribute.getNodeValue().matches("(?s)[a-z]+:.*") && isExpression(attribute.getNodeName())) {
                    found.add(new Expression(element, attribute.getNodeName(), attribute.getNodeValue()));
                }
            }
        }
        return found;
    }

    private static boolean isExpression(String attribute) {
        return attribute.endsWith("Expression") || List.of("precondition", "message", "canEdit", "value",
            "semanticElements", "browseExpression").contains(attribute);
    }

    /** The expressions within an element. */
    static List<Expression> within(Element element, List<Expression> expressions) {
        return expressions.stream().filter(e -> around(e.owner(), each -> each == element) != null).toList();
    }

    /** A class by the name that the specification gives it: {@code breakdown.Activity}; null if there is none. */
    static EClass eClass(String name) {
        String[] parts = name.split("\\.");
        List<EPackage> packages = new ArrayList<>(ModelPackage.eINSTANCE.getESubpackages());
        packages.add(ModelPackage.eINSTANCE);
        for (EPackage each : packages) {
            if (parts.length == 2 && each.getName().equals(parts[0])) {
                EClassifier found = each.getEClassifier(parts[1]);
                return found instanceof EClass type ? type : null;
            }
        }
        return null;
    }
}
