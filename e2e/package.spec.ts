import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './test.ts';

const run = promisify(execFile);
const windows = process.platform === 'win32';
const npm = windows ? 'npm.cmd' : 'npm';
/** So many documents are shared out between threads. */
const MANY = 640;

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ladderway-package-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

test('an owner installs the package, with no network and nothing beside it, and gets a site', async ({
  page,
}) => {
  test.slow();
  // A dozen programs start one after the other.
  test.slow();
  const packed = await run(npm, ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    shell: windows,
  });
  const [{ filename, files }] = JSON.parse(packed.stdout) as [
    { filename: string; files: { path: string }[] },
  ];
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['build/cli/licences.md', 'dist/licences.md', 'src/corpus/skills.json']),
  );
  expect(paths.filter((path) => /\.(tsx?|map)$|^dist\/data/.test(path))).toEqual(['dist/embed.d.ts']);

  const own = join(folder, 'own');
  await cp('e2e/corpus', join(own, 'roles'), { recursive: true });
  await mkdir(join(own, 'many'));
  for (let at = 0; at < MANY; at++)
    await writeFile(join(own, `many/${at}.md`), `# Keeper of Lock ${at}\n\nPay: $60,000 - $70,000\n`);
  const inOwn = {
    cwd: own,
    shell: windows,
    env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') },
  };
  await run(npm, ['install', '--offline', '--no-audit', '--no-fund', join(folder, filename)], inOwn);
  const installed = await readdir(join(own, 'node_modules'));
  expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['ladderway']);

  const ladderway = join(own, 'node_modules/.bin/ladderway');
  const parsed = await run(ladderway, ['parse', 'roles/keeper.md', '--json'], inOwn);
  expect(JSON.parse(parsed.stdout)).toMatchObject([{ title: 'Lighthouse Keeper' }]);
  expect((await run(ladderway, ['check', 'roles'], inOwn)).stdout).toContain('3 documents');
  await expect(run(ladderway, ['compile', 'missing', '--out', 'data'], inOwn)).rejects.toMatchObject({
    code: 3,
  });
  const compiled = await run(ladderway, ['compile', 'many', '--out', 'data'], inOwn);
  expect(compiled.stdout).toContain(`${MANY} documents`);
  const wrote = await run('npx', ['--no-install', 'ladderway', 'site', 'roles', '--out', 'site'], inOwn);
  expect(wrote.stdout).toMatch(/to site: \d+ pages/);
  expect(await readdir(join(own, 'site'))).toEqual(
    expect.arrayContaining(['index.html', 'licences.md', 'data']),
  );

  for (const command of ['preview', 'serve']) {
    const server = spawn(ladderway, [command, 'roles', '--port', '0'], { ...inOwn, stdio: 'pipe' });
    try {
      const [said] = (await once(server.stdout, 'data')) as [Buffer];
      await page.goto(`${/http:\S+?(?=\/?\s)/.exec(String(said))?.[0] ?? ''}/roles/keeper`);
      await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Lighthouse Keeper', level: 1 })).toBeVisible();
      await expect(page.getByRole('link', { name: /Tide Reader/ }).first()).toBeVisible();
      // The app goes on fetching what may be wanted next.
      await page.goto('about:blank');
    } finally {
      server.kill();
    }
  }
});
