import type { Page } from '@playwright/test';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchCase } from '../bench-case.ts';
import { buildApp, compileFolder, serveDrawing } from '../drawing-site.ts';
import { heapOf, inBrowser } from '../measure-drawing.ts';

const CORPUS = 'src/corpus';
/** So few that all of their files are there after the first part, as what is kept of them is no leak; both parts end at the same role. */
const ROLES = 45;
const FIRST = 50;
const ALL = 500;
const MOST_GROWTH = 1.1;
/** The engine compiles more the longer a page runs, which it counts as heap: a megabyte that is nobody's. */
const WITHOUT_COMPILERS = ['--disable-gpu', '--js-flags=--no-opt --no-sparkplug --no-maglev'];

/** Goes on to so many roles, one after another, without loading the page anew; each is drawn before the next. */
async function visit(page: Page, ids: readonly string[], from: number, to: number): Promise<void> {
  for (let number = from; number < to; number += 1) {
    const id = ids[number % ids.length] ?? '';
    await page.evaluate((path) => {
      history.pushState(null, '', path);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `/roles/${id}`);
    await page.locator(`.react-flow__node [data-card][data-role-id="${id}"]`).first().waitFor();
  }
}

export const bench: BenchCase = {
  name: 'memory',
  about:
    `The heap of the app (after a collection) once ${FIRST} roles of the built-in corpus have been opened one after another in one tab, and once ` +
    `${ALL} have, going round ${ROLES} of them with their graphs. Compiled code, which grows of itself, is left out.`,
  async run({ runs, directory, note }) {
    const app = join(directory, 'app');
    note('building the app');
    await buildApp(app);
    const site = await serveDrawing(app, await compileFolder(directory, CORPUS));
    const ids = (await readdir(join(CORPUS, 'roles')))
      .sort()
      .slice(0, ROLES)
      .map((name) => name.replace(/\.md$/, ''));
    const first: number[] = [];
    const last: number[] = [];
    try {
      for (let run = 0; run < runs; run += 1) {
        note(`run ${run + 1} of ${runs}`);
        await inBrowser(async (page) => {
          await page.goto(`${site.url}/roles/${ids[0] ?? ''}`);
          await visit(page, ids, 1, FIRST);
          first.push(await heapOf(page));
          await visit(page, ids, FIRST, ALL);
          last.push(await heapOf(page));
        }, WITHOUT_COMPILERS);
      }
    } finally {
      site.stop();
    }
    return [
      { name: `heap after ${FIRST} roles`, unit: 'MB', values: first },
      { name: `heap after ${ALL} roles`, unit: 'MB', values: last },
      {
        ...{ name: `heap after ${ALL} to heap after ${FIRST}`, unit: 'ratio', limit: MOST_GROWTH },
        values: last.map((heap, run) => heap / (first[run] ?? Number.NaN)),
      },
    ];
  },
};
