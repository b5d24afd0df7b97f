/** A tab keeps the release that it was opened with, so that this many of the last ones are kept whole. */
const mostReleases = 2;

/** The lists of files of the releases on this device, newest first, as they were noted; none where the note cannot be read. */
export function parseReleases(text: string | null): string[][] {
  try {
    const found: unknown = JSON.parse(text ?? '');
    const isList = (each: unknown): each is string[] =>
      Array.isArray(each) && each.every((file) => typeof file === 'string');
    return Array.isArray(found) ? found.filter(isList) : [];
  } catch {
    return [];
  }
}

/** The releases to keep once `current` is the newest. */
export function withRelease(releases: readonly string[][], current: readonly string[]): string[][] {
  const isCurrent = (files: readonly string[]) => files.join('\n') === current.join('\n');
  return [[...current], ...releases.filter((files) => !isCurrent(files))].slice(0, mostReleases);
}

/** Which of the `kept` files belong to none of the releases. */
export function leftBehind(kept: readonly string[], releases: readonly string[][]): string[] {
  const wanted = new Set(releases.flat());
  return kept.filter((file) => !wanted.has(file));
}
