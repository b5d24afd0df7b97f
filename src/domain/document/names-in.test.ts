import { buildGraph } from '#domain/graph/build-graph.ts';
import { roleIdentity } from '#domain/titles/role-identity.ts';
import { expect, it } from 'vitest';
import { namesIn } from './names-in.ts';
import { parseDocument } from './parse-document.ts';

const text = `---
aliases: [DA, Data Specialist]
id: data-person
---
# Data Analyst

## Career Progression

### Entry Point From

- Junior Analyst or Intern

### Lateral Moves

- Site Reliability Engineer (SRE)
`;

it('gives every name whose identity a graph of the documents asks for', () => {
  const { document } = parseDocument({ file: 'a.md', text }, { find: () => [] });
  const asked = new Set<string>();
  buildGraph([document], undefined, (name) => {
    asked.add(name);
    return roleIdentity(name);
  });
  expect(asked.size).toBeGreaterThan(7);
  expect(namesIn(document)).toEqual(expect.arrayContaining([...asked]));
});
