import type { MapQuery } from '#contract/map-query.ts';
import { describeUnit } from '#domain/graph/map-pay-lanes.ts';
import { familyName } from '#domain/page/describe-family.ts';
import { formatAmounts } from '#domain/pay/format-amount.ts';
import { t } from '#messages/spoken.ts';
import type { FilterChoices } from './use-filtered-roles.ts';

/** A filter that is on: in words, and what takes it away. */
export interface ActiveFilter {
  key: string;
  /** Which filter it belongs to. */
  of: 'words' | 'skill' | 'family' | 'level' | 'track' | 'pay' | 'document';
  label: string;
  without: Partial<MapQuery>;
}

/** The query's filters that the corpus knows, in the order of their buttons; `skillName` is what its skill is called. */
export function activeFilters(
  query: MapQuery,
  choices: FilterChoices,
  skillName: string | null,
): ActiveFilter[] {
  const { words, families, levels, track, pay, documented } = query;
  const active: ActiveFilter[] = [];
  if (words.trim() !== '')
    active.push({
      key: 'words',
      of: 'words',
      label: t('map.quoted', { words: words.trim() }),
      without: { words: '' },
    });
  if (skillName !== null)
    active.push({
      key: 'skill',
      of: 'skill',
      label: t('map.asksFor', { skill: skillName }),
      without: { skill: null },
    });
  for (const { slug, value } of choices.families) {
    if (!families.includes(slug)) continue;
    const without = { families: families.filter((each) => each !== slug) };
    active.push({ key: `family ${slug}`, of: 'family', label: familyName(value, t), without });
  }
  if (levels) {
    const label =
      levels.from === levels.to ? t('level.other', { rank: levels.from }) : t('map.levels', { ...levels });
    active.push({ key: 'level', of: 'level', label, without: { levels: null } });
  }
  if (track) active.push({ key: 'track', of: 'track', label: t(`map.${track}`), without: { track: null } });
  const payLabel = describeRange(pay, choices);
  if (payLabel !== null) active.push({ key: 'pay', of: 'pay', label: payLabel, without: { pay: null } });
  if (documented !== null) {
    const label = t(documented ? 'map.withDocument' : 'map.onlyMentioned');
    active.push({ key: 'document', of: 'document', label, without: { documented: null } });
  }
  return active;
}

function describeRange(pay: MapQuery['pay'], { units }: FilterChoices): string | null {
  const unit = units.find(({ slug }) => slug === pay?.unit)?.value;
  if (!pay || !unit) return null;
  const { currency, period } = unit;
  const write = (amount: number) =>
    formatAmounts([amount], currency, { locale: t.locale, compact: true }).join('');
  const range =
    pay.from === null
      ? t('pay.upTo', { amount: write(pay.to ?? 0) })
      : pay.to === null
        ? t('pay.from', { amount: write(pay.from) })
        : `${write(pay.from)} – ${write(pay.to)}`;
  return t('map.payRange', { range, unit: describeUnit({ currency, period }, t) });
}
