/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.tests;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.w3c.dom.Element;

/** Evaluates expressions as Sirius does: in the languages service:, feature: and var:, and literals. */
final class Evaluator {

    private final List<Object> services = new ArrayList<>();
    private final Map<String, Object> variables = new HashMap<>();

    /** With the services that a specification names. */
    Evaluator(Specification specification) throws ReflectiveOperationException {
        for (String name : specification.of("ownedJavaExtensions").stream()
            .map(each -> each.getAttribute("qualifiedClassName")).distinct().toList()) {
            services.add(Class.forName(name).getConstructor().newInstance());
        }
    }

    /** Sets a variable of the context in which Sirius evaluates. */
    Evaluator with(String variable, Object value) {
        variables.put(variable, value);
        return this;
    }

    /** All public services. */
    List<Method> methods() {
        return services.stream().flatMap(service -> Stream.of(service.getClass().getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
            .toList();
    }

    /** The service of a name, null if there is none. */
    Method method(String name) {
        return methods().stream().filter(method -> method.getName().equals(name)).findFirst().orElse(null);
    }

    /** Evaluates an expression on an element. */
    Object evaluate(EObject self, String expression) {
        if (expression.startsWith("service:")) {
            return call(self, expression.substring(8));
        }
        if (expression.startsWith("feature:")) {
            return feature(self, expression.substring(8));
        }
        if (expression.startsWith("var:")) {
            return variable(self, expression.substring(4));
        }
        return expression;
    }

    private Object feature(EObject self, String name) {
        return switch (name) {
            case "eContainer" -> self.eContainer();
            case "eContents" -> self.eContents();
            case "eClass" -> self.eClass();
            default -> {
                EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
                if (feature == null) {
                    throw new IllegalArgumentException("no feature " + name + " in " + self.eClass().getName());
                }
                yield self.eGet(feature);
            }
        };
    }

    private Object variable(EObject self, String name) {
        if ("self".equals(name)) {
            return self;
        }
        if (!variables.containsKey(name)) {
            throw new IllegalArgumentException("no variable " + name);
        }
        return variables.get(name);
    }

    private Object call(EObject self, String text) {
        Call call = Call.of(text);
        Object receiver = call.receiver() == null ? self : variable(self, call.receiver());
        List<Object> arguments = new ArrayList<>();
        arguments.add(receiver);
        call.arguments().forEach(name -> arguments.add(variable(self, name)));
        Method method = method(call.name());
        if (method == null) {
            throw new IllegalArgumentException("no service " + call.name());
        }
        Object service = services.stream().filter(each -> each.getClass() == method.getDeclaringClass()).findFirst()
            .orElseThrow();
        try {
            return method.invoke(service, arguments.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(text + " on " + receiver, e.getCause());
        } catch (IllegalAccessException | IllegalArgumentException e) {
            throw new IllegalStateException(text + " on " + receiver + " with " + arguments, e);
        }
    }

    /** A call as Sirius reads it: {@code m}, {@code m(a,b)} or {@code receiver.m(a,b)}, with names of variables. */
    record Call(String receiver, String name, List<String> arguments) {

        static Call of(String text) {
            int open = text.indexOf('(');
            String head = open < 0 ? text : text.substring(0, open);
            int dot = head.indexOf('.');
            List<String> arguments = open < 0 || text.indexOf(')') == open + 1 ? List.of()
                : List.of(text.substring(open + 1, text.length() - 1).split(",")).stream().map(String::strip).toList();
            return new Call(dot < 0 ? null : head.substring(0, dot), head.substring(dot + 1), arguments);
        }
    }

    /** What an expression gives as elements. */
    static List<EObject> elements(Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> many -> many.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
            case EObject one -> List.of(one);
            default -> List.of();
        };
    }

    /** The class that an element of the specification is about: that of itself or of what is around it. */
    static String domain(Element element) {
        Element about = Specification.around(element, each -> each.hasAttribute("domainClass")
            || each.hasAttribute("targetClass"));
        return about == null ? null : about.hasAttribute("domainClass") ? about.getAttribute("domainClass")
            : about.getAttribute("targetClass");
    }
}
