import { parseHealth } from '#contract/bundle-health.ts';
import { decodeIndex } from '#contract/bundle-index-data.ts';
import { parseIndex } from '#contract/bundle-index.ts';
import { parseManifest } from '#contract/bundle-manifest.ts';
import type { Parsed } from '#contract/bundle-parse.ts';
import { filePath, rolePath } from '#contract/bundle-paths.ts';
import { parseRoleFile } from '#contract/bundle-role.ts';
import { parseSearch } from '#contract/bundle-search.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { buildTrialProgram } from './trial-program.ts';
import { roleText, trialRun, type TrialRun } from './trial-run.ts';

const KILLS = 50;
const ROLES = 40;

let trial: TrialRun;
afterEach(() => trial.remove());

function sound<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

/** Reads the bundle as the app does, every file of it, and gives the name of its corpus. */
async function readBundle(): Promise<string> {
  const open = async (path: string | null): Promise<unknown> =>
    JSON.parse(await readFile(join(trial.directory, 'out', path ?? 'missing'), 'utf8'));
  const manifest = sound(parseManifest(await open('manifest.json')));
  const { roles } = decodeIndex(sound(parseIndex(await open(filePath(manifest, 'index')))));
  const families = roles.map(({ family }) => family);
  sound(parseSearch(await open(filePath(manifest, 'search')), families));
  sound(parseHealth(await open(filePath(manifest, 'health'))));
  expect(roles).toHaveLength(manifest.counts.roles);
  for (const { id } of roles) {
    const { role, document } = sound(parseRoleFile(await open(rolePath(manifest, id))));
    expect([role.id, document?.definition]).toEqual([id, `Works for ${manifest.name}.`]);
  }
  return manifest.name;
}

/** A corpus that differs from another one in every file. */
function corpus(name: string): Record<string, string> {
  const titles = Array.from({ length: ROLES }, (_, at) => `Keeper of Lock ${at}`);
  const files = titles.map((title, at) => {
    const text = roleText(title, { advancement: [titles[(at + 1) % ROLES] ?? ''] });
    return [`${name}/${at}.md`, text.replace(/^Works as .*$/m, `Works for ${name}.`)];
  });
  return Object.fromEntries(files) as Record<string, string>;
}

it('leaves a sound bundle, the old or the new one, whenever it is killed', { timeout: 400_000 }, async () => {
  trial = await trialRun({ ...corpus('spring'), ...corpus('autumn') });
  const program = await buildTrialProgram(join(trial.directory, 'program'));
  const start = (name: string) =>
    spawn(process.execPath, [program, 'compile', name, '--out', 'out'], {
      cwd: trial.directory,
      stdio: 'ignore',
    });

  const durations: number[] = [];
  for (const name of ['autumn', 'spring', 'autumn', 'spring']) {
    const began = performance.now();
    await once(start(name), 'exit');
    durations.push(performance.now() - began);
    expect(await readBundle()).toBe(name);
  }
  const longest = Math.max(...durations.slice(1));

  let killed = 0;
  let now = 'spring';
  for (let kill = 0; kill < KILLS; kill++) {
    const next = now === 'spring' ? 'autumn' : 'spring';
    const run = start(next);
    const exit = once(run, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
    // The moments are spread over the whole of a run, and no two tests try the same ones.
    await Promise.race([exit, after((longest * (kill + Math.random())) / KILLS)]);
    run.kill('SIGKILL');
    if ((await exit)[1] === 'SIGKILL') killed += 1;
    const found = await readBundle();
    expect([now, next]).toContain(found);
    now = found;
  }
  expect(killed).toBeGreaterThan(KILLS / 5);

  await once(start('autumn'), 'exit');
  expect(await readBundle()).toBe('autumn');
});
