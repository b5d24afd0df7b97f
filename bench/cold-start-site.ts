import { nodeEffects } from '#cli/node-effects.ts';
import { runCli } from '#cli/run-cli.ts';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { decodeIndex } from '#contract/bundle-index-data.ts';
import { parseIndex } from '#contract/bundle-index.ts';

/** Runs a command of the program in this process and stays silent; rejects where it fails. */
async function run(args: string[]): Promise<void> {
  const said: string[] = [];
  const exitCode = await runCli(args, {
    ...nodeEffects(process.cwd()),
    stdout: () => undefined,
    stderr: (text: string) => said.push(text),
  });
  if (exitCode !== 0) throw new Error(`${args.join(' ')}: ${said.join('')}`);
}

/** Writes the prerendered site of the built-in corpus, without pictures. */
export const writeSite = (app: string, out: string): Promise<void> =>
  run(['site', 'src/corpus', '--app', app, '--out', out, '--previews', 'none']);

/** Writes the whole corpus of a site as one file of plain objects, as an app that is built the usual way would load it. */
export async function writePlainCorpus(site: string, file: string): Promise<void> {
  const data = join(site, 'data');
  const name = (await readdir(data)).find((each) => each.startsWith('index.')) ?? '';
  const parsed = parseIndex(JSON.parse(await readFile(join(data, name), 'utf8')));
  if (!parsed.ok) throw new Error(parsed.problem);
  const { roles, ends } = decodeIndex(parsed.value);
  const moves = Array.from(ends.from, (from, at) => ({
    from: roles[from]?.id,
    to: roles[ends.to[at] ?? -1]?.id,
  }));
  await writeFile(file, JSON.stringify({ roles, moves }));
}

const TYPES: Record<string, string> = {
  ...{ '.html': 'text/html;charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' },
  ...{ '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' },
};

/**
 * Serves a folder as a static host does, compressed. `change` alters pages; what is no file is answered with the page `fallback`, if
 * there is one.
 */
export async function serveStatic(
  folder: string,
  { change = (html) => html, fallback }: { change?: (html: string) => string; fallback?: string } = {},
): Promise<{ url: string; stop: () => void }> {
  const find = async (path: string): Promise<{ name: string; bytes: Buffer }> => {
    const names = [path, join(path, 'index.html'), ...(fallback === undefined ? [] : [fallback])];
    for (const name of names) {
      const bytes = await readFile(join(folder, name)).catch(() => null);
      if (bytes) return { name, bytes };
    }
    throw new Error(`${path} is not there`);
  };
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    find(decodeURIComponent(pathname)).then(
      ({ name, bytes }) => {
        const isPage = name.endsWith('.html');
        const body = isPage ? Buffer.from(change(bytes.toString())) : bytes;
        const isPacked = name.endsWith('.woff2');
        response.writeHead(200, {
          'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
          'Cache-Control': isPage ? 'no-cache' : 'max-age=31536000',
          ...(isPacked ? {} : { 'Content-Encoding': 'gzip' }),
        });
        response.end(isPacked ? body : gzipSync(body));
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
