/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IToc;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.jalon.ui.common.HelpContexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** Contents, contexts and cheat sheets: complete, in both languages, and true. */
class HelpContentsTest {

    static List<String> pages() {
        return HelpFiles.pages("");
    }

    static List<String> sheets() {
        return HelpFiles.sheets("");
    }

    static Stream<String> contexts() {
        Stream<String> pages = declared("org.jalon.ui.common.pages", "page").map(each -> each.getAttribute("id"));
        Stream<String> views = declared("org.eclipse.ui.views", "view").map(each -> each.getAttribute("id"))
                .filter(id -> !id.startsWith("org.jalon.help"));
        return Stream.concat(Stream.concat(pages, views).map(HelpContexts::of), Stream.of(HelpContexts.OUTLINE,
                HelpContexts.PROPERTIES, HelpContexts.WIZARDS, HelpContexts.LEVELLING, HelpContexts.PRINT,
                HelpContexts.PREFERENCES, HelpContexts.DIALOGS));
    }

    private static Stream<IConfigurationElement> declared(String point, String name) {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(point))
                .filter(each -> each.getName().equals(name) && each.getContributor().getName().startsWith("org.jalon."));
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void everyPageAndViewHasAHelpContextThatLeadsToPages(String name) {
        IContext context = HelpSystem.getContext(HelpContexts.BUNDLE + "." + name);
        assertNotNull(context, name);
        assertFalse(context.getText().isBlank(), name);
        assertTrue(context.getRelatedTopics().length > 0, name);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void bothLanguagesSayAsMuch(String page) {
        Document english = HelpFiles.read("html/" + page);
        Document french = HelpFiles.read(HelpFiles.FRENCH + "html/" + page);
        for (String tag : List.of("h1", "h2", "p", "li", "tr", "a", "kbd", "code")) {
            assertEquals(HelpFiles.elements(english, tag).size(), HelpFiles.elements(french, tag).size(),
                    page + ": " + tag);
        }
        assertEquals(new TreeSet<>(HelpFiles.attributes(english, "a", "href")),
                new TreeSet<>(HelpFiles.attributes(french, "a", "href")), page);
    }

    @Test
    void everyFileHasItsTwin() {
        assertEquals(HelpFiles.pages(""), HelpFiles.pages(HelpFiles.FRENCH));
        assertEquals(HelpFiles.sheets(""), HelpFiles.sheets(HelpFiles.FRENCH));
        assertEquals(HelpFiles.attributes(HelpFiles.read("contexts.xml"), "context", "id"),
                HelpFiles.attributes(HelpFiles.read(HelpFiles.FRENCH + "contexts.xml"), "context", "id"));
        assertEquals(HelpFiles.attributes(HelpFiles.read("toc.xml"), "topic", "href"),
                HelpFiles.attributes(HelpFiles.read(HelpFiles.FRENCH + "toc.xml"), "topic", "href"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", HelpFiles.FRENCH })
    void everyLinkLeadsSomewhere(String language) {
        for (String page : HelpFiles.pages(language)) {
            for (String href : HelpFiles.attributes(HelpFiles.read(language + "html/" + page), "a", "href")) {
                assertTrue(HelpFiles.exists(language + "html/" + href), page + " -> " + href);
            }
        }
        for (String file : List.of("toc.xml", "contexts.xml")) {
            for (String href : HelpFiles.attributes(HelpFiles.read(language + file), "topic", "href")) {
                assertTrue(HelpFiles.exists(language + href), file + " -> " + href);
            }
        }
    }

    @Test
    void everyPageIsInTheContents() {
        List<String> listed = HelpFiles.attributes(HelpFiles.read("toc.xml"), "topic", "href");
        for (String page : HelpFiles.pages("")) {
            assertTrue(listed.contains("html/" + page), page);
        }
        IToc toc = Arrays.stream(HelpSystem.getTocs()).filter(each -> each.getHref().contains("org.jalon.help"))
                .findFirst().orElseThrow();
        assertTrue(toc.getTopics().length > 5);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyCommandOfACheatSheetExists(String sheet) throws Exception {
        List<String> english = HelpFiles.attributes(HelpFiles.read("cheatsheets/" + sheet), "command",
                "serialization");
        assertEquals(english, HelpFiles.attributes(HelpFiles.read(HelpFiles.FRENCH + "cheatsheets/" + sheet),
                "command", "serialization"));
        assertFalse(english.isEmpty(), sheet);
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        for (String serialization : english) {
            assertTrue(commands.deserialize(serialization).getCommand().isDefined(), serialization);
            assertEquals(serialization, commands.deserialize(serialization).serialize(), "its parameters exist too");
        }
        String page = HelpFiles.attributes(HelpFiles.read("cheatsheets/" + sheet), "intro", "href").getFirst();
        assertTrue(HelpFiles.exists(page.replace("/org.jalon.help/", "")), page);
    }
}
