import { searchIndexQuery } from '#data/search-index.ts';
import type { OpenedSkills } from '#data/skill-table.ts';
import { categoryName } from '#domain/skills/category-name.ts';
import { skillsByCategory } from '#domain/skills/skills-by-category.ts';
import { askedBy } from '#domain/skills/skill-table.ts';
import { buttonClass } from '#ui/button-class.ts';
import { t } from '#messages/spoken.ts';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { SkillTick } from './skill-tick.tsx';

const mostFound = 40;
/** So many skills of a category are shown before more are asked for. */
const atFirst = 12;

const listClass = 'grid gap-x-4 sm:grid-cols-2 xl:grid-cols-3';

function Ticks({ skills, numbers }: { skills: OpenedSkills; numbers: readonly number[] }) {
  return (
    <ul className={listClass}>
      {numbers.map((number) => {
        const id = skills.ids[number] ?? '';
        return (
          <SkillTick
            key={id}
            id={id}
            name={skills.names[number] ?? id}
            askedBy={askedBy(skills.table, number)}
          />
        );
      })}
    </ul>
  );
}

function Category({
  title,
  skills,
  numbers,
}: {
  title: string;
  skills: OpenedSkills;
  numbers: readonly number[];
}) {
  const [areAllShown, setAllShown] = useState(false);
  const shown = areAllShown ? numbers : numbers.slice(0, atFirst);
  return (
    <section aria-label={title} className="space-y-2">
      <h3 className="flex items-baseline gap-2 font-semibold">
        {title}{' '}
        <span className="text-sm font-normal text-ink-soft tabular-nums">
          {numbers.length.toLocaleString(t.locale)}
        </span>
      </h3>
      <Ticks skills={skills} numbers={shown} />
      {numbers.length > atFirst && (
        <button
          type="button"
          aria-expanded={areAllShown}
          aria-label={
            areAllShown
              ? t('skills.showFewerOf', { category: title })
              : t('skills.showAllOf', { count: numbers.length, category: title })
          }
          onClick={() => setAllShown(!areAllShown)}
          className={buttonClass()}
        >
          {areAllShown ? t('skills.showFewer') : t('skills.showAll', { count: numbers.length })}
        </button>
      )}
    </section>
  );
}

/** All skills of the corpus to tick: those that words find, else by category, those that most roles ask for first. */
export function SkillPicker({ skills }: { skills: OpenedSkills }) {
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words.trim());
  const { data: search, isError } = useQuery({ ...searchIndexQuery, enabled: asked !== '' });
  const groups = useMemo(() => skillsByCategory(skills.table, skills.categories, skills.names), [skills]);
  const found = useMemo(
    () =>
      search && asked !== ''
        ? search.skills.search(asked, mostFound).flatMap(({ id }) => skills.find(id) ?? [])
        : null,
    [search, asked, skills],
  );
  const isSearching = asked !== '';
  return (
    <section aria-labelledby="all-skills" className="space-y-5">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h2 id="all-skills" className="text-lg font-semibold">
          {t('skills.asked')}
        </h2>
        <label className="grid w-full gap-1 text-sm sm:w-88">
          <span className="text-ink-soft">{t('skills.find')}</span>
          <input
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            autoComplete="off"
            className="h-10 rounded-lg border border-line-strong bg-surface px-3 text-base"
          />
        </label>
      </div>
      <p role="status" className={isSearching ? 'text-sm text-ink-soft' : 'sr-only'}>
        {!isSearching
          ? ''
          : isError
            ? t('skills.searchBroken')
            : found === null
              ? t('frame.searching')
              : found.length === 0
                ? t('skills.notFound')
                : t('skills.found', { count: found.length })}
      </p>
      {isSearching && !isError
        ? found && <Ticks skills={skills} numbers={found} />
        : groups.map(({ category, numbers }) => (
            <Category key={category} title={categoryName(category, t)} skills={skills} numbers={numbers} />
          ))}
    </section>
  );
}
