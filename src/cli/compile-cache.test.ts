import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shardName } from '#contract/bundle-paths.ts';
import type { RoleOrders, Source } from './crew-desk.ts';
import { handHere } from './hand-here.ts';
import type { Hand } from './hand.ts';
import { bytesOf } from './packed-texts.ts';
import type { RoleInputs } from './role-inputs.ts';
import { startThread } from './start-thread.ts';
import { roleText, trialRun, type TrialRun } from './trial-run.ts';

const titles = [
  'Data Analyst',
  'Senior Data Analyst',
  'Data Engineer',
  'Writer',
  'Editor',
  'Director of Data',
];
const corpus = Object.fromEntries(
  titles.map((title, at) => [
    `ladder/${at % 2 === 0 ? 'a/' : ''}${title}.md`,
    roleText(title, { advancement: [titles[at + 1] ?? 'Head of All'], lateral: ['Data Engineer (R&D)'] }),
  ]),
);

let trial: TrialRun;
let asked: string[] = [];
let made: string[] = [];

/** Compiles into a folder and gives all that lies there. */
async function compile(out: string): Promise<Record<string, string>> {
  asked = [];
  made = [];
  expect(await trial.run('compile', 'ladder', '--out', out)).toBe(0);
  return trial.readAll(out);
}

