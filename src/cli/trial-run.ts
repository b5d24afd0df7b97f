import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExitCode } from './cli-error.ts';
import type { CliEffects, FileEffects } from './effects.ts';
import { nodeEffects } from './node-effects.ts';
import { runCli } from './run-cli.ts';

/** A folder of its own to run commands in, for tests. */
export interface TrialRun {
  directory: string;
  /** What the last run printed. */
  stdout: string;
  stderr: string;
  effects: CliEffects;
  run(...argv: string[]): Promise<ExitCode>;
  write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  /** Every file below a folder, by its name relative to it. */
  readAll(folder: string): Promise<Record<string, string>>;
  remove(): Promise<void>;
}

/** Makes the folder with some files. `change` replaces some of the real effects. */
export async function trialRun(
  files: Readonly<Record<string, string | Uint8Array>>,
  change: Partial<Omit<CliEffects, 'files'>> & { files?: Partial<FileEffects> } = {},
): Promise<TrialRun> {
  const directory = await mkdtemp(join(tmpdir(), 'ladderway-trial-'));
  const real = nodeEffects(directory);
  const trial: TrialRun = {
    directory,
    stdout: '',
    stderr: '',
    effects: {
      ...real,
      stdout: (text) => void (trial.stdout += text),
      stderr: (text) => void (trial.stderr += text),
      isTerminal: false,
      speedups: { ...real.speedups, threads: 0, cacheFolder: null },
      ...change,
      files: { ...real.files, ...change.files },
    },
    run: (...argv) => {
      trial.stdout = trial.stderr = '';
      return runCli(argv, trial.effects);
    },
    write: async (added) => {
      for (const [name, content] of Object.entries(added)) {
        await mkdir(dirname(join(directory, name)), { recursive: true });
        await writeFile(join(directory, name), content);
      }
    },
    readAll: async (folder) => {
      const entries = await readdir(join(directory, folder), { recursive: true, withFileTypes: true });
      const names = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      const root = join(directory, folder);
      const texts = await Promise.all(
        names.map(async (name) => [name.slice(root.length + 1), await readFile(name, 'utf8')]),
      );
      return Object.fromEntries(texts.sort()) as Record<string, string>;
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
  await trial.write(files);
  return trial;
}

/** A small role document in Markdown. */
export function roleText(
  title: string,
  moves: { entry?: string[]; advancement?: string[]; lateral?: string[] } = {},
): string {
  const list = (lines: string[] = []) => lines.map((line) => `- ${line}\n`).join('');
  return `# ${title}

Pay: $100,000 - $150,000

## Role Definition

Works as a ${title}, with Python.

## Career Progression

### Entry Point From

${list(moves.entry)}
### Advancement To

${list(moves.advancement)}
### Lateral Moves

${list(moves.lateral)}
## Required Skills & Competencies

### Hard Skills

- Python and SQL.
`;
}
