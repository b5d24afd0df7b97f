import { encodeIndex } from '#contract/bundle-index-encode.ts';
import { parseIndex } from '#contract/bundle-index.ts';
import { parseRoleFile } from '#contract/bundle-role.ts';
import { jsonSchemas } from '#cli/json-schemas.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { BenchCase, Figure } from '../bench-case.ts';
import { compileFolder } from '../drawing-site.ts';
import { planCorpus } from '../plan-corpus.ts';
import { plannedGraph } from '../planned-graph.ts';
import { summariseFigure } from '../summarise-figure.ts';
import { timeOf } from '../time-of.ts';

type Check = (value: unknown) => boolean;
type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];

/** Ours, and others that check by the JSON Schema that is published with the bundle. */
function checkers(schemaOf: (name: string) => object): Record<string, (name: 'role' | 'index') => Check> {
  return {
    ours: (name) => (value) => (name === 'role' ? parseRoleFile(value) : parseIndex(value)).ok,
    'ajv (makes code while it runs, which our content policy forbids)': (name) => {
      const validate = new Ajv2020({ strict: false }).compile(schemaOf(name));
      return (value) => validate(value);
    },
    zod: (name) => {
      const schema = z.fromJSONSchema(schemaOf(name) as JsonSchema);
      return (value) => schema.safeParse(value).success;
    },
  };
}

async function readRoleFiles(data: string): Promise<unknown[]> {
  const entries = await readdir(join(data, 'roles'), { recursive: true });
  const names = entries.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(data, 'roles', name), 'utf8')) as unknown),
  );
}

export const bench: BenchCase = {
  name: 'validation',
  about:
    'Files of the bundle checked before anything is shown of them, beside other libraries by the JSON Schema of the same files: making the checker, ' +
    'the first role file that it sees (what a visitor waits for), one of all built-in role files, and the index of a generated corpus. The schema ' +
    'says less of the index than ours checks: not that columns are of one length, and that moves end at roles.',
  async run({ runs, roles, directory, note }) {
    note('compiling the built-in corpus');
    const files = await readRoleFiles(await compileFolder(directory, 'src/corpus'));
    const [first] = files;
    const index = JSON.parse(
      JSON.stringify(encodeIndex(plannedGraph(planCorpus({ size: roles })))),
    ) as unknown;
    const schemas = jsonSchemas();
    const schemaOf = (name: string) => JSON.parse(schemas.get(`schema/${name}.json`) ?? '{}') as object;
    const figures: Figure[] = [];
    for (const [name, checkerOf] of Object.entries(checkers(schemaOf))) {
      const times = Array.from({ length: runs }, () => {
        let check: Check = () => false;
        const making = timeOf(() => (check = checkerOf('role')));
        const atFirst = timeOf(() => check(first));
        const refused = files.filter((file) => !check(file)).length;
        if (refused > 0) throw new Error(`${name} refuses ${refused} role files.`);
        const each = summariseFigure({
          ...{ name: '', unit: 'ms', values: files.map((file) => timeOf(() => check(file))) },
        }).median;
        const checkIndex = checkerOf('index');
        if (!checkIndex(index)) throw new Error(`${name} refuses the index.`);
        return { making, atFirst, each, whole: timeOf(() => checkIndex(index)) };
      });
      figures.push(
        { name: `making the checker, ${name}`, unit: 'ms', values: times.map(({ making }) => making) },
        { name: `the first role file, ${name}`, unit: 'ms', values: times.map(({ atFirst }) => atFirst) },
        { name: `a role file, median, ${name}`, unit: 'ms', values: times.map(({ each }) => each) },
        {
          name: `index of ${roles.toLocaleString('en')} roles, ${name}`,
          unit: 'ms',
          values: times.map(({ whole }) => whole),
        },
      );
    }
    return figures;
  },
};
