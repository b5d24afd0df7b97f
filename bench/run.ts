import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BenchCase } from './bench-case.ts';
import { formatReport, type CaseReport } from './format-report.ts';
import { generateCorpus } from './generate-corpus.ts';
import { planCorpus } from './plan-corpus.ts';
import { readSkillNames } from './read-skill-names.ts';
import { summariseFigure } from './summarise-figure.ts';
import { writeCorpus } from './write-corpus.ts';

const USAGE = `npm run bench -- [CASE...] [--runs N] [--roles N]
npm run bench -- --write-corpus DIR [--roles N]
`;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

async function loadCases(): Promise<BenchCase[]> {
  const names = (await readdir(here('./cases'))).filter((name) => name.endsWith('.ts')).sort();
  return Promise.all(
    names.map(async (name) => ((await import(`./cases/${name}`)) as { bench: BenchCase }).bench),
  );
}

function describeMachine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores (${cpu?.model ?? 'unknown'}), ${memory} GB, Node ${process.version}, ${process.platform}`;
}

async function runCase({ name, about, run }: BenchCase, runs: number, roles: number): Promise<CaseReport> {
  const directory = await mkdtemp(join(tmpdir(), 'ladderway-bench-'));
  const note = (text: string): void => void process.stderr.write(`${name}: ${text}\n`);
  try {
    const figures = await run({ runs, roles, directory, note });
    return { name, about, figures: figures.map(summariseFigure) };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      runs: { type: 'string', default: '3' },
      roles: { type: 'string', default: '10000' },
      'write-corpus': { type: 'string' },
    },
  });
  const [runs, roles] = [Number(values.runs), Number(values.roles)];
  const cases = await loadCases();
  const unknown = positionals.filter((name) => !cases.some((each) => each.name === name));
  if (!(runs >= 1 && roles >= 1) || unknown.length > 0) {
    process.stderr.write(`${USAGE}Cases: ${cases.map(({ name }) => name).join(', ')}\n`);
    return 2;
  }
  if (values['write-corpus'] !== undefined) {
    const folder = resolve(process.env['INIT_CWD'] ?? '.', values['write-corpus']);
    await writeCorpus(generateCorpus(planCorpus({ size: roles }), await readSkillNames()), folder);
    return 0;
  }

  const reports: CaseReport[] = [];
  for (const each of cases) {
    if (positionals.length === 0 || positionals.includes(each.name))
      reports.push(await runCase(each, runs, roles));
  }
  const machine = describeMachine();
  const report = formatReport(machine, reports);
  process.stdout.write(report);
  await mkdir(here('./results'), { recursive: true });
  await writeFile(here('./results/report.md'), report);
  await writeFile(here('./results/report.json'), JSON.stringify({ machine, cases: reports }, null, 2) + '\n');
  return reports.some(({ figures }) => figures.some(({ isWithin }) => isWithin === false)) ? 1 : 0;
}

process.exitCode = await main();
