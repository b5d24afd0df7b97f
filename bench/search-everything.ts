import { nodeFiles } from '#cli/node-effects.ts';
import { readLexicon } from '#cli/read-lexicon.ts';
import { distinctNames } from '#domain/search/distinct-names.ts';
import type { NamedEntry } from '#domain/search/named-entry.ts';
import { searchEverything } from '#domain/search/search-everything.ts';
import { searchIndexSteps } from '#domain/search/search-index.ts';
import { familiesOf, skillsWithRoles } from '#domain/search/search-subjects.ts';
import { seededRandom } from './seeded-random.ts';

const SKILLS_OF_A_ROLE = 19;

/** The search of the header, with all skills of the built-in lexicon, each role asking for some of them. */
export async function openEverything(roles: readonly NamedEntry[]): Promise<(query: string) => unknown> {
  const { entries } = await readLexicon(nodeFiles, null);
  const random = seededRandom(17);
  const places = entries.map((_, place) => place);
  const skills = skillsWithRoles({
    ids: entries.map(({ id }) => id),
    names: entries.map(({ name }) => name),
    aliases: entries.map(({ name, aliases = [] }) => distinctNames(name, aliases)),
    byRole: roles.map(() => Array.from({ length: SKILLS_OF_A_ROLE }, () => random.pick(places))),
  });
  const steps = searchIndexSteps({ roles, skills, families: familiesOf(roles) });
  for (;;) {
    const step = steps.next();
    if (step.done === true)
      return (query) => searchEverything(step.value, { query, skill: null, commands: [] });
  }
}
