import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { findDocuments } from './find-documents.ts';
import { nodeFiles } from './node-effects.ts';
import { trialRun, type TrialRun } from './trial-run.ts';

let trial: TrialRun;
afterEach(() => trial.remove());

const find = async (folder = 'corpus') => findDocuments(nodeFiles, join(trial.directory, folder));
const names = async (folder?: string) => (await find(folder)).files.map(({ name }) => name);

it('finds documents in all folders, in the order of their names', async () => {
  trial = await trialRun({
    'corpus/b.md': '',
    'corpus/a/z.txt': '',
    'corpus/a/B.markdown': '',
    'corpus/C.MD': '',
    'corpus/a-b.md': '',
  });
  expect(await names()).toEqual(['C.MD', 'a-b.md', 'a/B.markdown', 'a/z.txt', 'b.md']);
});

it('leaves out what is no role document', async () => {
  trial = await trialRun({
    'corpus/role.md': '',
    'corpus/README.md': '',
    'corpus/a/readme.md': '',
    'corpus/CONTRIBUTING.md': '',
    'corpus/.hidden.md': '',
    'corpus/.git/x.md': '',
    'corpus/node_modules/x/y.md': '',
    'corpus/skills.json': '',
    'corpus/picture.png': '',
  });
  expect(await names()).toEqual(['role.md']);
});

it('follows links within the folder once, and none that lead out of it', async () => {
  trial = await trialRun({
    'corpus/..data/hidden.md': '',
    'corpus/role.md': '',
    'corpus/sub/other.md': '',
    'outside/secret.md': '',
  });
  const link = (to: string, name: string) => symlink(to, join(trial.directory, 'corpus', name));
  await link('..data/hidden.md', 'linked.md');
  await link('role.md', 'same.md');
  await link('sub', 'same-folder');
  await link('.', 'itself');
  await link('../outside', 'out');
  await link('../outside/secret.md', 'secret.md');
  await link('nowhere', 'dangling.md');
  expect(await names()).toEqual(['linked.md', 'role.md', 'sub/other.md']);
});

it('finds the documents of a folder that is itself a link', async () => {
  trial = await trialRun({ 'real/role.md': '' });
  await symlink('real', join(trial.directory, 'corpus'));
  expect(await names()).toEqual(['role.md']);
});

it('reports a folder that cannot be listed and finds the rest', async () => {
  trial = await trialRun({ 'corpus/role.md': '', 'corpus/locked/x.md': '' });
  const list: typeof nodeFiles.list = (path) =>
    path.endsWith('locked') ? Promise.reject(new Error('EACCES')) : nodeFiles.list(path);
  const found = await findDocuments({ ...nodeFiles, list }, join(trial.directory, 'corpus'));
  expect(found.files.map(({ name }) => name)).toEqual(['role.md']);
  expect(found.unreadable).toEqual(['locked']);
});
