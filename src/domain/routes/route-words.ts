import type { PayDelta } from '#domain/pay/pay-delta.ts';
import { listNames } from '#domain/titles/list-names.ts';
import type { Translate } from '#messages/message-types.ts';
import type { DescribedRoute } from './describe-route.ts';

/** A route in short, each part without a full stop. `skills` is null where none are at hand. */
export interface RouteWords {
  moves: string;
  pay: string;
  skills: string | null;
  stated: string;
}

/** Says a route in a few words: "3 moves, 1 lateral", "No pay cut, +$60k start", "9 skills to gain", "2 of 3 moves stated by both roles". */
export function routeWords(route: DescribedRoute, t: Translate): RouteWords {
  return {
    moves: moveWords(route, t),
    pay: payWords(route, t),
    skills: route.hops.every(({ skills }) => skills === null) ? null : gapWords(route, t),
    stated: statedWords(route, t),
  };
}

/** How pay changes over one move in a few words: `+$60k start`, or why nothing can be said. */
export function payChangeWords(delta: PayDelta, t: Translate): string {
  if (delta.kind === 'change') return delta.text;
  const isUnlike = delta.reason === 'currency' || delta.reason === 'period';
  return t(isUnlike ? 'routes.payNotComparable' : 'routes.payChangeUnknown');
}

function moveWords({ hops, laterals }: DescribedRoute, t: Translate): string {
  const count = hops.length;
  if (laterals === 0) return t('routes.movesOf', { count });
  if (laterals === count && count > 1) return t('routes.movesAllLateral', { count });
  return t('routes.movesLateral', { count, laterals });
}

function statedWords({ hops, statedByBoth: count }: DescribedRoute, t: Translate): string {
  if (hops.length > 1) return t('routes.statedOf', { count, all: hops.length });
  return t(count === 1 ? 'statement.both' : 'routes.statedOne');
}

function payWords({ pay: kind, payChange, hops }: DescribedRoute, t: Translate): string {
  const pay = payTrendWords(kind, hops, t);
  if (payChange.kind !== 'change') return pay;
  return t(hops.length > 1 ? 'routes.payOver' : 'routes.payWith', { pay, change: payChange.text });
}

function payTrendWords(kind: DescribedRoute['pay'], hops: DescribedRoute['hops'], t: Translate): string {
  if (kind === 'no-cut') return t('routes.noPayCut');
  if (kind === 'cut') return t('routes.payCut');
  const count = hops.filter(({ payTrend }) => payTrend === 'unknown').length;
  if (count === hops.length) return t('routes.payUnknown');
  return t('routes.payUnknownOf', { count, all: hops.length });
}

function gapWords({ gap, unknownSkills }: DescribedRoute, t: Translate): string {
  const count = gap.at(-1)?.skills ?? 0;
  const gain = count === 0 ? t('routes.gainNone') : t('routes.gain', { count });
  return unknownSkills === 0 ? gain : t('routes.gainUnknown', { gain, count: unknownSkills });
}

const mostNamed = 3;

/** What a route is called: by the titles of the roles between its ends, the first of them where there are many. */
export function routeTitle(titles: readonly string[], t: Translate): string {
  if (titles.length === 0) return t('routes.direct');
  const stops = listNames(titles.slice(0, mostNamed), t);
  const count = titles.length - mostNamed;
  return count > 0 ? t('routes.byMore', { stops, count }) : t('routes.by', { stops });
}
