import type { SearchIndex } from '#domain/search/search-index.ts';
import type { NameHit } from '#domain/search/name-index.ts';
import type { NamedEntry } from '#domain/search/named-entry.ts';
import { matchedText } from '#domain/search/matched-text.ts';
import type { SearchGroup } from '#domain/search/search-everything.ts';
import type { SearchedFamily, SearchedSkill } from '#domain/search/search-subjects.ts';
import { t } from '#messages/spoken.ts';
import type { Command } from './search-scope.ts';

/** What can be chosen in the list. `matched` are the words that the query met, with how many of their letters. */
export type SearchItem = { key: string; matched: ReadonlyMap<string, number> } & (
  | { kind: 'role'; role: NamedEntry; by: ReturnType<typeof matchedText> }
  | { kind: 'skill'; skill: SearchedSkill; by: ReturnType<typeof matchedText> }
  | { kind: 'skill-page'; skill: SearchedSkill }
  | { kind: 'family'; family: SearchedFamily }
  | { kind: 'command'; command: Command }
);

export interface ItemGroup {
  key: string;
  /** Null where the list holds nothing else. */
  heading: string | null;
  items: readonly SearchItem[];
}

const nothing: ReadonlyMap<string, number> = new Map();

export function roleItem(role: NamedEntry, group: string, matched = nothing): SearchItem {
  return { kind: 'role', key: `${group} ${role.id}`, role, matched, by: matchedText(role, matched) };
}

export function familyItem(family: SearchedFamily, matched = nothing): SearchItem {
  return { kind: 'family', key: `family ${family.name}`, family, matched };
}

function skillItem(skill: SearchedSkill, matched: ReadonlyMap<string, number>): SearchItem {
  const named = { title: skill.name, aliases: skill.aliases, family: null, tags: [] };
  return { kind: 'skill', key: `skill ${skill.id}`, skill, matched, by: matchedText(named, matched) };
}

/** The way to the page of a skill that was chosen. */
export function skillPageGroup(skill: SearchedSkill): ItemGroup {
  const items: SearchItem[] = [{ kind: 'skill-page', key: `page ${skill.id}`, skill, matched: nothing }];
  return { key: 'page', heading: t('search.skill'), items };
}

/** The items of a group, with the words above it. */
export function itemGroup(
  group: SearchGroup,
  { subjects }: SearchIndex,
  commands: readonly Command[],
): ItemGroup {
  const { kind } = group;
  const itemOf = ({ number, matched }: NameHit): SearchItem | null => {
    if (kind === 'skills') {
      const skill = subjects.skills[number];
      return skill ? skillItem(skill, matched) : null;
    }
    if (kind === 'families') {
      const family = subjects.families[number];
      return family ? familyItem(family, matched) : null;
    }
    if (kind === 'commands') {
      const command = commands[number];
      return command ? { kind: 'command', key: `command ${command.id}`, command, matched } : null;
    }
    const role = subjects.roles[number];
    return role ? roleItem(role, kind, matched) : null;
  };
  const items = group.hits.flatMap((hit) => itemOf(hit) ?? []);
  return { key: kind, heading: headingOf(group, subjects.skills), items };
}

function headingOf(group: SearchGroup, skills: readonly SearchedSkill[]): string {
  if (group.kind === 'asking') return t('search.askingFor', { skill: skills[group.skill]?.name ?? '' });
  return t(`search.${group.kind}`);
}
