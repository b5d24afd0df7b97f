import * as v from 'valibot';
import { IdSchema } from './bundle-parse.ts';
import { faultOf, isRecord, type OwnerFault } from './owner-fault.ts';

const LONGEST_TITLE = 200;
const TitleSchema = v.pipe(
  v.string(),
  v.regex(/\S/, 'expected a title, found an empty text'),
  v.maxLength(LONGEST_TITLE, `expected a title of at most ${LONGEST_TITLE} characters`),
);

const SettledRoleSchema = v.strictObject({
  title: v.pipe(TitleSchema, v.description('The name the role goes by while no document is about it.')),
  id: v.optional(
    v.pipe(
      IdSchema,
      v.description(
        'The address it keeps while no document is about it. Made of the title where it is left out.',
      ),
    ),
  ),
  aliases: v.optional(v.pipe(v.array(TitleSchema), v.description('Other names that mean this role.'))),
});

const DistinctSchema = v.pipe(v.array(TitleSchema), v.minLength(2, 'expected two titles or more'));

/** `titles.json` in a folder of role documents: which names are one role, and which are not. */
export const TitlesFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  roles: v.optional(v.pipe(v.array(SettledRoleSchema), v.description('Names that are one role.'))),
  distinct: v.optional(
    v.pipe(v.array(DistinctSchema), v.description('Titles that stay roles of their own.')),
  ),
});

type TitlesFile = v.InferOutput<typeof TitlesFileSchema>;

/** What is right in the file, each entry with its index there. */
export interface ReadTitlesFile {
  roles: { at: number; role: NonNullable<TitlesFile['roles']>[number] }[];
  distinct: { at: number; titles: string[] }[];
  faults: OwnerFault[];
}

/** Reads the file's value (parsed JSON). An entry with a fault is left out, and the rest is read. */
export function readTitlesFile(value: unknown): ReadTitlesFile {
  if (!isRecord(value)) {
    const problem = 'expected an object with "roles", "distinct", or both';
    return { roles: [], distinct: [], faults: [{ path: [], problem }] };
  }
  const result = v.safeParse(TitlesFileSchema, value);
  const faults = (result.issues ?? []).map(faultOf);
  const isRight = (list: string, at: number): boolean =>
    !faults.some(({ path }) => path[0] === list && (path.length === 1 || path[1] === at));
  const entriesOf = (list: 'roles' | 'distinct'): [number, unknown][] => {
    const entries: unknown = Object.hasOwn(value, list) ? value[list] : undefined;
    return Array.isArray(entries) ? [...entries.entries()].filter(([at]) => isRight(list, at)) : [];
  };
  return {
    roles: entriesOf('roles').map(([at, entry]) => ({ at, role: v.parse(SettledRoleSchema, entry) })),
    distinct: entriesOf('distinct').map(([at, entry]) => ({ at, titles: v.parse(DistinctSchema, entry) })),
    faults,
  };
}
