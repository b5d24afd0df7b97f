import type { FileEffects } from './effects.ts';
import { reasonOf } from './reason-of.ts';

/** A JSON file's value, null where there is no such file, or why it cannot be read. */
export async function readJson(
  files: FileEffects,
  path: string,
): Promise<{ ok: true; value: unknown } | { ok: false; problem: string } | null> {
  if ((await files.kindOf(path)) === null) return null;
  try {
    const text = new TextDecoder().decode(await files.readFile(path));
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { ok: false, problem: reasonOf(error) };
  }
}
