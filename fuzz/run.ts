import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import type { FuzzTarget } from './fuzz-target.ts';
import { foundInputs, loadTargets } from './load-targets.ts';

const USAGE = `npm run fuzz -- [TARGET...] [--cases N] [--seed N]
Tries N inputs (100000 where nothing is said) on all targets, or on those named. An input that fails is kept in fuzz/found/.
`;

/** Tries a target; what fails is kept beside the inputs found before. True where nothing failed. */
async function tryTarget({ name, about, inputs, check }: FuzzTarget, numRuns: number, seed: number) {
  const start = performance.now();
  const result = fc.check(fc.property(inputs, check), { seed, numRuns });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (!result.failed) {
    process.stdout.write(`${name}: ${result.numRuns} cases in ${seconds} s, seed ${seed}\n`);
    return true;
  }
  const [input] = result.counterexample ?? [];
  const reason = result.errorInstance instanceof Error ? result.errorInstance.message : '';
  const folder = fileURLToPath(new URL('./found', import.meta.url));
  await mkdir(folder, { recursive: true });
  const kept = [...(await foundInputs(name)), input];
  await writeFile(`${folder}/${name}.json`, `${JSON.stringify(kept, null, 2)}\n`);
  process.stdout.write(
    `${name}: FAILED after ${result.numRuns} cases, seed ${seed}. For any input, ${about}; not for\n` +
      `${JSON.stringify(input)}\n${reason}\nKept in fuzz/found/${name}.json\n`,
  );
  return false;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string' } },
  });
  const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
  const cases = Number(values.cases);
  const targets = await loadTargets();
  const chosen = targets.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const isUnknown = positionals.some((name) => !targets.some((each) => each.name === name));
  if (!(cases >= 1) || !Number.isInteger(seed) || isUnknown) {
    process.stderr.write(`${USAGE}Targets: ${targets.map(({ name }) => name).join(', ')}\n`);
    return 2;
  }
  const shares = chosen.reduce((sum, { share }) => sum + share, 0);
  let isFine = true;
  for (const target of chosen)
    if (!(await tryTarget(target, Math.ceil((cases * target.share) / shares), seed))) isFine = false;
  return isFine ? 0 : 1;
}

process.exitCode = await main();
