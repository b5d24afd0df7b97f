import fc, { type Arbitrary } from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

interface Damage {
  /** Which of all places in the value, counted in order and again from the start. */
  at: number;
  how: 'replace' | 'remove' | 'repeat' | 'empty';
  by: Json;
}

const HOSTILE: readonly Json[] = [
  ...[null, true, 0, -1, 1.5, 1e308, 2 ** 53, '', ' ', '__proto__', 'constructor', 'NaN', '../../etc', '<b>'],
  ...['\ud800', 'a'.repeat(5000), [], [[]], {}, { length: 3 }, [null], { format: 99 }, { id: {} }],
];

const damages: Arbitrary<Damage> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'remove', 'repeat', 'empty'),
  by: fc.oneof(fc.constantFrom(...HOSTILE), fc.jsonValue({ maxDepth: 2 }) as Arbitrary<Json>),
});

type Parent = Json[] | Record<string, Json>;

/** Every place below a value: what holds it, and under which key. */
function placesOf(value: Json, found: { parent: Parent; key: string }[] = []): typeof found {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    found.push({ parent: value, key });
    placesOf(inner, found);
  }
  return found;
}

function spoil(value: Json, { at, how, by }: Damage): Json {
  const places = placesOf(value);
  const place = places[at % (places.length + 1)];
  if (place === undefined) return by;
  const { parent, key } = place;
  if (Array.isArray(parent)) {
    const index = Number(key);
    const old = parent[index] ?? null;
    if (how === 'remove') parent.splice(index, 1);
    else if (how === 'repeat') parent.splice(index, 0, structuredClone(old));
    else parent[index] = how === 'empty' ? emptied(old) : by;
  } else if (how === 'remove') Reflect.deleteProperty(parent, key);
  else Object.defineProperty(parent, key, { value: how === 'empty' ? emptied(parent[key] ?? null) : by });
  return value;
}

const emptied = (value: Json): Json =>
  Array.isArray(value) ? [] : typeof value === 'string' ? '' : typeof value === 'number' ? -value : {};

/** A value that was fine, with up to five faults of any kind anywhere in it. */
export const spoilt = (fine: unknown): Arbitrary<Json> =>
  fc
    .array(damages, { minLength: 0, maxLength: 5 })
    .map((list) =>
      list.reduce((value, damage) => spoil(value, structuredClone(damage)), structuredClone(fine) as Json),
    );
