/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.mpxj;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jalon.model.DocumentLink;
import org.jalon.model.ModelFactory;
import org.jalon.model.ProjectElement;
import org.jalon.model.PropertyType;
import org.jalon.model.TypedProperty;
import org.mpxj.CodeValue;
import org.mpxj.CustomField;
import org.mpxj.FieldContainer;
import org.mpxj.FieldType;

/** Converts what an organisation has added to its plans — custom fields, codes, links — into free properties. */
final class PropertyConverter {

    private final Conversion conversion;

    PropertyConverter(Conversion conversion) {
        this.conversion = conversion;
    }

    /** Adds the custom fields that have a value, under the names the users gave them. */
    void addCustomFields(ProjectElement target, FieldContainer source, Collection<FieldType> fields) {
        for (FieldType field : fields) {
            Object value = source.getCachedValue(field);
            if (FieldPolicy.isInformative(value)) {
                add(target, nameOf(field), value);
            }
        }
    }

    /** Adds the values of codes such as activity codes. */
    void addCodes(ProjectElement target, Map<? extends org.mpxj.Code, ? extends CodeValue> codes) {
        codes.forEach((code, value) -> {
            String description = value.getDescription();
            String text = value.getName();
            boolean repeated = description == null || description.isBlank() || description.equals(text);
            add(target, code.getName(), PropertyType.TEXT, repeated ? text : text + " – " + description);
        });
    }

    /** Adds a value under a name, with the type its class implies. */
    void add(ProjectElement target, String key, Object value) {
        switch (value) {
        case Boolean bool -> add(target, key, PropertyType.BOOLEAN, bool.toString());
        case Number number -> {
            BigDecimal amount = Units.amount(number);
            add(target, key, PropertyType.NUMBER, amount == null ? "0" : amount.toPlainString());
        }
        case LocalDateTime date -> add(target, key, PropertyType.DATE, date.toLocalDate().toString());
        case LocalDate date -> add(target, key, PropertyType.DATE, date.toString());
        case List<?> list -> add(target, key, PropertyType.TEXT,
                list.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        default -> add(target, key, PropertyType.TEXT, value.toString());
        }
    }

    /** Adds a text under a name; a name already taken gets a number. */
    void add(ProjectElement target, String key, PropertyType type, String value) {
        if (value == null || value.isBlank()) {
            return;
        }
        TypedProperty property = ModelFactory.eINSTANCE.createTypedProperty();
        property.setKey(freeKey(target, key == null || key.isBlank() ? "?" : key.strip()));
        property.setType(type);
        property.setValue(value.strip());
        target.getProperties().add(property);
    }

    private static String freeKey(ProjectElement target, String wanted) {
        String key = wanted;
        for (int number = 2; isTaken(target, key); number++) {
            key = wanted + " (" + number + ")";
        }
        return key;
    }

    private static boolean isTaken(ProjectElement target, String key) {
        return target.getProperties().stream().anyMatch(property -> key.equals(property.getKey()));
    }

    /** Adds a link to a document, where there is an address. */
    void addLink(ProjectElement target, String title, String address, String subAddress) {
        boolean hasSub = subAddress != null && !subAddress.isBlank();
        if ((address == null || address.isBlank()) && !hasSub) {
            return;
        }
        DocumentLink link = ModelFactory.eINSTANCE.createDocumentLink();
        link.setTitle(title == null || title.isBlank() ? null : title.strip());
        link.setUri((address == null ? "" : address.strip()) + (hasSub ? "#" + subAddress.strip() : ""));
        target.getDocumentation().add(link);
    }

    private String nameOf(FieldType field) {
        CustomField custom = conversion.source.getCustomFields().get(field);
        if (custom != null && custom.getAlias() != null && !custom.getAlias().isBlank()) {
            return custom.getAlias();
        }
        return FieldAudit.nameOf(field, conversion.messages);
    }
}
