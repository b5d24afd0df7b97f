import { createHash } from 'node:crypto';
import type { FileEffects } from './effects.ts';

const LINE_BREAK = 10;
const TAB = 9;

/**
 * A file of `key TAB value` lines below a seal: the SHA-256 of a stamp and of all lines. What was cut off, altered, or written under
 * another stamp has no seal that fits and counts as empty, and so does a file that cannot be read. Neither holds line breaks or tabs in
 * its keys, and values hold no line breaks.
 */
export async function readSealed(
  files: FileEffects,
  path: string,
  stamp: string,
): Promise<Map<string, string>> {
  const body = await bodyOf(files, path, stamp);
  if (body === null || body.length === 0) return new Map();
  const lines = new TextDecoder().decode(body).split('\n');
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
}

/** The same with values in UTF-8, as they lie in the file. */
export async function readSealedBytes(
  files: FileEffects,
  path: string,
  stamp: string,
): Promise<Map<string, Uint8Array>> {
  const body = await bodyOf(files, path, stamp);
  const entries = new Map<string, Uint8Array>();
  for (let at = 0; body !== null && at < body.length;) {
    const end = body.indexOf(LINE_BREAK, at);
    const line = body.subarray(at, end < 0 ? body.length : end);
    const tab = line.indexOf(TAB);
    entries.set(new TextDecoder().decode(line.subarray(0, tab)), line.subarray(tab + 1));
    at += line.length + 1;
  }
  return entries;
}

async function bodyOf(files: FileEffects, path: string, stamp: string): Promise<Uint8Array | null> {
  const bytes = await files.readFile(path).catch(() => new Uint8Array());
  const end = bytes.indexOf(LINE_BREAK);
  if (end < 0) return null;
  const body = bytes.subarray(end + 1);
  return new TextDecoder().decode(bytes.subarray(0, end)) === sealOf(stamp, [body]) ? body : null;
}

/** Written beside and moved into place, so that two runs at a time leave one whole file. Rejects where that is not possible. */
export async function writeSealed(
  files: FileEffects,
  path: string,
  stamp: string,
  entries: ReadonlyMap<string, string | Uint8Array>,
  runId: string,
): Promise<void> {
  const body: Uint8Array[] = [];
  let text = '';
  for (const [key, value] of entries) {
    text += `${body.length > 0 || text !== '' ? '\n' : ''}${key}\t`;
    if (typeof value === 'string') text += value;
    else {
      body.push(Buffer.from(text), value);
      text = '';
    }
  }
  body.push(Buffer.from(text));
  const draft = `${path}.${runId}`;
  await files.writeFile(draft, Buffer.concat([Buffer.from(`${sealOf(stamp, body)}\n`), ...body]));
  await files.rename(draft, path);
}

function sealOf(stamp: string, body: readonly Uint8Array[]): string {
  const hash = createHash('sha256').update(stamp).update('\n');
  for (const bytes of body) hash.update(bytes);
  return hash.digest('hex');
}
