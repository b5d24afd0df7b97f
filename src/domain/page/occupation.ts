import type { Pay, PayPeriod, RoleDocument } from '#domain/document/role-document.ts';
import { cleanLine, cleanText } from '#domain/export/clean-text.ts';
import { statedBounds } from '#domain/pay/stated-bounds.ts';

/** What is said of a role as an occupation. */
export interface OccupationSource {
  role: { title: string; aliases: readonly string[] };
  document: Pick<RoleDocument, 'definition' | 'pay' | 'responsibilities' | 'education' | 'experience'> | null;
  skillNames: readonly { name: string }[];
}

/** ISO 8601 durations. */
const durations: Record<PayPeriod, string> = {
  hour: 'PT1H',
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  year: 'P1Y',
};

/**
 * A role as `Occupation` of schema.org, to be written as JSON-LD; null for a role without a document. Only what the document states: no
 * percentile, no median, no upper end of an open band, and no salary at all where currency, period or amounts are missing. `address` is the
 * absolute address of the role's page, where it is known.
 */
export function occupation(
  { role, document, skillNames }: OccupationSource,
  address: string | null,
): Record<string, unknown> | null {
  if (document === null) return null;
  const { definition, pay, responsibilities, education, experience } = document;
  const salary = pay === null ? null : estimatedSalary(pay);
  return {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: cleanLine(role.title),
    ...texts('alternateName', role.aliases),
    ...(definition === null ? {} : { description: cleanText(definition) }),
    ...(address === null ? {} : { url: address, mainEntityOfPage: address }),
    ...(salary === null ? {} : { estimatedSalary: [salary] }),
    ...texts(
      'skills',
      skillNames.map(({ name }) => name),
    ),
    ...texts('responsibilities', responsibilities.primary),
    ...texts('educationRequirements', education.minimum),
    ...texts('experienceRequirements', experience === null ? [] : [experience.text]),
  };
}

const texts = (name: string, found: readonly string[]): Record<string, readonly string[]> => {
  const shown = found.map(cleanLine).filter((text) => text !== '');
  return shown.length === 0 ? {} : { [name]: shown };
};

/** A distribution has a duration but only percentiles, an amount has ends but no duration, so that a stated band is both. */
function estimatedSalary(pay: Pay): Record<string, unknown> | null {
  const { min, max, open } = statedBounds(pay);
  const upper = open ? null : max;
  if (pay.currency === null || pay.period === null || (min === null && upper === null)) return null;
  return {
    '@type': ['MonetaryAmountDistribution', 'MonetaryAmount'],
    name: 'base',
    currency: pay.currency,
    duration: durations[pay.period],
    ...(min === null ? {} : { minValue: min }),
    ...(upper === null ? {} : { maxValue: upper }),
  };
}
