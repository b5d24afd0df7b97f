import { expect, failedRequest, test } from './test.ts';

test('two roles: bands on one scale, what can be said of them, and their skills', async ({ page }) => {
  await page.goto('/compare?roles=member-of-technical-staff,expert-software-engineer');
  const pay = page.getByRole('region', { name: 'Pay bands' });
  await expect(pay).toContainText('$120k – $220k');
  await expect(pay).toContainText('$180k – $275k+');
  await expect(pay).toContainText('Bands overlap from $180,000 to $220,000.');

  const skills = page.getByRole('region', { name: 'Skills' });
  const hard = skills
    .locator('div')
    .filter({ has: page.getByRole('heading', { level: 3, name: 'Hard skills' }) })
    .last();
  const group = (title: string) =>
    hard
      .locator('div')
      .filter({ has: page.getByRole('heading', { level: 4, name: title }) })
      .last();
  for (const name of [
    'Go',
    'Java',
    'Python',
    'C++',
    'Docker',
    'Kubernetes',
    'PostgreSQL',
    'Terraform',
    'gRPC',
  ])
    await expect(group('Shared by both').getByText(name, { exact: true }).first()).toBeVisible();
  for (const name of ['Rust', 'Pulumi', 'Redis', 'Jaeger'])
    await expect(group('Only Expert Software Engineer').getByText(name, { exact: true })).toBeVisible();
  for (const name of ['MongoDB', 'Ansible', 'BigQuery'])
    await expect(group('Only Member of Technical Staff').getByText(name, { exact: true })).toBeVisible();

  await group('Only Expert Software Engineer').getByText('Rust', { exact: true }).click();
  await expect(skills.locator('details[open]')).toContainText('Expert Software Engineer:');
});

test('from a role to a comparison, adding and removing', async ({ page }) => {
  await page.goto('/roles/member-of-technical-staff');
  await page.getByRole('link', { name: /^Compare with/ }).click();
  await expect(page).toHaveURL(/\/compare\?roles=member-of-technical-staff$/);
  await expect(
    page.getByText('Choose one more role to compare Member of Technical Staff with.'),
  ).toBeVisible();

  await page.getByLabel('Add a role to the comparison').fill('site reliab');
  await page
    .getByRole('option', { name: /^Site Reliability Engineer/ })
    .first()
    .click();
  await expect(page).toHaveURL(/roles=member-of-technical-staff,site-reliability-engineer$/);
  await expect(page.getByRole('region', { name: 'Skills' })).toContainText('Shared by both');

  await page.getByRole('button', { name: 'Remove Member of Technical Staff from the comparison' }).click();
  await expect(page).toHaveURL(/roles=site-reliability-engineer$/);
  await page.goBack();
  await expect(page).toHaveURL(/roles=member-of-technical-staff,site-reliability-engineer$/);
});

test.describe('with a role that does not exist', () => {
  test.use({ allowedInConsole: failedRequest });

  test('it is named and left out', async ({ page }) => {
    await page.goto(
      '/compare?roles=software-engineer,senior-software-engineer,staff-software-engineer,no-such-role',
    );
    await expect(page.getByRole('status').filter({ hasText: 'no-such-role' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Skills' })).toContainText('Shared by all');
    await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(3);
  });
});

test('an empty comparison helps', async ({ page }) => {
  await page.goto('/compare');
  await expect(page.getByText('Choose two roles to see how they differ.')).toBeVisible();
});
