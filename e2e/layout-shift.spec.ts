import type { Page } from '@playwright/test';
import { expect, test, withMotion } from './test.ts';

test.use(withMotion);

const paths = [
  '/',
  '/roles/member-of-technical-staff',
  '/roles/member-of-technical-staff?view=list',
  '/roles/member-of-technical-staff?view=table',
  '/roles/member-of-technical-staff?view=graph&with=staff-software-engineer.to',
  '/compare?roles=member-of-technical-staff,expert-software-engineer',
  '/map',
];

const settled = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await expect(page.locator('.animate-pulse')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
};

/** How far what is seen has moved by itself since the page was asked for (the sum of layout shifts, without unit), and what moved. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ sum: number; moved: string[] }>((resolve) => {
        new PerformanceObserver((list) => {
          const all = list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
            sources: { node: Node | null }[];
          })[];
          const own = all.filter(({ hadRecentInput }) => !hadRecentInput);
          const moved = own.flatMap(({ value, sources }) =>
            sources.map(
              ({ node }) =>
                `${value.toFixed(4)} ${node instanceof Element ? node.outerHTML.slice(0, 120) : (node?.nodeName ?? 'gone')}`,
            ),
          );
          resolve({ sum: own.reduce((sum, { value }) => sum + value, 0), moved });
        }).observe({ type: 'layout-shift', buffered: true });
        // Where nothing moved, nothing is reported.
        setTimeout(() => resolve({ sum: 0, moved: [] }), 300);
      }),
  );

for (const [screen, viewport] of [
  ['a desktop', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const)
  for (const delay of [0, 300])
    test(`nothing jumps on ${screen} while a page loads, with data ${delay} ms late`, async ({ page }) => {
      await page.setViewportSize(viewport);
      if (delay > 0)
        await page.route('**/data/**', async (route) => {
          await new Promise((passed) => setTimeout(passed, delay));
          await route.continue();
        });
      for (const path of paths) {
        await page.goto(path);
        await settled(page);
        const { sum, moved } = await shifts(page);
        test.info().annotations.push({ type: 'layout shift', description: `${path} ${sum.toFixed(4)}` });
        expect.soft(sum, `${path}\n${moved.join('\n')}`).toBeLessThanOrEqual(0.02);
      }
    });
