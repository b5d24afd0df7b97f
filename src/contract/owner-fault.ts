import type * as v from 'valibot';

/** Something wrong in a JSON file that an owner writes: the keys that lead to it, and a sentence on what was expected there. */
export interface OwnerFault {
  path: (string | number)[];
  problem: string;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a schema found wrong, as an owner is told. */
export function faultOf(issue: v.BaseIssue<unknown>): OwnerFault {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  if (issue.kind === 'validation') return { path, problem: issue.message };
  if (issue.expected === 'never')
    return { path, problem: `"${String(path.at(-1))}" is not a key that is read` };
  const isMissing = issue.received === 'undefined' || issue.received === `"${String(path.at(-1))}"`;
  if (isMissing) return { path, problem: `"${String(path.at(-1))}" is missing` };
  return { path, problem: `expected ${expectedOf(issue.expected)}, found ${issue.received}` };
}

function expectedOf(expected: string | null): string {
  return expected === 'string' ? 'a text' : expected === 'Array' ? 'a list' : 'an object';
}
