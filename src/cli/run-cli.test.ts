import { setTimeout as after } from 'node:timers/promises';
import { parseHealth } from '#contract/bundle-health.ts';
import { decodeIndex } from '#contract/bundle-index-data.ts';
import { parseIndex } from '#contract/bundle-index.ts';
import { parseManifest } from '#contract/bundle-manifest.ts';
import { filePath, rolePath } from '#contract/bundle-paths.ts';
import { parseRoleFile } from '#contract/bundle-role.ts';
import { parseSearch } from '#contract/bundle-search.ts';
import type { RoleDocument } from '#domain/document/role-document.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { nodeFiles } from './node-effects.ts';
import { roleText, trialRun, type TrialRun } from './trial-run.ts';

let trial: TrialRun;
afterEach(() => trial.remove());

const corpus = {
  'ladder/analyst.md': roleText('Data Analyst', {
    advancement: ['Senior Data Analyst'],
    lateral: ['Data Engineer'],
  }),
  'ladder/more/senior.md': roleText('Senior Data Analyst', { entry: ['Data Analyst'] }),
};
const DIAGNOSTIC = /^\S+:\d+:\d+ (error|warning|info) [a-z-]+ .+$/;

describe('the command line', () => {
  it.each([
    ['an unknown command', ['dance']],
    ['no command', []],
    ['an unknown option', ['check', 'ladder', '--loud']],
    ['a missing argument', ['parse']],
    ['a missing option', ['compile', 'ladder']],
    ['one argument too many', ['check', 'ladder', 'another']],
    ['a port that is none', ['serve', '--port', '99999']],
  ])('ends with 2 for %s and says so on stderr alone', async (_, argv) => {
    trial = await trialRun({});
    expect(await trial.run(...argv)).toBe(2);
    expect(trial.stdout).toBe('');
    expect(trial.stderr).not.toBe('');
  });

  it('prints help on stdout with 0', async () => {
    trial = await trialRun({});
    expect(await trial.run('--help')).toBe(0);
    expect(trial.stdout).toContain('Exit codes: 0 fine');
    expect(trial.stderr).toBe('');
    expect(await trial.run('compile', '--help')).toBe(0);
    expect(trial.stdout).toContain('--out <dir>');
  });
});

describe('parse', () => {
  it('prints nothing but an array of documents with --json, under the names as given', async () => {
    trial = await trialRun(corpus);
    expect(await trial.run('parse', './ladder/analyst.md', 'ladder/more/senior.md', '--json')).toBe(0);
    const documents = JSON.parse(trial.stdout) as RoleDocument[];
    expect(documents.map(({ file, title }) => [file, title])).toEqual([
      ['./ladder/analyst.md', 'Data Analyst'],
      ['ladder/more/senior.md', 'Senior Data Analyst'],
    ]);
    expect(documents[0]?.skills.hard[0]?.skills).toContain('python');
    expect(documents[1]?.level).toMatchObject({ signs: ['Senior'], reason: '“Senior” in the title' });
  });

  it('prints a summary for people', async () => {
    trial = await trialRun(corpus);
    expect(await trial.run('parse', 'ladder/analyst.md')).toBe(0);
    expect(trial.stdout).toContain('Data Analyst (data-analyst)');
    expect(trial.stdout).toContain('from 100,000 to 150,000 USD per year');
    expect(trial.stdout).toContain('advancement to: 1 line\n    Senior Data Analyst = Senior Data Analyst\n');
  });

  it('prints diagnostics on stderr, with 1 for errors', async () => {
    trial = await trialRun({ 'empty.txt': '' });
    expect(await trial.run('parse', 'empty.txt', '--json')).toBe(1);
    const lines = trial.stderr.split('\n').filter((line) => line !== '' && !line.startsWith('  hint: '));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(DIAGNOSTIC);
    expect((JSON.parse(trial.stdout) as RoleDocument[])[0]?.diagnostics).toHaveLength(lines.length);
  });

  it('ends with 3 for a file that is not there and prints the others', async () => {
    trial = await trialRun(corpus);
    expect(await trial.run('parse', 'nowhere.md', 'ladder/analyst.md', '--json')).toBe(3);
    expect(trial.stderr).toContain('nowhere.md cannot be read');
    expect(JSON.parse(trial.stdout)).toHaveLength(1);
  });
});

