import { decodeIndex } from '#contract/bundle-index-data.ts';
import { parseIndex } from '#contract/bundle-index.ts';
import { parseManifest } from '#contract/bundle-manifest.ts';
import { filePath, rolePath } from '#contract/bundle-paths.ts';
import { parseRoleFile } from '#contract/bundle-role.ts';
import { parseSearch } from '#contract/bundle-search.ts';
import type { Parsed } from '#contract/bundle-parse.ts';
import { afterEach, expect, it } from 'vitest';
import { trialRun, type TrialRun } from './trial-run.ts';

let trial: TrialRun;
afterEach(() => trial.remove());

const titles = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'then', 'length', 'undefined'];

function textOf(title: string): string {
  const bullets = titles.map((name) => `- \`${name}\`\n`).join('');
  return `---
title: "${title}"
tags: [${titles.join(', ')}]
family: "${title}"
__proto__: polluted
---

## Advancement To

${bullets}
## Hard Skills

${bullets}`;
}

function valueOf<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

it('compiles roles whose names every object has into a bundle that holds them all', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const files = titles.map((title) => [`ladder/${title}.md`, textOf(title)] as const);
  const skills = titles
    .map((name) => ({ id: name.toLowerCase().replaceAll('_', ''), name, category: 'tool' }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  trial = await trialRun({ ...Object.fromEntries(files), 'ladder/skills.json': JSON.stringify(skills) });

  expect(await trial.run('compile', 'ladder', '--out', 'out')).toBe(0);
  const written = new Map(Object.entries(await trial.readAll('out')));
  const open = (path: string | null): unknown => JSON.parse(written.get(path ?? '') ?? 'null');
  const manifest = valueOf(parseManifest(open('manifest.json')));
  expect(manifest.counts).toMatchObject({ documents: titles.length, skills: titles.length });
  const { roles } = decodeIndex(valueOf(parseIndex(open(filePath(manifest, 'index')))));
  expect(roles.map(({ title }) => title).sort()).toEqual([...titles].sort());
  const families = roles.map(({ family }) => family);
  valueOf(parseSearch(open(filePath(manifest, 'search')), families));
  for (const { id, title } of roles) {
    const file = valueOf(parseRoleFile(open(rolePath(manifest, id))));
    expect(file.role.title).toBe(title);
    expect(file.document?.tags).toEqual(titles);
  }
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});
