import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { BUILT_IN_CORPUS } from './built-in-corpus.ts';
import { programBuild } from './vite-program.ts';

/**
 * Builds the command line into a folder of its own, as it lies in the package but for the app, for tests and measurements. It keeps what it
 * parsed below `XDG_CACHE_HOME`. Gives the path of the script to run.
 */
export async function buildTrialProgram(root: string): Promise<string> {
  const program = join(root, 'build/cli');
  await build({ ...programBuild(program), logLevel: 'silent' });
  await mkdir(join(root, 'src/corpus'), { recursive: true });
  await cp(join(BUILT_IN_CORPUS, 'skills.json'), join(root, 'src/corpus/skills.json'));
  await writeFile(join(root, 'package.json'), '{ "type": "module" }');
  return join(program, 'bin.js');
}