/** Each file of the cache, by its path. */
async function cacheFiles(): Promise<string[]> {
  const entries = await readdir(join(trial.directory, 'cache'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** A hand that notes the names of the documents that it parses, and the ids of the roles whose files it makes. */
function watched(hand: Hand): Hand {
  return {
    ...hand,
    ask: (method, ...words) => {
      if (method === 'parse') asked.push(...(words[0] as readonly Source[]).map(({ file }) => file));
      if (method === 'buildRoles')
        for (const bytes of bytesOf((words[0] as RoleOrders).inputs))
          made.push((JSON.parse(new TextDecoder().decode(bytes)) as RoleInputs).role.id);
      return hand.ask(method, ...words);
    },
  };
}

beforeEach(async () => {
  trial = await trialRun(corpus);
  trial.effects.speedups = {
    ...{ many: 1, threads: 2, startThread: () => watched(handHere()) },
    cacheFolder: join(trial.directory, 'cache'),
  };
});
afterEach(() => trial.remove());

describe('a compilation', () => {
  // Two threads that load the sources take seconds where other things run.
  it('gives the same bytes with threads or without, with any cache', { timeout: 90_000 }, async () => {
    trial.effects.speedups.startThread = () => watched(startThread());
    const cold = await compile('cold');
    expect(asked.sort()).toEqual(
      Object.keys(corpus)
        .map((name) => name.slice('ladder/'.length))
        .sort(),
    );
    expect(await compile('warm')).toEqual(cold);
    expect(asked).toEqual([]);
    expect(await compile('warm')).toEqual(cold);
    trial.effects.speedups.threads = 0;
    expect(await compile('here')).toEqual(cold);
    trial.effects.speedups.cacheFolder = null;
    expect(await compile('plain')).toEqual(cold);
  });

  it('gives the same bytes in whatever order a folder lists its files', async () => {
    const { list } = trial.effects.files;
    const usual = await compile('usual');
    trial.effects.speedups.cacheFolder = null;
    trial.effects.files.list = async (path) => (await list(path)).reverse();
    expect(await compile('reversed')).toEqual(usual);
  });

  it('parses only what changed, and forgets what is gone', async () => {
    await compile('out');
    await trial.write({ 'ladder/Writer.md': roleText('Writer', { lateral: ['Editor'] }) });
    await rm(join(trial.directory, 'ladder/Editor.md'), { force: true });
    const changed = await compile('out');
    expect(asked).toEqual(['Writer.md']);
    trial.effects.speedups.cacheFolder = null;
    expect(await compile('fresh')).toEqual(changed);
  });

  it('reads only files that were touched, and what was changed a moment ago', async () => {
    const { readFile: readBytes } = trial.effects.files;
    const stamps = new Map<string, string | null>();
    let read: string[] = [];
    trial.effects.files.stampOf = (path) => Promise.resolve(stamps.get(basename(path)) ?? 'old');
    trial.effects.files.readFile = (path) => {
      if (path.endsWith('.md')) read.push(basename(path));
      return readBytes(path);
    };
    const readFor = async (out: string) => {
      read = [];
      await compile(out);
      return read.sort();
    };
    expect(await readFor('out')).toHaveLength(titles.length);
    expect(await readFor('out')).toEqual([]);
    await trial.write({ 'ladder/Writer.md': roleText('Writer', { lateral: ['Editor'] }) });
    stamps.set('Writer.md', 'new');
    expect(await readFor('out')).toEqual(['Writer.md']);
    const changed = await trial.readAll('out');
    expect(await readFor('out')).toEqual([]);
    trial.effects.files.stampOf = () => Promise.resolve(null);
    expect(await readFor('out')).toHaveLength(titles.length);
    expect(asked).toEqual([]);
    expect(await readFor('out')).toHaveLength(titles.length);
    trial.effects.speedups.cacheFolder = null;
    expect(await compile('fresh')).toEqual(changed);
  });

  describe('of a shard where one of two roles changed', () => {
    const shard = shardName('writer');
    const keepers = Array.from({ length: 1000 }, (_, at) => `Keeper ${at}`);
    const keeper = keepers.find((title) => shardName(title.toLowerCase().replace(' ', '-')) === shard) ?? '';
    const id = keeper.toLowerCase().replace(' ', '-');

    beforeEach(async () => {
      await trial.write({ [`ladder/${keeper}.md`]: roleText(keeper) });
      await compile('out');
      expect(made).toEqual(expect.arrayContaining([id, 'writer']));
      await trial.write({ 'ladder/Writer.md': roleText('Writer', { lateral: ['Typist'] }) });
    });
    const compileFresh = async () => {
      trial.effects.speedups.cacheFolder = null;
      return compile('fresh');
    };

    it('takes the file of the other one over', async () => {
      const changed = await compile('out');
      expect(made).toContain('writer');
      expect(made).not.toContain(id);
      expect(await compileFresh()).toEqual(changed);
    });

    it.each(['altered', 'gone'])('makes both where the file of the other one is %s', async (what) => {
      const path = Object.keys(await trial.readAll('out')).find((name) => name.endsWith(`/${id}.json`)) ?? '';
      const file = join(trial.directory, 'out', path);
      await (what === 'gone' ? rm(file) : writeFile(file, '{}'));
      const changed = await compile('out');
      expect(made).toEqual(expect.arrayContaining([id, 'writer']));
      expect(await compileFresh()).toEqual(changed);
    });
  });

  it('parses all again for another lexicon', async () => {
    await compile('out');
    await trial.write({ 'ladder/skills.json': '[{ "id": "kite", "name": "Kite", "category": "tool" }]' });
    await compile('out');
    expect(asked).toHaveLength(titles.length);
  });
});

describe('a cache that cannot be relied on', () => {
  const spoilt: [string, (text: string) => string][] = [
    ['cut off', (text) => text.slice(0, text.length / 2)],
    ['emptied', () => ''],
    ['altered in one letter', (text) => text.replace('Analyst', 'Anarchy')],
    ['filled with other JSON', (text) => text.replace(/\t.*/g, '\t{"__proto__":{"title":null}}')],
    ['not text', () => '\u0000\ufffd\n\t\t\n'],
  ];
  it.each(spoilt)('changes nothing when its files are %s', async (_, spoil) => {
    const cold = await compile('cold');
    for (const path of await cacheFiles()) await writeFile(path, spoil(await readFile(path, 'utf8')));
    expect(await compile('warm')).toEqual(cold);
  });

  it('changes nothing when folders stand in the place of its files', async () => {
    const cold = await compile('cold');
    for (const path of await cacheFiles()) {
      await rm(path);
      await mkdir(path);
    }
    expect(await compile('warm')).toEqual(cold);
  });

  it('is only slower when it cannot be written', async () => {
    await writeFile(join(trial.directory, 'cache'), 'a file');
    const first = await compile('first');
    expect(await compile('second')).toEqual(first);
    expect(asked).toHaveLength(titles.length);
  });
});
