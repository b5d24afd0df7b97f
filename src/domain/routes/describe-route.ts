import { payDelta, type PayDelta } from '#domain/pay/pay-delta.ts';
import { payTrend, type PayTrend } from '#domain/pay/pay-ends.ts';
import type { Band } from '#domain/pay/compare-pay.ts';
import { coveredSkills } from '#domain/skills/covered-skills.ts';
import { weightOf } from '#domain/skills/skill-table.ts';
import type { Translate } from '#messages/message-types.ts';
import type { Route, RouteSkills } from './find-routes.ts';
import type { RouteNetwork } from './route-network.ts';
import type { RouteMove } from './route-role.ts';

/** What a role asks for that is new on the route, and what it asks for that is there already; skills by number, in its order. */
export interface HopSkills {
  gain: number[];
  kept: number[];
  /** What `gain` counts, in hundredths. */
  gainWeight: number;
}

/** One move of a route. Its sentences, and the experience it asks for, are in the files of its roles. */
export interface RouteHop {
  from: number;
  to: number;
  move: RouteMove;
  pay: PayDelta;
  payTrend: PayTrend;
  /** Null where the role names no skills, or none are at hand: unknown, not none. */
  skills: HopSkills | null;
}

/** The bands of a route's stops in one unit, for a chart; `stop` is the place on the route, from 0. */
export interface PaySeries {
  unit: string;
  points: { stop: number; band: Band }[];
}

export interface DescribedRoute {
  roles: readonly number[];
  hops: RouteHop[];
  /** `cut` where any role is known to pay less than an earlier one; else `unknown` where any move's change is; else `no-cut`. */
  pay: 'no-cut' | 'unknown' | 'cut';
  /** From the first role's band to the last one's. */
  payChange: PayDelta;
  paySeries: PaySeries[];
  /** After each stop, from the first: how many skills have been gained by then, and what they count, in hundredths. */
  gap: { skills: number; weight: number }[];
  /** How many roles after the first name no skills, so that the gap may be larger. */
  unknownSkills: number;
  laterals: number;
  statedByBoth: number;
}

/** Tells of a route what can be said of each move and of the whole. The gap of the whole is the sum of its moves' gaps. */
export function describeRoute(
  network: RouteNetwork,
  route: Route,
  t: Translate,
  skills: RouteSkills | null = null,
): DescribedRoute {
  const payOf = (role: number | undefined): Band | null => network.roles[role ?? -1]?.pay ?? null;
  const hopSkills = skillsAlong(route, skills);
  const hops = route.moves.flatMap((at, hop): RouteHop[] => {
    const [from, to, move] = [route.roles[hop], route.roles[hop + 1], network.moves[at]];
    if (from === undefined || to === undefined || move === undefined) return [];
    return [
      {
        ...{ from, to, move },
        pay: payDelta(payOf(from), payOf(to), t),
        payTrend: payTrend(network.pays[from] ?? null, network.pays[to] ?? null),
        skills: hopSkills[hop] ?? null,
      },
    ];
  });
  return {
    roles: route.roles,
    hops,
    pay: payOver(network, route, hops),
    payChange: payDelta(payOf(route.roles[0]), payOf(route.roles.at(-1)), t),
    paySeries: seriesOf(route, payOf),
    gap: gapAlong(hops),
    unknownSkills: hops.filter((hop) => hop.skills === null).length,
    laterals: hops.filter(({ move }) => move.kind === 'lateral').length,
    statedByBoth: hops.filter(({ move }) => move.statedBy === 'both').length,
  };
}

function skillsAlong({ roles }: Route, skills: RouteSkills | null): (HopSkills | null)[] {
  if (skills === null) return [];
  const { table, held, rejected } = skills;
  const known = coveredSkills(table, [...held, ...(table.byRole[roles[0] ?? -1] ?? [])], rejected);
  return roles.slice(1).map((role) => {
    const asked = table.byRole[role] ?? [];
    const gain = asked.filter((skill) => !known.has(skill));
    const kept = asked.filter((skill) => known.has(skill));
    for (const skill of gain) known.add(skill);
    return asked.length === 0 ? null : { gain, kept, gainWeight: weightOf(table, gain) };
  });
}

function payOver({ pays }: RouteNetwork, { roles }: Route, hops: readonly RouteHop[]): DescribedRoute['pay'] {
  const isCut = roles.some((role, at) =>
    roles.slice(at + 1).some((later) => payTrend(pays[role] ?? null, pays[later] ?? null) === 'cut'),
  );
  if (isCut) return 'cut';
  return hops.some((hop) => hop.payTrend === 'unknown') ? 'unknown' : 'no-cut';
}

function seriesOf({ roles }: Route, payOf: (role: number) => Band | null): PaySeries[] {
  const series = new Map<string, PaySeries>();
  roles.forEach((role, stop) => {
    const band = payOf(role);
    if (band?.currency == null || band.period === null) return;
    const unit = `${band.currency} ${band.period}`;
    const ofUnit = series.get(unit) ?? { unit, points: [] };
    series.set(unit, ofUnit);
    ofUnit.points.push({ stop, band });
  });
  return [...series.values()];
}

function gapAlong(hops: readonly RouteHop[]): DescribedRoute['gap'] {
  const gap = [{ skills: 0, weight: 0 }];
  for (const { skills } of hops) {
    const before = gap.at(-1) ?? { skills: 0, weight: 0 };
    gap.push({
      skills: before.skills + (skills?.gain.length ?? 0),
      weight: before.weight + (skills?.gainWeight ?? 0),
    });
  }
  return gap;
}
