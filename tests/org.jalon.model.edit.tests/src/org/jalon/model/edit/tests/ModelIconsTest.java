/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.util.HashSet;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.edit.ModelIcons;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourceKind;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskFactory;
import org.jalon.model.risk.RiskKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class ModelIconsTest {

    @Test
    void everyConcreteClassHasAnIconOfItsOwn() throws Exception {
        Set<String> contents = new HashSet<>();
        int classes = 0;
        for (var type : LabelParityTest.packages().flatMap(p -> p.getEClassifiers().stream()).toList()) {
            if (type instanceof EClass c && !c.isAbstract()) {
                contents.add(checked(ModelIcons.of(c)));
                assertEquals(ModelIcons.of(c), ModelIcons.of(EcoreUtil.create(c)));
                classes++;
            }
        }
        assertTrue(classes > 70);
        assertEquals(classes, contents.size(), "icons that look the same");
    }

    @ParameterizedTest
    @EnumSource(ActivityKind.class)
    void everyKindOfActivityHasAnIcon(ActivityKind kind) throws Exception {
        Activity activity = BreakdownFactory.eINSTANCE.createActivity();
        activity.setKind(kind);
        checked(ModelIcons.of(activity));
    }

    @ParameterizedTest
    @EnumSource(ResourceKind.class)
    void everyKindOfResourceHasAnIcon(ResourceKind kind) throws Exception {
        Resource resource = ResourcesFactory.eINSTANCE.createResource();
        resource.setKind(kind);
        checked(ModelIcons.of(resource));
    }

    @Test
    void anOpportunityDoesNotLookLikeAThreat() throws Exception {
        Risk risk = RiskFactory.eINSTANCE.createRisk();
        String threat = checked(ModelIcons.of(risk));
        risk.setKind(RiskKind.OPPORTUNITY);
        assertTrue(!threat.equals(checked(ModelIcons.of(risk))));
    }

    @Test
    void anAbstractClassHasNone() {
        assertThrows(IllegalArgumentException.class, () -> ModelIcons.of(BreakdownPackage.Literals.WBS_ELEMENT));
    }

    private static String checked(URL icon) throws Exception {
        byte[] bytes;
        try (InputStream in = icon.openStream()) {
            bytes = in.readAllBytes();
        }
        Element svg = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(bytes)).getDocumentElement();
        assertEquals("svg", svg.getTagName(), icon.toString());
        assertEquals("0 0 16 16", svg.getAttribute("viewBox"), icon.toString());
        assertTrue(svg.getChildNodes().getLength() > 0, icon.toString());
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }
}
