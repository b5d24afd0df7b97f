import { useCoverage } from '#data/shown-coverage.ts';
import { markMatches } from '#domain/search/mark-matches.ts';
import { Icon, type IconName } from '#ui/icon.tsx';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Combobox } from '@base-ui/react/combobox';
import { memo, type ReactNode } from 'react';
import type { SearchItem } from './search-item.ts';

type Letters = ReadonlyMap<string, number>;

function Marked({ text, letters }: { text: string; letters: Letters }) {
  return markMatches(text, letters).map((part, position) =>
    part.match ? (
      <mark
        key={position}
        className="bg-transparent font-bold text-accent underline decoration-1 underline-offset-3 forced-colors:[color:inherit]"
      >
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}

/** By what else than its name something was found. */
function FoundBy({ item }: { item: Extract<SearchItem, { kind: 'role' | 'skill' }> }) {
  return (
    item.by && (
      <span>
        {item.by.kind === 'alias' && `${t('search.also')} `}
        <bdi {...stated}>
          <Marked text={item.by.text} letters={item.matched} />
        </bdi>
      </span>
    )
  );
}

function RoleNote({ item }: { item: Extract<SearchItem, { kind: 'role' }> }) {
  const { role, by } = item;
  const coverage = useCoverage(role.id);
  const parts: ReactNode[] = [];
  if (by) parts.push(<FoundBy key="by" item={item} />);
  if (role.family !== null && role.family !== by?.text)
    parts.push(
      <bdi key="family" {...stated}>
        {role.family}
      </bdi>,
    );
  if (!role.documented) parts.push(t('search.undocumented'));
  if (coverage !== null) parts.push(t('search.covers', { coverage }));
  return parts.flatMap((part, position) => (position === 0 ? [part] : [' · ', part]));
}

function SkillNote({ item }: { item: Extract<SearchItem, { kind: 'skill' }> }) {
  return (
    <>
      <FoundBy item={item} />
      {item.by && ' · '}
      {t('search.askedBy', { count: item.skill.askedBy.length })}
    </>
  );
}

const icons = {
  skill: 'check',
  'skill-page': 'right',
  family: 'graph',
  command: 'right',
} as const satisfies Record<string, IconName>;

function textOf(item: SearchItem): { title: string; note: ReactNode } {
  switch (item.kind) {
    case 'role':
      return { title: item.role.title, note: <RoleNote item={item} /> };
    case 'skill':
      return { title: item.skill.name, note: <SkillNote item={item} /> };
    case 'skill-page':
      return { title: t('search.about', { skill: item.skill.name }), note: t('search.aboutNote') };
    case 'family':
      return { title: item.family.name, note: t('count.roles', { count: item.family.roleCount }) };
    case 'command':
      return { title: item.command.title, note: null };
  }
}

const whenHighlighted = 'forced-colors:group-data-highlighted:text-[HighlightText]';

/** One suggestion: its name with what matched marked, and below it what else is worth knowing. */
export const SearchOption = memo(function SearchOption({ item }: { item: SearchItem }) {
  const { title, note } = textOf(item);
  const isOwn = item.kind === 'skill-page' || item.kind === 'command';
  return (
    <Combobox.Item
      value={item}
      className="group flex min-h-11 cursor-pointer items-center gap-3 rounded-lg px-3 py-1.5 text-sm outline-none select-none data-highlighted:bg-accent-soft forced-colors:data-highlighted:bg-[Highlight] forced-colors:data-highlighted:text-[HighlightText]"
    >
      {item.kind !== 'role' && (
        <Icon
          name={icons[item.kind]}
          className={`size-4 text-ink-soft ${icons[item.kind] === 'right' ? 'rtl:-scale-x-100' : ''} ${whenHighlighted}`}
        />
      )}
      <span className="min-w-0">
        <span className="block font-medium">
          <bdi {...(isOwn ? null : stated)}>
            <Marked text={title} letters={item.matched} />
          </bdi>
        </span>
        <span className={`block text-xs text-ink-soft ${whenHighlighted}`}>{note}</span>
      </span>
    </Combobox.Item>
  );
});
