import type { Page } from '@playwright/test';

/** Something that a visitor does, and its name. */
export interface Step {
  name: string;
  act: (page: Page) => Promise<unknown>;
  /** Whether the next step follows as quickly as letters are typed. */
  isTyped?: boolean;
}

const choose = (name: string): Step => ({
  name: `show ${name}`,
  act: (page) => page.getByRole('radio', { name, exact: true }).check({ force: true }),
});
const press = (key: string, name: string): Step => ({ name, act: (page) => page.keyboard.press(key) });
const type = (words: string, where: string): Step[] =>
  Array.from(words, (letter) => ({
    name: `type “${letter}” in ${where}`,
    act: (page) => page.keyboard.press(letter === ' ' ? 'Space' : letter),
    isTyped: true,
  }));
/** A hand comes near before it presses. */
const click = (name: string, find: (page: Page) => ReturnType<Page['locator']>): Step => ({
  name,
  act: async (page) => {
    await find(page).waitFor();
    await find(page).hover({ force: true });
    await page.waitForTimeout(100);
    await find(page).click({ force: true });
  },
});

/** What a visitor does on a role's page: every way of seeing it, its neighbours, the search, another role, and back. */
export const roleJourney: readonly Step[] = [
  ...['List', 'Table', 'Graph', 'By pay', 'By level', '2', '1'].map(choose),
  click('open a side of a card', (page) => page.locator('.react-flow__node button').first()),
  press('/', 'go to the search'),
  ...type('data eng', 'the search'),
  press('ArrowDown', 'next suggestion'),
  press('Enter', 'choose a suggestion'),
  click('add to the comparison', (page) => page.getByRole('button', { name: /^Add to compare/ }).first()),
  click('choose a card', (page) => page.locator('.react-flow__node [data-card]').last()),
  press('ArrowLeft', 'next card'),
  press('Enter', 'choose a card by key'),
  { name: 'go back', act: (page) => page.goBack() },
];

/** The table of a role, the map with its filters, and a comparison. */
export const otherJourney: readonly Step[] = [
  choose('Table'),
  ...[1, 2].map((row) =>
    click(`add role ${row} of the table to the comparison`, (page) =>
      page.getByRole('row').nth(row).getByRole('button'),
    ),
  ),
  click('sort the table', (page) => page.getByRole('columnheader', { name: 'Role' }).getByRole('button')),
  click('go to the words of the table', (page) => page.getByRole('searchbox').first()),
  ...type('man', 'the table'),
  click('go to the map', (page) => page.getByRole('link', { name: 'Map', exact: true }).first()),
  click('open a filter of the map', (page) =>
    page.getByRole('button', { name: /^Family/, disabled: false }).first(),
  ),
  click('tick a family', (page) => page.getByRole('checkbox').first()),
  press('Escape', 'close a filter of the map'),
  click('go to the words of the map', (page) => page.getByRole('searchbox').first()),
  ...type('eng', 'the map'),
  click('choose a place on the map', (page) => page.getByRole('application').first()),
  press('+', 'zoom the map'),
  press('ArrowRight', 'next role of the map'),
  press('Enter', 'open a role of the map'),
  click('go to the comparison', (page) => page.getByRole('link', { name: 'Compare the chosen roles' })),
  click('move a compared role', (page) => page.getByRole('button', { name: /to the right$/ }).first()),
  click('take a role out', (page) => page.getByRole('button', { name: /from the comparison$/ }).first()),
];
