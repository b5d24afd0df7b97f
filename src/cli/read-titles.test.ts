import { afterEach, describe, expect, it } from 'vitest';
import { readTitles } from './read-titles.ts';
import { trialRun, type TrialRun } from './trial-run.ts';

let trial: TrialRun;
afterEach(() => trial.remove());

async function read(text: string) {
  trial = await trialRun({ 'titles.json': text });
  return readTitles(trial.effects.files, trial.directory);
}
const places = ({ diagnostics }: Awaited<ReturnType<typeof read>>) =>
  diagnostics.map(({ line, column, message }) => `${line}:${column} ${message.replace(/^[^:]+: /, '')}`);

describe('titles.json', () => {
  it('settles names, with the place of each', async () => {
    const { names, diagnostics } = await read(
      '{\n  "roles": [\n    { "title": "Technical Lead", "id": "tech-lead", "aliases": [" Tech Lead "] }\n  ],\n' +
        '  "distinct": [["Lead Designer", "Design Lead"]]\n}\n',
    );
    expect(diagnostics).toEqual([]);
    expect(names.roles).toEqual([
      {
        title: { text: 'Technical Lead', line: 3, column: 16 },
        id: { text: 'tech-lead', line: 3, column: 40 },
        aliases: [{ text: 'Tech Lead', line: 3, column: 65 }],
      },
    ]);
    expect(names.distinct.map((titles) => titles.map(({ text, line }) => [text, line]))).toEqual([
      [
        ['Lead Designer', 5],
        ['Design Lead', 5],
      ],
    ]);
  });

  it('leaves out what is wrong, says where it stands, and uses the rest', async () => {
    const found = await read(
      '{ "roles": [\n  { "title": "A" },\n  { "titel": "B" },\n  { "title": "C", "aliases": [7] },\n  { "title": "D", "id": "Not An Id" },\n' +
        '  "E",\n  { "title": " " },\n  { "title": "F", "aliases": ["G"] } ],\n"distinct": [\n  ["one"],\n  ["two", "three"]\n],\n"colour": 1 }',
    );
    expect(found.names.roles.map(({ title }) => title.text)).toEqual(['A', 'F']);
    expect(found.names.distinct.map(([first]) => first?.text)).toEqual(['two']);
    expect(places(found)).toEqual([
      '3:3 "title" is missing',
      '3:14 "titel" is not a key that is read',
      '4:31 expected a text, found 7',
      '5:25 expected an id such as "data-analyst", found "Not An Id"',
      '6:3 expected an object, found "E"',
      '7:14 expected a title, found an empty text',
      '10:3 expected two titles or more',
      '13:11 "colour" is not a key that is read',
    ]);
  });

  it.each([
    ['text that is no JSON', '{ "roles": [\n  oops ] }', /^2:3 /],
    ['another value', '[]', /^1:1 expected an object with/],
    ['lists that are none', '{ "roles": {} }', /^1:12 expected a list, found Object$/],
    ['an empty file', '', /^1:1 /],
  ])('settles nothing for %s, and says so', async (_, text, problem) => {
    const found = await read(text);
    expect(found.names).toMatchObject({ roles: [], distinct: [] });
    expect(found.diagnostics).toMatchObject([
      { file: 'titles.json', code: 'titles-file', severity: 'warning' },
    ]);
    expect(places(found)[0]).toMatch(problem);
  });

  it('is not confused by names of the language itself', async () => {
    const { names } = await read(
      '{ "__proto__": { "roles": [{ "title": "X" }] }, "roles": [{ "title": "__proto__", "aliases": ["constructor"] }] }',
    );
    expect(names.roles.map(({ title }) => title.text)).toEqual(['__proto__']);
  });

  it('need not be there', async () => {
    trial = await trialRun({});
    expect(await readTitles(trial.effects.files, trial.directory)).toMatchObject({
      names: { roles: [] },
      diagnostics: [],
    });
  });
});
