import type { Band } from '#domain/pay/compare-pay.ts';
import type { RouteMove, RouteRole } from './route-role.ts';

/** A network for tests: roles a, b, c, … and moves such as `a>b` (a step) or `a-b` (lateral), with `!` where both state it. */
export function trialMoves(...moves: string[]): RouteMove[] {
  return moves.map((move) => ({
    from: move.charCodeAt(0) - 97,
    to: move.charCodeAt(2) - 97,
    kind: move[1] === '-' ? 'lateral' : 'step',
    statedBy: move.endsWith('!') ? 'both' : 'from',
  }));
}

/** `count` roles a, b, c, …; `pays` by their names, as a yearly start in dollars or as a whole band. */
export function trialRoles(count: number, pays: Record<string, number | Partial<Band>> = {}): RouteRole[] {
  return Array.from({ length: count }, (_, number) => {
    const id = String.fromCharCode(97 + number);
    const pay = Object.hasOwn(pays, id) ? pays[id] : undefined;
    return {
      ...{ id, title: id.toUpperCase(), documented: true },
      level: { rank: number, track: 'individual' },
      pay: pay === undefined ? null : trialBand(typeof pay === 'number' ? { min: pay } : pay),
    };
  });
}

/** A route written by the names of its roles: `abd`. */
export function written({ roles }: { roles: readonly number[] }): string {
  return roles.map((role) => String.fromCharCode(97 + role)).join('');
}

function trialBand(stated: Partial<Band>): Band {
  return { currency: 'USD', period: 'year', min: null, max: null, openEnded: false, ...stated };
}
