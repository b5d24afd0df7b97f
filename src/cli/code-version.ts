import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byCodeUnit } from '#domain/graph/code-unit-order.ts';
import type { FileEffects } from './effects.ts';

const HERE = fileURLToPath(import.meta.url);
const CODE = /(?<!\.test)\.(ts|js|mjs|json)$/;

/**
 * A fingerprint of the program itself: of every source file that a compilation runs through, or of the folder it was built into. Nobody
 * has to remember to raise it, and a change of any rule makes what was kept under another fingerprint worthless.
 */
export async function codeVersion(files: FileEffects): Promise<string> {
  const isSource = HERE.endsWith('.ts');
  const source = dirname(dirname(HERE));
  const folders = isSource
    ? ['cli', 'contract', 'domain'].map((name) => join(source, name))
    : [dirname(HERE)];
  const hash = createHash('sha256').update(process.version);
  const add = async (folder: string): Promise<void> => {
    const entries = await files.list(folder);
    for (const { name, kind } of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
      const path = join(folder, name);
      if (kind === 'directory' && name !== 'golden') await add(path);
      if (kind === 'file' && CODE.test(name)) hash.update(basename(path)).update(await files.readFile(path));
    }
  };
  for (const folder of folders) await add(folder);
  return hash.digest('hex');
}
