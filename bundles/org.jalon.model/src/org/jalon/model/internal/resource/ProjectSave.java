/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.internal.resource;

import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLString;

/**
 * Writes a project with one attribute a line, so that one change of the project is one changed line, and drops
 * characters that XML can't hold, which would make the save fail.
 */
public final class ProjectSave extends XMISaveImpl {

    /** Writes with the names and references of a helper. */
    public ProjectSave(XMLHelper helper) {
        super(helper);
    }

    @Override
    protected void init(XMLResource resource, Map<?, ?> options) {
        super.init(resource, options);
        doc = new OneAttributeALine();
        doc.setLineSeparator("\n");
        escape = new ValidCharacters();
        escape.setLineFeed("\n");
        escape.setMappingLimit(Character.MAX_CODE_POINT);
    }

    /** What an element is stands on its first line; everything else has a line of its own. */
    private static final class OneAttributeALine extends XMLString {
        private static final long serialVersionUID = 1L;
        private static final Set<String> ON_THE_FIRST_LINE = Set.of("xsi:type", "id");

        OneAttributeALine() {
            super(0);
        }

        @Override
        public void addAttribute(String name, String value) {
            if (ON_THE_FIRST_LINE.contains(name)) {
                add(" " + name + "=\"" + value + "\"");
            } else {
                super.addAttribute(name, value);
            }
        }
    }

    /** Leaves out control characters, lone surrogates and the two non-characters, none of which XML 1.0 allows. */
    private static final class ValidCharacters extends Escape {

        @Override
        public String convert(String input) {
            return super.convert(valid(input));
        }

        @Override
        public String convertText(String input) {
            return super.convertText(valid(input));
        }

        private static String valid(String input) {
            return input.codePoints().allMatch(ValidCharacters::isValid) ? input
                    : input.codePoints().filter(ValidCharacters::isValid)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString();
        }

        private static boolean isValid(int c) {
            return c >= ' ' && c < Character.MIN_SURROGATE || c == '\t' || c == '\n' || c == '\r'
                    || c > Character.MAX_SURROGATE && c != 0xfffe && c != 0xffff;
        }
    }
}
