import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import type { MapQuery } from '#contract/map-query.ts';
import { familyName } from '#domain/page/describe-family.ts';
import { Icon } from '#ui/icon.tsx';
import { t } from '#messages/spoken.ts';
import { useId, useMemo, useState } from 'react';
import type { ActiveFilter } from './active-filters.ts';
import { ChoiceList } from './choice-list.tsx';
import { FilterMenu } from './filter-menu.tsx';
import { LevelChoice } from './level-choice.tsx';
import { PayChoice } from './pay-choice.tsx';
import type { FilterChoices } from './use-filtered-roles.ts';

interface FilterBarProps {
  index: RoleIndexData;
  query: MapQuery;
  choices: FilterChoices;
  active: readonly ActiveFilter[];
  onChange: (change: Partial<MapQuery>) => void;
}

const any = 'any';

/** The filters of the map: a button for each, with its choices behind it. Where there is little room, one button shows those. */
export function FilterBar({ index, query, choices, active, onChange }: FilterBarProps) {
  const counts = useMemo(() => {
    const found = new Map<string | null, number>();
    for (const { family } of index.roles) found.set(family, (found.get(family) ?? 0) + 1);
    return found;
  }, [index]);
  const chosen = (of: ActiveFilter['of']): string | null => {
    const labels = active.filter((filter) => filter.of === of).map(({ label }) => label);
    return labels.length === 0
      ? null
      : labels.length === 1
        ? (labels[0] ?? null)
        : labels.length.toLocaleString(t.locale);
  };
  const { families, levels, track, pay, documented } = query;
  const menusId = useId();
  const [isOpen, setOpen] = useState(false);
  const count = active.filter(({ of }) => of !== 'words').length;
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={menusId}
        onClick={() => setOpen(!isOpen)}
        className="inline-flex min-h-10 items-center gap-1.5 rounded-lg border border-line bg-surface px-3 text-sm font-medium hover:border-line-strong sm:hidden"
      >
        {count > 0 ? t('map.filtersOn', { count }) : t('map.filters')}
        <Icon name="down" className={`size-4 ${isOpen ? 'rotate-180' : ''}`} />
      </button>
      <div id={menusId} className={`${isOpen ? 'flex' : 'hidden'} w-full flex-wrap gap-2 sm:contents`}>
        <FilterMenu label={t('map.family')} chosen={chosen('family')}>
          <ChoiceList
            legend={t('map.families')}
            kind="checkbox"
            name="family"
            choices={choices.families
              .filter(({ value }) => counts.has(value))
              .map(({ slug, value }) => ({
                value: slug,
                label: familyName(value, t),
                count: counts.get(value) ?? 0,
              }))}
            chosen={families}
            onToggle={(slug) =>
              onChange({
                families: families.includes(slug)
                  ? families.filter((each) => each !== slug)
                  : [...families, slug],
              })
            }
          />
        </FilterMenu>
        <FilterMenu label={t('map.level')} chosen={chosen('level')}>
          <LevelChoice
            ranks={choices.ranks}
            levels={levels}
            onChange={(value) => onChange({ levels: value })}
          />
        </FilterMenu>
        <FilterMenu label={t('map.track')} chosen={chosen('track')}>
          <ChoiceList
            legend={t('map.track')}
            kind="radio"
            name="track"
            choices={[
              { value: any, label: t('map.any') },
              { value: 'individual', label: t('map.individual') },
              { value: 'management', label: t('map.management') },
            ]}
            chosen={[track ?? any]}
            onToggle={(value) =>
              onChange({ track: value === 'individual' || value === 'management' ? value : null })
            }
          />
        </FilterMenu>
        <FilterMenu label={t('map.pay')} chosen={chosen('pay')}>
          <PayChoice units={choices.units} pay={pay} onChange={(value) => onChange({ pay: value })} />
        </FilterMenu>
        <FilterMenu label={t('map.document')} chosen={chosen('document')}>
          <ChoiceList
            legend={t('map.document')}
            kind="radio"
            name="document"
            choices={[
              { value: any, label: t('map.any') },
              { value: 'yes', label: t('map.withDocument') },
              { value: 'no', label: t('map.onlyMentioned') },
            ]}
            chosen={[documented === null ? any : documented ? 'yes' : 'no']}
            onToggle={(value) => onChange({ documented: value === any ? null : value === 'yes' })}
          />
        </FilterMenu>
      </div>
    </>
  );
}
