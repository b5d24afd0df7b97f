import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchCase, BenchContext, Figure } from '../bench-case.ts';
import { generateCorpus, type GeneratedDocument } from '../generate-corpus.ts';
import { planCorpus } from '../plan-corpus.ts';
import { readSkillNames } from '../read-skill-names.ts';
import { writeCorpus } from '../write-corpus.ts';

interface Measured {
  exitCode: number;
  seconds: number;
  megabytes: number;
}

const PROGRAM = fileURLToPath(new URL('../measured-compile.ts', import.meta.url));
const LIMITS = { cold: 25, changed: 5, memory: 1000, growth: 1.3 };

async function compile(directory: string): Promise<Measured> {
  const folders = ['corpus', 'out', 'cache'].map((name) => join(directory, name));
  const child = fork(PROGRAM, folders, { execArgv: ['--import', 'tsx'] });
  const [[measured]] = (await Promise.all([once(child, 'message'), once(child, 'exit')])) as [
    [Measured],
    unknown,
  ];
  if (measured.exitCode !== 0) throw new Error(`The compilation ended with ${measured.exitCode}.`);
  return measured;
}

/** Gives one document another band, as its owner would. */
async function changeOne(directory: string, [document]: GeneratedDocument[], run: number): Promise<void> {
  const path = join(directory, 'corpus', document?.name ?? '');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/^pay: .*$/m, `pay: '$${60 + run},000 - $90,000'`));
}

async function measure(roles: number, { runs, directory, note }: BenchContext) {
  const own = join(directory, String(roles));
  const documents = generateCorpus(planCorpus({ size: roles }), await readSkillNames());
  await writeCorpus(documents, join(own, 'corpus'));
  const cold: Measured[] = [];
  const changed: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    note(`${roles.toLocaleString('en')} documents, run ${run + 1} of ${runs}`);
    for (const name of ['out', 'cache']) await rm(join(own, name), { recursive: true, force: true });
    cold.push(await compile(own));
    await changeOne(own, documents, run);
    changed.push(await compile(own));
  }
  return { cold, changed };
}

export const bench: BenchCase = {
  name: 'compile',
  about:
    'A folder of generated documents compiled by the command line in a process of its own, from its start to its end: with an empty ' +
    'cache, and again after one document changed. Memory is the most that the process held, threads included.',
  async run(context) {
    const fewer = Math.round(context.roles / 10);
    const small = await measure(fewer, context);
    const large = await measure(context.roles, context);
    const [few, many] = [fewer, context.roles].map((size) => size.toLocaleString('en'));
    const seconds = (list: Measured[]): number[] => list.map((each) => each.seconds);
    const perDocument = (list: Measured[], size: number): number[] =>
      seconds(list).map((s) => (s * 1000) / size);
    const growth = large.cold.map(
      (each, at) => each.seconds / context.roles / ((small.cold[at]?.seconds ?? NaN) / fewer),
    );
    const figures: Figure[] = [
      { name: `cold, ${few} documents`, unit: 's', values: seconds(small.cold) },
      { name: `cold, ${many} documents`, unit: 's', values: seconds(large.cold), limit: LIMITS.cold },
      {
        name: `one changed, ${many} documents`,
        unit: 's',
        values: seconds(large.changed),
        limit: LIMITS.changed,
      },
      {
        name: `peak memory, ${many} documents`,
        unit: 'MB',
        values: [...large.cold, ...large.changed].map(({ megabytes }) => megabytes),
        limit: LIMITS.memory,
      },
      { name: `time per document, ${few}`, unit: 'ms', values: perDocument(small.cold, fewer) },
      { name: `time per document, ${many}`, unit: 'ms', values: perDocument(large.cold, context.roles) },
      { name: 'time per document, larger to smaller', unit: 'ratio', values: growth, limit: LIMITS.growth },
    ];
    return figures;
  },
};
