import type { Level } from '#domain/document/role-document.ts';
import type { Translate } from '#messages/message-types.ts';

/**
 * Why a level stands where it does, in a few words: “Senior” in the title. Signs that their source doesn't give, as a broken bundle may
 * have them, are left out.
 */
export function sayLevelReason({ from, signs }: Pick<Level, 'from' | 'signs'>, t: Translate): string {
  switch (from) {
    case 'field':
      return t('fact.levelField');
    case 'title':
      return signs.length === 0 ? t('fact.levelPlain') : t('fact.levelTitle', { words: sayWords(signs, t) });
    case 'experience':
      return sayYears(signs, t);
    case 'steps': {
      const [below = '?', above = '?'] = signs;
      return t('fact.levelSteps', { below, above });
    }
  }
}

const sayWords = (words: readonly string[], t: Translate): string =>
  new Intl.ListFormat(t.locale).format(
    words.map((word) =>
      /^\d+$/.test(word) ? t('fact.levelNumber', { number: word }) : t('fact.levelWord', { word }),
    ),
  );

function sayYears(signs: readonly string[], t: Translate): string {
  const [min, max] = signs.map(Number).filter(Number.isFinite);
  if (min === undefined) return t('fact.levelExperience');
  if (max === undefined) return t('fact.levelYearsFrom', { min });
  return min === max ? t('fact.levelYears', { max }) : t('fact.levelYearsTo', { min, max });
}
