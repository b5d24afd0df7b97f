import { buildTrialProgram } from '#cli/trial-program.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchCase, BenchContext, Figure } from '../bench-case.ts';
import { generateCorpus, type GeneratedDocument } from '../generate-corpus.ts';
import { planCorpus } from '../plan-corpus.ts';
import { readSkillNames } from '../read-skill-names.ts';
import { writeCorpus } from '../write-corpus.ts';

interface Measured {
  seconds: number;
  megabytes: number;
}

const LIMITS = { cold: 25, changed: 5, memory: 1000, growth: 1.3 };

/** Runs in the measured process: writes down what it took, from its start to its end. */
const REPORT = `
  import { writeFileSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  const report = () => {
    const megabytes = process.resourceUsage().maxRSS / 1000;
    writeFileSync(process.env.MEASURED, JSON.stringify({ seconds: performance.now() / 1000, megabytes }));
  };
  if (isMainThread) process.on('exit', report);
`;

async function compile(program: string, directory: string): Promise<Measured> {
  const [corpus, out, cache, measured] = ['corpus', 'out', 'cache', 'measured.json'].map((name) =>
    join(directory, name),
  ) as [string, string, string, string];
  const reported = ['--import', `data:text/javascript,${encodeURIComponent(REPORT)}`];
  const child = spawn(process.execPath, [...reported, program, 'compile', corpus, '--out', out], {
    stdio: 'ignore',
    env: { ...process.env, XDG_CACHE_HOME: cache, MEASURED: measured },
  });
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  if (exitCode !== 0) throw new Error(`The compilation ended with ${exitCode}.`);
  return JSON.parse(await readFile(measured, 'utf8')) as Measured;
}

/** Gives one document another band, as its owner would. */
async function changeOne(directory: string, [document]: GeneratedDocument[], run: number): Promise<void> {
  const path = join(directory, 'corpus', document?.name ?? '');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/^pay: .*$/m, `pay: '$${60 + run},000 - $90,000'`));
}

async function measure(program: string, roles: number, { runs, directory, note }: BenchContext) {
  const own = join(directory, String(roles));
  const documents = generateCorpus(planCorpus({ size: roles }), await readSkillNames());
  await writeCorpus(documents, join(own, 'corpus'));
  const cold: Measured[] = [];
  const changed: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    note(`${roles.toLocaleString('en')} documents, run ${run + 1} of ${runs}`);
    for (const name of ['out', 'cache']) await rm(join(own, name), { recursive: true, force: true });
    cold.push(await compile(program, own));
    await changeOne(own, documents, run);
    changed.push(await compile(program, own));
  }
  return { cold, changed };
}

export const bench: BenchCase = {
  name: 'compile',
  about:
    'A folder of generated documents compiled by the built command line, as it is packed, in a process of its own, from its start to its ' +
    'end: with an empty cache, and again after one document changed. Memory is the most that the process held, threads included.',
  async run(context) {
    const fewer = Math.round(context.roles / 10);
    const program = await buildTrialProgram(join(context.directory, 'program'));
    const small = await measure(program, fewer, context);
    const large = await measure(program, context.roles, context);
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
