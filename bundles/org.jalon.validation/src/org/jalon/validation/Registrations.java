/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;

/**
 * What is registered at the two extension points. In a plain Java program, without the platform, the files
 * {@code plugin.xml} of the class path are read instead, so that the same rules hold there.
 *
 * @param rules ordered by id
 * @param fixes in the order of registration
 */
record Registrations(List<RuleDescriptor> rules, List<QuickFixDescriptor> fixes) {

    static final String BUNDLE = "org.jalon.validation";
    static final String RULES = "rules";
    static final String QUICK_FIXES = "quickFixes";

    /** Loaded when first asked for; bundles that come later count after a restart. */
    private static final class Holder {
        static final Registrations INSTANCE = load(Platform.isRunning() ? fromRegistry() : ClassPathExtensions.read());
    }

    /** One element of an extension, wherever it comes from. */
    interface Declaration {

        String kind();

        String attribute(String name);

        Object create() throws ReflectiveOperationException, CoreException;

        String contributor();
    }

    private record RegistryDeclaration(IConfigurationElement element) implements Declaration {

        @Override
        public String kind() {
            return element.getName();
        }

        @Override
        public String attribute(String name) {
            return element.getAttribute(name);
        }

        @Override
        public Object create() throws CoreException {
            return element.createExecutableExtension("class");
        }

        @Override
        public String contributor() {
            return element.getContributor().getName();
        }
    }

    static Registrations get() {
        return Holder.INSTANCE;
    }

    private static List<Declaration> fromRegistry() {
        List<Declaration> all = new ArrayList<>();
        for (String point : List.of(RULES, QUICK_FIXES)) {
            for (IConfigurationElement element : Platform.getExtensionRegistry()
                    .getConfigurationElementsFor(BUNDLE, point)) {
                all.add(new RegistryDeclaration(element));
            }
        }
        return all;
    }

    static Registrations load(List<Declaration> declarations) {
        List<RuleDescriptor> rules = new ArrayList<>();
        List<QuickFixDescriptor> fixes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Declaration declaration : declarations) {
            // A faulty contribution must not take the others with it.
            try {
                String id = required(declaration, "id");
                if (!ids.add(declaration.kind() + ":" + id)) {
                    throw new IllegalArgumentException("id is taken already");
                }
                if (declaration.kind().equals("rule")) {
                    rules.add(rule(id, declaration));
                } else {
                    fixes.add(new QuickFixDescriptor(id, List.of(required(declaration, "rules").split("\\s+")),
                            (QuickFix) declaration.create()));
                }
            } catch (ReflectiveOperationException | CoreException | RuntimeException e) {
                Log.error(declaration.contributor() + ": " + declaration.kind() + " "
                        + declaration.attribute("id") + " can't be used: " + e.getMessage(), e);
            }
        }
        rules.sort(Comparator.comparing(RuleDescriptor::id));
        return new Registrations(List.copyOf(rules), List.copyOf(fixes));
    }

    private static RuleDescriptor rule(String id, Declaration declaration)
            throws ReflectiveOperationException, CoreException {
        return new RuleDescriptor(id, required(declaration, "criterion"),
                Severity.valueOf(required(declaration, "severity").toUpperCase(Locale.ROOT)),
                "plan".equals(declaration.attribute("scope")), (Rule<?>) declaration.create());
    }

    private static String required(Declaration declaration, String name) {
        String value = declaration.attribute(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("attribute " + name + " is missing");
        }
        return value.strip();
    }
}
