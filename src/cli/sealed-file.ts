import { createHash } from 'node:crypto';
import type { FileEffects } from './effects.ts';

/**
 * A file of `key TAB value` lines below a seal: the SHA-256 of a stamp and of all lines. What was cut off, altered, or written under
 * another stamp has no seal that fits and counts as empty, and so does a file that cannot be read. Neither holds line breaks or tabs in
 * its keys; values are JSON.
 */
export async function readSealed(
  files: FileEffects,
  path: string,
  stamp: string,
): Promise<Map<string, string>> {
  const bytes = await files.readFile(path).catch(() => new Uint8Array());
  const end = bytes.indexOf(10);
  if (end < 0) return new Map();
  const body = bytes.subarray(end + 1);
  if (new TextDecoder().decode(bytes.subarray(0, end)) !== sealOf(stamp, body)) return new Map();
  const lines = new TextDecoder().decode(body).split('\n');
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
}

/** Written beside and moved into place, so that two runs at a time leave one whole file. Rejects where that is not possible. */
export async function writeSealed(
  files: FileEffects,
  path: string,
  stamp: string,
  entries: ReadonlyMap<string, string>,
  runId: string,
): Promise<void> {
  const body = [...entries].map(([key, value]) => `${key}\t${value}`).join('\n');
  const draft = `${path}.${runId}`;
  await files.writeFile(draft, `${sealOf(stamp, new TextEncoder().encode(body))}\n${body}`);
  await files.rename(draft, path);
}

function sealOf(stamp: string, body: Uint8Array): string {
  return createHash('sha256').update(stamp).update('\n').update(body).digest('hex');
}
