import { describeUnit } from './describe-unit.ts';
import type { FamilyStanding, NoStanding } from './family-standing.ts';

/** Says where a band stands in its family, in plain sentences without full stops; `family` is the family's name. */
export function describeStanding(standing: FamilyStanding | NoStanding, family: string): string[] {
  if (standing.kind === 'no-amount') return ['The band states no amount, so it has no place on a scale'];
  if (standing.kind === 'no-unit')
    return ['The band does not say its currency and period, so it is not set beside others'];
  return [place(standing, family), ...apart(standing)];
}

function place({ unit, alike, starts }: FamilyStanding, family: string): string {
  const band = describeUnit(unit);
  if (alike === 0) return `The only role in ${family} that states ${band}`;
  if (starts === null)
    return `One of ${alike + 1} roles in ${family} that state ${band}; where its own starts is not stated`;
  const { known, lower, same } = starts;
  if (known === 0) return `No other role in ${family} states where ${band} starts`;
  const stating = known === alike ? `state ${band}` : `state where ${band} starts`;
  if (known > 1 && lower === known)
    return `Highest start of the ${known + 1} roles in ${family} that ${stating}`;
  if (known > 1 && lower + same === 0)
    return `Lowest start of the ${known + 1} roles in ${family} that ${stating}`;
  if (known === 1) {
    const compared = lower === 1 ? 'Higher start than' : same === 1 ? 'Same start as' : 'Lower start than';
    return `${compared} the one other role in ${family} that ${stating.replace('state', 'states')}`;
  }
  const ties = same === 0 ? '' : `; the same start as ${same}`;
  return `Higher start than ${lower === 0 ? 'none' : lower} of the ${known} other roles in ${family} that ${stating}${ties}`;
}

/** The roles that the scale leaves out, and why. */
function apart({ otherUnits, silent }: FamilyStanding): string[] {
  const sentences: string[] = [];
  const others = otherUnits.map(
    ({ unit, count }) => `${count} ${count === 1 ? 'states' : 'state'} ${describeUnit(unit)}`,
  );
  if (others.length > 0) sentences.push(`Not on this scale: ${others.join(', ')}`);
  if (silent > 0) sentences.push(`${silent} more ${silent === 1 ? 'states' : 'state'} no band`);
  return sentences;
}
