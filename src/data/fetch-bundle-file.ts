import type { Parsed } from '#contract/bundle-parse.ts';
import { BundleProblem } from './bundle-problem.ts';
import { pageSettings } from './page-settings.ts';

const timeLimit = 20_000;

const dataFolder = `${pageSettings.base}data/`;

async function load(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(dataFolder + path, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeLimit)]),
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new BundleProblem('unreachable', path, 'The file did not arrive. The connection may be down.');
  }
}

/**
 * Fetches one file of the bundle and checks it by `parse`. Rejects with a BundleProblem: no network or no answer in 20 s, an error
 * status, a page in place of JSON, JSON that is cut off, or content that is not what the file should hold.
 */
export async function fetchBundleFile<T>(
  path: string,
  parse: (value: unknown) => Parsed<T>,
  signal: AbortSignal,
): Promise<T> {
  const response = await load(path, signal);
  const isPage = response.headers.get('content-type')?.includes('text/html') ?? false;
  if (response.status === 404 || response.status === 410 || (response.ok && isPage))
    throw new BundleProblem('missing', path, 'The site does not have this file.');
  if (!response.ok)
    throw new BundleProblem('unreachable', path, `The site answered with an error (${response.status}).`);

  let value: unknown;
  try {
    value = await response.json();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new BundleProblem('unreadable', path, 'The file is cut off or is not JSON.');
  }
  const parsed = parse(value);
  if (!parsed.ok) throw new BundleProblem('unreadable', path, parsed.problem);
  return parsed.value;
}
