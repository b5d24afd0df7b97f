import type { Parsed } from '#contract/bundle-parse.ts';
import { BundleProblem } from './bundle-problem.ts';
import { pageSettings } from './page-settings.ts';

const timeLimit = 20_000;

const dataFolder = `${pageSettings.base}data/`;

/**
 * Fetches one file of the bundle and checks it by `parse`. Rejects with a BundleProblem: no network, or not all of the answer in 20 s; an
 * error status, a page in place of JSON, JSON that is cut off, or content that is not what the file should hold.
 */
export async function fetchBundleFile<T>(
  path: string,
  parse: (value: unknown) => Parsed<T>,
  signal: AbortSignal,
): Promise<T> {
  const patience = AbortSignal.timeout(timeLimit);
  /** What a step of the fetch gives, for whoever still waits for it. */
  const arrived = <S>(step: Promise<S>): Promise<S> =>
    step.catch((error: unknown) => {
      if (signal.aborted) throw error;
      if (error instanceof SyntaxError)
        throw new BundleProblem('unreadable', path, 'The file is cut off or is not JSON.');
      throw new BundleProblem('unreachable', path, 'The file did not arrive.', patience.aborted);
    });

  const response = await arrived(fetch(dataFolder + path, { signal: AbortSignal.any([signal, patience]) }));
  const isPage = response.headers.get('content-type')?.includes('text/html') ?? false;
  if (response.status === 404 || response.status === 410 || (response.ok && isPage))
    throw new BundleProblem('missing', path, 'The site does not have this file.');
  if (!response.ok)
    throw new BundleProblem('unreachable', path, `The site answered with an error (${response.status}).`);

  const parsed = parse(await arrived(response.json()));
  if (!parsed.ok) throw new BundleProblem('unreadable', path, parsed.problem);
  return parsed.value;
}
