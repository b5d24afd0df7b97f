import type { MapQuery } from '#contract/map-query.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { t } from '#messages/spoken.ts';
import { AnsweringSelect } from '#ui/answering-select.tsx';
import { fieldClass } from './field-class.ts';

interface LevelChoiceProps {
  ranks: readonly number[];
  levels: MapQuery['levels'];
  onChange: (levels: MapQuery['levels']) => void;
}

/** A rank by its number and its names for both tracks: `5 · Staff or lead, Manager`. */
const rankWords = (rank: number): string =>
  t('map.rank', {
    rank,
    individual: sayLevel({ rank, track: 'individual' }, t),
    management: sayLevel({ rank, track: 'management' }, t),
  });

/** A range of levels, by its two ends. */
export function LevelChoice({ ranks, levels, onChange }: LevelChoiceProps) {
  const [lowest = 0] = ranks;
  const highest = ranks.at(-1) ?? 0;
  const from = levels?.from ?? lowest;
  const to = levels?.to ?? highest;
  const choose = (low: number, high: number) =>
    onChange(
      low <= lowest && high >= highest ? null : { from: Math.min(low, high), to: Math.max(low, high) },
    );
  const ends = [
    { name: t('map.fromLevel'), value: from, choose: (rank: number) => choose(rank, Math.max(rank, to)) },
    { name: t('map.toLevel'), value: to, choose: (rank: number) => choose(Math.min(rank, from), rank) },
  ];
  return (
    <div className="space-y-3 p-2">
      {ends.map(({ name, value, choose: onChoose }) => (
        <label key={name} className="block text-sm font-medium">
          {name}
          <AnsweringSelect
            value={String(value)}
            onChange={(rank) => onChoose(Number(rank))}
            className={fieldClass('mt-1 w-full')}
          >
            {[...new Set([...ranks, value])]
              .sort((a, b) => a - b)
              .map((rank) => (
                <option key={rank} value={rank}>
                  {rankWords(rank)}
                </option>
              ))}
          </AnsweringSelect>
        </label>
      ))}
    </div>
  );
}
