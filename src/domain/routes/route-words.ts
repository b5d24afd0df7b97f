import type { PayDelta } from '#domain/pay/pay-delta.ts';
import type { DescribedRoute } from './describe-route.ts';

/** A route in short, each part without a full stop. `skills` is null where none are at hand. */
export interface RouteWords {
  moves: string;
  pay: string;
  skills: string | null;
  stated: string;
}

/** Says a route in a few words: "3 moves, 1 lateral", "No pay cut, +$60k start", "9 skills to gain", "2 of 3 moves stated by both roles". */
export function routeWords(route: DescribedRoute): RouteWords {
  const { hops, laterals, statedByBoth } = route;
  return {
    moves: `${counted(hops.length, 'move', 'moves')}${laterals > 0 ? `, ${laterals === hops.length && laterals > 1 ? 'all' : laterals} lateral` : ''}`,
    pay: payWords(route),
    skills: hops.every(({ skills }) => skills === null) ? null : gapWords(route),
    stated:
      hops.length === 1
        ? statedByBoth === 1
          ? 'Stated by both roles'
          : 'Stated by one of the two roles'
        : `${statedByBoth} of ${hops.length} moves stated by both of their roles`,
  };
}

/** How pay changes over one move in a few words: `+$60k start`, or why nothing can be said. */
export function payChangeWords(delta: PayDelta): string {
  if (delta.kind === 'change') return delta.text;
  return delta.reason === 'currency' || delta.reason === 'period'
    ? 'Pay not comparable'
    : 'Pay change unknown';
}

function payWords({ pay, payChange, hops }: DescribedRoute): string {
  const unknown = hops.filter(({ payTrend }) => payTrend === 'unknown').length;
  const known = {
    'no-cut': 'No pay cut',
    cut: 'A pay cut on the way',
    unknown:
      unknown === hops.length
        ? 'Pay changes unknown'
        : `Pay change unknown for ${unknown} of ${hops.length} moves`,
  }[pay];
  return payChange.kind === 'change' && hops.length > 1
    ? `${known}, ${payChange.text} from end to end`
    : payChange.kind === 'change'
      ? `${known}, ${payChange.text}`
      : known;
}

function gapWords({ gap, unknownSkills }: DescribedRoute): string {
  const count = gap.at(-1)?.skills ?? 0;
  const gained = count === 0 ? 'No named skill to gain' : `${counted(count, 'skill', 'skills')} to gain`;
  if (unknownSkills === 0) return gained;
  return `${gained}, and unknown for ${counted(unknownSkills, 'role', 'roles')} that ${unknownSkills === 1 ? 'names' : 'name'} none`;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const mostNamed = 3;

/** What a route is called: by the titles of the roles between its ends, the first of them where there are many. */
export function routeTitle(stops: readonly string[]): string {
  if (stops.length === 0) return 'Direct';
  const more = stops.length - mostNamed;
  return more > 0
    ? `By way of ${stops.slice(0, mostNamed).join(', ')} and ${more} more`
    : `By way of ${stops.join(', ')}`;
}
