import { expect, failedRequest, test } from './test.ts';

const pair = '/compare?roles=member-of-technical-staff,expert-software-engineer';

test('two roles: bands on one scale, skills as a matrix with its sentences, and what changes', async ({
  page,
}) => {
  await page.goto(pair);
  const pay = page.getByRole('region', { name: 'Pay bands' });
  await expect(pay).toContainText('$120k – $220k');
  await expect(pay).toContainText('Bands overlap from $180,000 to $220,000.');
  await expect(pay).toContainText('Overlap: $180k – $220k');

  const hard = page.getByRole('table', { name: 'Hard skills' });
  const row = (name: string) =>
    hard.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await expect(row('Kubernetes')).toContainText('Both');
  await expect(row('Rust').getByRole('cell').first()).toHaveText('–not named');
  await page.getByText(/^Only Expert Software Engineer/).click();
  await expect(page).toHaveURL(/skills=only.expert-software-engineer$/);
  await expect(row('Kubernetes')).toHaveCount(0);
  await row('Rust').getByRole('button').press('Enter');
  await expect(hard).toContainText('such as Go, Rust, Java');
  await expect(hard).toContainText(/asked for by \d+ of \d+ roles: counts/);

  const changes = page.getByRole('region', { name: /^What changes from Member/ });
  await expect(changes).toContainText(/hand in it: Take part *to *Write/);
  await changes.getByRole('button', { name: 'Turn around' }).click();
  await expect(page).toHaveURL(/pair=expert-software-engineer.member-of-technical-staff/);
  await expect(page.getByRole('region', { name: /^What changes from Expert/ })).toBeVisible();
});

test('a pair of skills is opened, rejected and counted again, and the device remembers', async ({ page }) => {
  await page.goto(pair);
  const counted = page.locator('[data-coverage="hard"]');
  await expect(counted).toContainText('where skills that many roles ask for count less');
  const covered = async () => Number.parseInt((await counted.textContent()) ?? '');
  const before = await covered();
  const pill = page.getByRole('button', { name: 'Docker', exact: true });
  await pill.click();
  await expect(page.getByText('Both name Docker.')).toBeVisible();
  await page.getByRole('button', { name: 'I don’t believe this pair' }).click();
  await expect.poll(covered).toBe(before - 1);
  await expect(
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Docker' }) }),
  ).toContainText('Rejected');
  await page.reload();
  await expect.poll(covered).toBe(before - 1);
  await pill.last().click();
  await page.getByRole('button', { name: 'Count this pair again' }).click();
  await expect.poll(covered).toBe(before);
});

test('roles are gathered while browsing, then moved, removed and added by keyboard', async ({ page }) => {
  await page.goto('/roles/member-of-technical-staff?view=table');
  const tray = page.getByRole('region', { name: 'Roles to compare' });
  await expect(tray).toHaveCount(0);
  await page.getByRole('button', { name: 'Add to compare Member of Technical Staff' }).first().click();
  await page.getByRole('button', { name: 'Add to compare Software Architect' }).press('Enter');
  await expect(tray).toContainText('2 of 4');
  await page.goto('/');
  await expect(tray).toContainText('Software Architect');
  await tray.getByRole('link', { name: 'Compare the chosen roles' }).click();
  await expect(page).toHaveURL(/roles=member-of-technical-staff,software-architect$/);
  await expect(tray).toHaveCount(0);

  const right = page.getByRole('button', { name: 'Move Member of Technical Staff to the right' });
  await right.press('Enter');
  await expect(page).toHaveURL(/roles=software-architect,member-of-technical-staff$/);
  await expect(right).toBeFocused();
  await right.press('Shift+ArrowLeft');
  await expect(page).toHaveURL(/roles=member-of-technical-staff,software-architect$/);
  await expect(right).toBeFocused();

  await page.getByLabel('Add a role to the comparison').fill('site reliab');
  await page
    .getByRole('option', { name: /^Site Reliability Engineer/ })
    .first()
    .click();
  await expect(page).toHaveURL(
    /roles=member-of-technical-staff,software-architect,site-reliability-engineer$/,
  );
  const removeLast = page.getByRole('button', { name: /^Remove Site Reliability/ });
  await expect(removeLast).toBeVisible();
  await page.getByRole('button', { name: 'Remove Software Architect from the comparison' }).press('Enter');
  await expect(page).toHaveURL(/roles=member-of-technical-staff,site-reliability-engineer$/);
  await expect(removeLast).toBeFocused();
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await expect(tray).toContainText('Site Reliability Engineer');
  await tray.getByRole('button', { name: 'Clear the comparison' }).click();
  await expect(tray).toHaveCount(0);
});

test('a device that keeps nothing says so once, and all else works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/roles/software-architect');
  await page.getByRole('button', { name: 'Add to compare Software Architect' }).click();
  const tray = page.getByRole('region', { name: 'Roles to compare' });
  await expect(tray.getByText('Not kept on this device')).toBeVisible();
  await tray.getByRole('link', { name: 'Compare the chosen roles' }).click();
  await expect(page.getByText('Choose one more role to compare Software Architect with.')).toBeVisible();
});

test('a phone shows one role’s column at a time, paper all of them', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(pair);
  const heads = page
    .getByRole('table', { name: 'Level, experience and education of the compared roles' })
    .getByRole('columnheader');
  await expect(heads).toHaveText(['Fact', 'Member of Technical Staff']);
  await page.getByRole('radio', { name: 'Expert Software Engineer', exact: true }).check();
  await expect(heads).toHaveText(['Fact', 'Expert Software Engineer']);
  await expect(page).toHaveURL(/shown=expert-software-engineer/);
  await page.emulateMedia({ media: 'print' });
  await expect(heads).toHaveText(['Fact', 'Member of Technical Staff', 'Expert Software Engineer']);
});

test.describe('with ids that no role has', () => {
  test.use({ allowedInConsole: failedRequest });

  test('another name leads to its role, and what is unknown is named and left out', async ({ page }) => {
    await page.goto('/compare?roles=mts,expert-software-engineer&pair=expert-software-engineer.mts');
    await expect(page).toHaveURL(
      /roles=member-of-technical-staff,expert-software-engineer&pair=expert-software-engineer.member-of-technical-staff$/,
    );
    await page.goto('/compare?roles=software-engineer,senior-software-engineer,no-such-role');
    await expect(page.getByRole('status').filter({ hasText: 'no-such-role' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(2);
  });
});
