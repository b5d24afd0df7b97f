import { parse, type ValueNode } from '@humanwhocodes/momoa';

/** A place in a text, line and column from 1. */
export interface Place {
  line: number;
  column: number;
}

/** A JSON text's value and where its parts stand, or what is wrong with it and where. */
export type PlacedJson =
  | { ok: true; value: unknown; placeOf: (path: readonly (string | number)[]) => Place }
  | { ok: false; problem: string; place: Place };

/** Reads a JSON text. `placeOf` follows keys and indexes as far as they lead; a key that a part lacks is looked for where the part starts. */
export function readPlacedJson(text: string): PlacedJson {
  try {
    const { body } = parse(text, { mode: 'json' });
    const value: unknown = JSON.parse(text);
    return { ok: true, value, placeOf: (path) => placeIn(body, path) };
  } catch (error) {
    const { line = 1, column = 1 } = error as Partial<Place>;
    return {
      ok: false,
      problem: error instanceof Error ? error.message : String(error),
      place: { line, column },
    };
  }
}

function placeIn(root: ValueNode, path: readonly (string | number)[]): Place {
  let node = root;
  for (const key of path) {
    const next = partOf(node, key);
    if (next === undefined) break;
    node = next;
  }
  const { line, column } = node.loc.start;
  return { line, column };
}

/** Of a key that is written twice, the last counts, as it does for `JSON.parse`. */
function partOf(node: ValueNode, key: string | number): ValueNode | undefined {
  if (node.type === 'Array' && typeof key === 'number') return node.elements[key]?.value;
  if (node.type !== 'Object') return undefined;
  return node.members.findLast(({ name }) => 'value' in name && name.value === key)?.value;
}