describe('check', () => {
  it('reports on the ladder with a line of counts', async () => {
    trial = await trialRun(corpus);
    expect(await trial.run('check', 'ladder')).toBe(0);
    expect(trial.stdout).toMatch(/^ladder: 2 documents, 3 roles, 2 moves; no errors, /m);
    expect(trial.stdout).toContain('Ladder health\n  dead-end ');
    expect(trial.stdout).toContain('“Data Engineer” is named by');
    expect(trial.stderr).not.toContain(' info ');
    expect(trial.stderr).toMatch(/^\d+ notes? besides; "--json" lists them\.$/m);
  });

  it('prints one object with --json', async () => {
    trial = await trialRun({ ...corpus, 'ladder/again.md': roleText('Data Analyst') });
    expect(await trial.run('check', 'ladder', '--json')).toBe(1);
    expect(JSON.parse(trial.stdout)).toMatchObject({
      name: 'ladder',
      counts: { documents: 3, roles: 3, moves: 2 },
      diagnostics: expect.arrayContaining([
        expect.objectContaining({ file: 'analyst.md', severity: 'error', code: 'role-claimed-twice' }),
      ]) as unknown,
      health: expect.arrayContaining([
        expect.objectContaining({
          ...{ code: 'unresolved-title', severity: 'info', roles: ['data-engineer'] },
          message: '“Data Engineer” is named by 1 line, and no document is about it.',
        }),
      ]) as unknown,
    });
  });

  it('lists terms that the lexicon of skills lacks, until skills.json has them', async () => {
    const text = roleText('Data Analyst').replace('Python and SQL', 'Python, WidgetWorks and FrobTool');
    trial = await trialRun({ 'ladder/a.md': text });
    await trial.run('check', 'ladder');
    expect(trial.stdout).toContain(
      '2 terms in hard skills look like skills that the lexicon does not have\n',
    );
    expect(trial.stdout).toMatch(/^ {2}WidgetWorks {2}1 document {2}a\.md:24$/m);
    const own = [{ id: 'widget-works', name: 'WidgetWorks', category: 'tool' }];
    await trial.write({ 'ladder/skills.json': JSON.stringify(own) });
    await trial.run('check', 'ladder', '--json');
    expect(JSON.parse(trial.stdout)).toMatchObject({
      unknownTerms: [{ term: 'FrobTool', documents: 1, file: 'a.md', line: 24 }],
    });
  });

  it('settles names by titles.json, and warns of what it cannot use or follow', async () => {
    const names = {
      roles: [
        { title: 'Data Wrangler', id: 'wrangler', aliases: ['Data Engineer', 'Data Analyst'] },
        { title: 'Senior Data Wrangler', aliases: ['Analyst'], color: 1 },
      ],
    };
    trial = await trialRun({
      ...corpus,
      'ladder/titles.json': JSON.stringify({
        roles: [{ title: 'Data Wrangler', id: 'wrangler', aliases: ['Data Engineer'] }],
      }),
    });
    await trial.run('check', 'ladder', '--json');
    const { health } = JSON.parse(trial.stdout) as { health: { code: string; roles: string[] }[] };
    expect(health.filter(({ code }) => code === 'unresolved-title').map(({ roles }) => roles)).toEqual([
      ['wrangler'],
    ]);
    await trial.write({
      'ladder/titles.json': JSON.stringify(names, null, 1).replace(
        '"Data Analyst"',
        '"Senior Data Engineer"',
      ),
    });
    expect(await trial.run('check', 'ladder')).toBe(0);
    expect(trial.stderr).toMatch(/^titles\.json:8:5 warning settled-name-refused .* different levels\.$/m);
    expect(trial.stderr).toMatch(
      /^titles\.json:16:13 warning titles-file .*"color" is not a key that is read$/m,
    );
  });

  it('ends with 3 where there is no folder', async () => {
    trial = await trialRun({ 'file.md': '' });
    expect(await trial.run('check', 'nowhere')).toBe(3);
    expect(await trial.run('check', 'file.md')).toBe(3);
    expect(trial.stderr).toContain('There is no folder');
  });
});

