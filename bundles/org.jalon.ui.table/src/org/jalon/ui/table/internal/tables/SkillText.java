/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.resources.ResourcesPackage.Literals;
import org.jalon.model.resources.Skill;
import org.jalon.model.resources.SkillLevel;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.EditRefused;
import org.jalon.ui.table.internal.columns.TableContext;

/** The skills of a resource as one writes them, with their levels: {@code Welding 3; Automation 2}. */
final class SkillText {

    private static final Pattern ONE = Pattern.compile("(?<name>.+?)(?:\\s+(?<level>\\d))?");

    private SkillText() {
    }

    static String text(Resource resource, TableContext context) {
        return resource.getSkills().stream().filter(each -> each.getSkill() != null)
                .map(each -> ModelLabels.current().text(each.getSkill()) + " " + each.getLevel())
                .collect(Collectors.joining("; "));
    }

    /** The change that gives a resource the skills written, keeping what is said elsewhere of skills that stay. */
    static Command edit(Resource resource, String text, TableContext context) throws EditRefused {
        Map<Skill, Integer> wanted = new LinkedHashMap<>();
        for (String part : text.split(";")) {
            Matcher matcher = ONE.matcher(part.strip());
            if (matcher.matches()) {
                wanted.put(find(matcher.group("name"), context),
                        matcher.group("level") == null ? 1 : Integer.parseInt(matcher.group("level")));
            }
        }
        CompoundCommand command = new CompoundCommand();
        for (SkillLevel level : resource.getSkills()) {
            Integer asked = wanted.remove(level.getSkill());
            Command change = asked == null
                    ? RemoveCommand.create(context.domain(), resource, Literals.RESOURCE__SKILLS, level)
                    : context.set(level, Literals.SKILL_LEVEL__LEVEL, asked);
            if (change != null) {
                command.append(change);
            }
        }
        wanted.forEach((skill, level) -> command.append(AddCommand.create(context.domain(), resource,
                Literals.RESOURCE__SKILLS, level(skill, level))));
        return command.isEmpty() ? null : command;
    }

    private static SkillLevel level(Skill skill, int level) {
        SkillLevel created = ResourcesFactory.eINSTANCE.createSkillLevel();
        created.setSkill(skill);
        created.setLevel(level);
        return created;
    }

    private static Skill find(String name, TableContext context) throws EditRefused {
        return context.project().getSkills().stream()
                .filter(skill -> name.equalsIgnoreCase(ModelLabels.current().text(skill))).findFirst()
                .orElseThrow(() -> new EditRefused(NLS.bind(Messages.noSuchSkill, name)));
    }
}
