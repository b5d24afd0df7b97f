import { english } from '#messages/english.ts';
import { readTranslator } from '#messages/read-messages.ts';
import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';
import { hostileTexts, sceneOfTitles, trialMove, trialPay, trialRole, trialScene } from './trial-scene.ts';
import { viewCsv } from './view-csv.ts';

const addressOf = (id: string) => `https://example.org/roles/${encodeURIComponent(id)}`;

/** Each row by the names of its columns. */
const rowsOf = (csv: string): Record<string, string>[] => {
  const [names = [], ...rows] = readCsv(csv);
  return rows.map((row) => Object.fromEntries(names.map((name, position) => [name, row[position] ?? ''])));
};

describe('a view as CSV', () => {
  const scene = trialScene(
    'engineer',
    [
      trialMove('engineer', 'lead', { statedBy: 'from' }),
      trialMove('lead', 'head'),
      trialMove('designer', 'engineer', { kind: 'lateral' }),
    ],
    [
      trialRole('engineer', {
        title: 'Engineer',
        family: 'Software',
        pay: trialPay(100000, null, { text: '$100,000+', openEnded: true }),
      }),
      trialRole('lead', { title: 'Lead', level: { rank: 5, track: 'management' } }),
      trialRole('head', { title: 'Head', documented: false }),
      trialRole('designer', { title: 'Designer' }),
    ],
    2,
  );

  it('has a row for the focus with all that is known of it', () => {
    expect(rowsOf(viewCsv(scene, addressOf, english))[0]).toEqual({
      Title: 'Engineer',
      Id: 'engineer',
      'Kind of move': 'this role',
      'Moves away': '0',
      'Reached from': '',
      'Stated by': '',
      'Pay as stated': '$100,000+',
      'Pay from': '100000',
      'Pay to': '',
      Currency: 'USD',
      Per: 'year',
      'Open-ended': 'yes',
      Level: 'Senior',
      Track: 'individual',
      Family: 'Software',
      Documented: 'yes',
      Address: 'https://example.org/roles/engineer',
    });
  });

  it.each([
    ['de', ['Titel', 'Kennung', 'Art des Wechsels'], ['Jahr', 'ja', 'Senior', 'Fachlaufbahn']],
    ['es', ['Título', 'Identificador', 'Tipo de cambio'], ['año', 'sí', 'Sénior', 'técnica']],
    ['ar', ['المسمى', 'المعرّف', 'نوع الانتقال'], ['سنة', 'نعم', 'أول', 'تخصصي']],
  ] as const)('is in the language of the reader: %s', async (locale, heads, facts) => {
    const [names, focus] = readCsv(viewCsv(scene, addressOf, await readTranslator(locale)));
    expect(names?.slice(0, 3)).toEqual(heads);
    expect(focus?.slice(10, 14)).toEqual(facts);
    // Figures are for a spreadsheet, and names are not ours to translate.
    expect([focus?.[0], focus?.[7], focus?.[9]]).toEqual(['Engineer', '100000', 'USD']);
  });

  it('tells of each other role how it is reached, and who states that', () => {
    const rows = rowsOf(viewCsv(scene, addressOf, english));
    const told = rows.map((row) => [
      row['Title'],
      row['Kind of move'],
      row['Moves away'],
      row['Reached from'],
      row['Stated by'],
    ]);
    expect(told).toEqual([
      ['Engineer', 'this role', '0', '', ''],
      ['Lead', 'advancement', '1', 'Engineer', 'Engineer only'],
      ['Designer', 'lateral move', '1', 'Engineer', 'both roles'],
      ['Head', 'advancement', '2', 'Lead', 'both roles'],
    ]);
    expect(rows.map((row) => row['Documented'])).toEqual(['yes', 'yes', 'yes', 'no']);
  });

  it('has the rows that are asked for, in their order', () => {
    const keys = [
      'engineer',
      'gone',
      ...scene.view.roles.flatMap(({ key, id }) => (id === 'head' ? [key] : [])),
    ];
    const titles = (of: readonly string[]) =>
      rowsOf(viewCsv(scene, addressOf, english, of)).map((row) => row['Title']);
    expect(titles(keys)).toEqual(['Engineer', 'Head']);
    expect(titles(keys.toReversed())).toEqual(['Head', 'Engineer']);
    expect(titles([])).toEqual([]);
  });

  it('leaves a figure that is none empty', () => {
    const odd = trialScene('x', [], [trialRole('x', { pay: trialPay(Number.NaN, Infinity) })]);
    expect(rowsOf(viewCsv(odd, addressOf, english))[0]).toMatchObject({ 'Pay from': '', 'Pay to': '' });
  });

  it('holds every role, whatever its title', () => {
    const rows = rowsOf(viewCsv(sceneOfTitles(hostileTexts), addressOf, english));
    const ids = ['focus', ...hostileTexts.map((_, position) => `role-${position}`)];
    expect(rows.map((row) => row['Id']).sort()).toEqual(ids.sort());
  });
});