describe('compile', () => {
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await nodeFiles.readFile(join(trial.directory, 'out', path))));
  const sound = <T>(parsed: { ok: true; value: T } | { ok: false; problem: string }): T => {
    if (!parsed.ok) throw new Error(parsed.problem);
    return parsed.value;
  };

  it('writes a bundle that the app can read', async () => {
    trial = await trialRun(corpus);
    expect(await trial.run('compile', 'ladder', '--out', 'out')).toBe(0);
    const manifest = sound(parseManifest(await read('manifest.json')));
    expect(manifest).toMatchObject({ name: 'ladder', counts: { documents: 2, roles: 3, moves: 2 } });

    const index = decodeIndex(sound(parseIndex(await read(filePath(manifest, 'index') ?? ''))));
    expect(index.roles.map(({ id, documented }) => [id, documented])).toEqual([
      ['data-analyst', true],
      ['data-engineer', false],
      ['senior-data-analyst', true],
    ]);
    const search = sound(parseSearch(await read(filePath(manifest, 'search') ?? ''), [null, null, null]));
    expect(search.skills.ids).toContain('python');
    expect(search.skills.byRole[1]).toEqual([]);

    const health = sound(parseHealth(await read(filePath(manifest, 'health') ?? '')));
    expect(health.kinds.map(({ code }) => code)).toEqual([
      ...new Set(health.findings.map(({ code }) => code)),
    ]);
    expect(health.kinds.map(({ code }) => code)).toContain('dead-end');

    const role = sound(parseRoleFile(await read(rolePath(manifest, 'data-analyst') ?? '')));
    expect(role.document?.title).toBe('Data Analyst');
    expect(role.document).not.toHaveProperty('diagnostics');
    expect(role.skillNames.map(({ name }) => name)).toContain('Python');
    expect(role.neighbourhood.roles.map(({ id, degree }) => [id, degree])).toEqual([
      ['data-analyst', { entry: 0, advancement: 1, lateral: 1 }],
      ['data-engineer', { entry: 0, advancement: 0, lateral: 1 }],
      ['senior-data-analyst', { entry: 1, advancement: 0, lateral: 0 }],
    ]);
    expect(role.neighbourhood.moves[1]).toMatchObject({ kind: 'step', statedBy: 'both' });
    expect(role.neighbourhood.positions).toHaveLength(3);
    expect(sound(parseRoleFile(await read(rolePath(manifest, 'data-engineer') ?? ''))).document).toBeNull();
  });

  it('writes the same bytes whatever the order in which files are listed and read', async () => {
    const list: typeof nodeFiles.list = async (path) => (await nodeFiles.list(path)).reverse();
    let wait = 24;
    // Whoever asks first is answered last.
    const readFile: typeof nodeFiles.readFile = async (path) => {
      wait = Math.max(0, wait - 4);
      await after(wait);
      return nodeFiles.readFile(path);
    };
    trial = await trialRun(corpus);
    await trial.run('compile', 'ladder', '--out', 'out');
    const first = await trial.readAll('out');
    Object.assign(trial.effects.files, { list, readFile });
    await trial.run('compile', 'ladder', '--out', 'again');
    expect(await trial.readAll('again')).toEqual(first);
  });

  it('publishes JSON Schemas with the bundle', async () => {
    trial = await trialRun(corpus);
    await trial.run('compile', 'ladder', '--out', 'out');
    const schemas = Object.keys(await trial.readAll('out/schema'));
    expect(schemas).toEqual([
      'health.json',
      'index.json',
      'manifest.json',
      'role.json',
      'search.json',
      'site.json',
      'titles.json',
    ]);
    expect(await read('schema/index.json')).toMatchObject({
      properties: {
        format: { const: 3 },
        steps: {
          properties: {
            gaps: { type: 'array', items: { minimum: 0 } },
            statedBy: { type: 'string', pattern: '^[0-2]*$' },
          },
        },
      },
    });
  });

  it('compiles the rest of a corpus in which one file cannot be read', async () => {
    const readFile: typeof nodeFiles.readFile = (path) =>
      path.endsWith('senior.md')
        ? Promise.reject(new Error('EACCES: permission denied'))
        : nodeFiles.readFile(path);
    trial = await trialRun(corpus, { files: { readFile } });
    expect(await trial.run('compile', 'ladder', '--out', 'out')).toBe(1);
    expect(trial.stderr).toContain('more/senior.md:1:1 error file-unreadable');
    expect(sound(parseManifest(await read('manifest.json'))).counts.documents).toBe(1);
  });

  it('takes the name from --name, else from site.json', async () => {
    trial = await trialRun({ ...corpus, 'ladder/site.json': '{ "name": "Our ladder" }' });
    await trial.run('compile', 'ladder', '--out', 'out');
    expect(await read('manifest.json')).toMatchObject({ name: 'Our ladder' });
    await trial.run('compile', 'ladder', '--out', 'out', '--name', 'Another');
    expect(await read('manifest.json')).toMatchObject({ name: 'Another' });
  });

  it('warns of settings and skills that cannot be used, and compiles', async () => {
    trial = await trialRun({ ...corpus, 'ladder/site.json': '{', 'ladder/skills.json': '[{ "id": "X" }]' });
    expect(await trial.run('compile', 'ladder', '--out', 'out')).toBe(0);
    expect(trial.stderr).toContain('site.json:1:1 warning site-settings');
    expect(trial.stderr).toContain('skills.json:1:1 warning skills-lexicon');
  });

  it("finds the skills of the owner's own lexicon beside the built-in ones", async () => {
    const own = [
      { id: 'widgetry', name: 'Widgetry', category: 'knowledge' },
      { id: 'python', name: 'Python, ours', aliases: ['Python'], category: 'tool' },
    ];
    const text = roleText('Data Analyst').replace('Python and SQL', 'Widgetry and Python');
    trial = await trialRun({ 'ladder/a.md': text, 'ladder/skills.json': JSON.stringify(own) });
    await trial.run('compile', 'ladder', '--out', 'out');
    const manifest = sound(parseManifest(await read('manifest.json')));
    const role = sound(parseRoleFile(await read(rolePath(manifest, 'data-analyst') ?? '')));
    expect(role.skillNames).toEqual([
      { id: 'python', name: 'Python, ours', category: 'tool' },
      { id: 'widgetry', name: 'Widgetry', category: 'knowledge' },
    ]);
  });

  it('warns of a folder without documents and writes an empty bundle', async () => {
    trial = await trialRun({ 'ladder/README.md': '' });
    expect(await trial.run('compile', 'ladder', '--out', 'out')).toBe(0);
    expect(trial.stderr).toContain('warning no-documents');
    expect(await read('manifest.json')).toMatchObject({ counts: { roles: 0 } });
  });

  it('ends with 3 where it cannot write', async () => {
    trial = await trialRun({ ...corpus, out: 'a file' });
    expect(await trial.run('compile', 'ladder', '--out', 'out')).toBe(3);
    expect(trial.stderr).toContain('cannot be written');
    expect(existsSync(join(trial.directory, 'out/manifest.json'))).toBe(false);
  });

  it('shows progress to a person at a terminal and to nobody else', async () => {
    trial = await trialRun(corpus);
    await trial.run('compile', 'ladder', '--out', 'out');
    expect(trial.stderr).not.toContain('Parsing');
    trial.effects.isTerminal = true;
    await trial.run('compile', 'ladder', '--out', 'out');
    expect(trial.stderr).toMatch(/Parsing +\[#+\] 2 of 2.*Writing +\[#+\] 3 of 3/s);
  });
});
