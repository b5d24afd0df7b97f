import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BundleProblem } from './bundle-problem.ts';
import { fetchBundleFile } from './fetch-bundle-file.ts';

const json = { 'content-type': 'application/json' };
const page = { 'content-type': 'text/html;charset=utf-8' };
const sound = '{"name":"Harbor"}';

const parse = (value: unknown) =>
  typeof value === 'object' && value !== null && 'name' in value
    ? { ok: true as const, value }
    : { ok: false as const, problem: 'index.json: expected a name' };

const fetched = (signal = new AbortController().signal) => fetchBundleFile('index.json', parse, signal);
const problemOf = async (answer: () => Promise<Response>) => {
  vi.stubGlobal('fetch', answer);
  return fetched().then(
    () => null,
    (error: unknown) => (error as BundleProblem).kind,
  );
};

afterEach(() => vi.unstubAllGlobals());

describe('fetchBundleFile', () => {
  it('gives what the file holds', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(sound, { headers: json })));
    expect(await fetched()).toEqual({ name: 'Harbor' });
  });

  it.each([
    ['is missing', 404, 'Not found', {}, 'missing'],
    ['is gone', 410, '', {}, 'missing'],
    ['is a page in place of JSON', 200, '<!doctype html>', page, 'missing'],
    ['is a page that says it failed', 503, '<!doctype html>', page, 'unreachable'],
    ['fails on the server', 500, 'Oh no', {}, 'unreachable'],
    ['is not for everybody', 403, '', {}, 'unreachable'],
    ['is empty', 200, '', json, 'unreadable'],
    ['is cut off', 200, '{"name":"Harb', json, 'unreadable'],
    ['has NaN in it', 200, '{"name":NaN}', json, 'unreadable'],
    ['is text', 200, 'Harbor', json, 'unreadable'],
    ['is null', 200, 'null', json, 'unreadable'],
    ['holds something else', 200, '[1,2,3]', json, 'unreadable'],
    ['names parts of the language', 200, '{"__proto__":{"name":"x"}}', json, 'unreadable'],
    ['is not UTF-8', 200, new Uint8Array([0xff, 0xfe, 0x00]), json, 'unreadable'],
  ] as const)('tells a file that %s', async (_, status, body, headers, kind) => {
    expect(await problemOf(() => Promise.resolve(new Response(body, { status, headers })))).toBe(kind);
  });

  it('tells a site that cannot be reached', async () => {
    expect(await problemOf(() => Promise.reject(new TypeError('Failed to fetch')))).toBe('unreachable');
  });

  it('does not wait for ever', async () => {
    const timeUp = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((limit) => {
      expect(limit).toBeLessThanOrEqual(30_000);
      return timeUp.signal;
    });
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
      const hangs = new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(new DOMException('Time is up', 'TimeoutError'))),
      );
      timeUp.abort();
      return hangs;
    });
    await expect(fetched()).rejects.toMatchObject({ kind: 'unreachable', wasAwaited: true });
    vi.restoreAllMocks();
  });

  it('tells a connection that is lost within a file from a file that is broken', async () => {
    const lost = () =>
      new ReadableStream<Uint8Array>({
        pull: (stream) => stream.error(new TypeError('network error')),
      });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(lost(), { headers: json })));
    await expect(fetched()).rejects.toMatchObject({ kind: 'unreachable', wasAwaited: false });
  });

  it('is no problem of the file when nobody waits for it any more', async () => {
    const left = new AbortController();
    vi.stubGlobal('fetch', () => {
      left.abort();
      return Promise.reject(new DOMException('Left', 'AbortError'));
    });
    await expect(fetched(left.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
