import * as v from 'valibot';

/** What an item of a column must be: a test, its name in a message, and the same in JSON Schema. */
interface ItemRule<T> {
  test: (item: unknown) => item is T;
  expected: string;
  jsonSchema: object;
}

/**
 * An array of one kind of item. It checks in one plain loop: valibot's own `array` makes an object per item, which is slow for the
 * hundred thousands of items of a large index. The metadata describe the column to those who publish JSON Schemas.
 */
function columnOf<T>(rule: ItemRule<T>) {
  return v.pipe(
    v.custom<T[]>((value) => Array.isArray(value), 'expected an array'),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const column: unknown[] = dataset.value;
      const at = column.findIndex((item) => !rule.test(item));
      if (at < 0) return;
      addIssue({ message: `expected ${rule.expected} at [${at}], found ${display(column[at])}` });
    }),
    v.metadata({ type: 'array', items: rule.jsonSchema }),
  );
}

/** For a message: short, whatever was found. */
export function display(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? 'nothing' : text.slice(0, 60);
}

/** Whole numbers from `min` to `max`, both included. */
export function integerColumn(min: number, max = Number.MAX_SAFE_INTEGER) {
  const bounds = max === Number.MAX_SAFE_INTEGER ? `from ${min}` : `from ${min} to ${max}`;
  return columnOf<number>({
    test: (item): item is number =>
      Number.isSafeInteger(item) && (item as number) >= min && (item as number) <= max,
    expected: `a whole number ${bounds}`,
    jsonSchema: {
      type: 'integer',
      minimum: min,
      ...(max === Number.MAX_SAFE_INTEGER ? {} : { maximum: max }),
    },
  });
}

/** Amounts of zero or more, or null where none is stated. */
export function amountColumn() {
  return columnOf<number | null>({
    test: (item): item is number | null => item === null || (Number.isFinite(item) && (item as number) >= 0),
    expected: 'an amount or null',
    jsonSchema: { type: ['number', 'null'], minimum: 0 },
  });
}

export function stringColumn() {
  return columnOf<string>({
    test: (item): item is string => typeof item === 'string',
    expected: 'a string',
    jsonSchema: { type: 'string' },
  });
}

/** One of a closed set of words per item. */
export function wordColumn<const T extends string>(words: readonly T[]) {
  const known = new Set<unknown>(words);
  return columnOf<T>({
    test: (item): item is T => known.has(item),
    expected: `one of ${words.join(', ')}`,
    jsonSchema: { enum: [...words] },
  });
}

/** Strings that fit `pattern`; `expected` names them, e.g. `an id`. */
export function patternColumn(pattern: RegExp, expected: string) {
  return columnOf<string>({
    test: (item): item is string => typeof item === 'string' && pattern.test(item),
    expected,
    jsonSchema: { type: 'string', pattern: pattern.source },
  });
}

/** One digit per item, from 0 to `max` (9 at most), written together: half of the length of an array. */
export function digitColumn(max: number) {
  const digits = `digits from 0 to ${max}`;
  return v.pipe(v.string(), v.regex(new RegExp(`^[0-${max}]*$`), `expected ${digits}`));
}

/** A list of strings per item. */
export function stringListColumn() {
  return columnOf<string[]>({
    test: (item): item is string[] => Array.isArray(item) && item.every((each) => typeof each === 'string'),
    expected: 'a list of strings',
    jsonSchema: { type: 'array', items: { type: 'string' } },
  });
}

/** A list of whole numbers from 0 per item. */
export function integerListColumn() {
  return columnOf<number[]>({
    test: (item): item is number[] =>
      Array.isArray(item) && item.every((each) => Number.isSafeInteger(each) && (each as number) >= 0),
    expected: 'a list of whole numbers from 0',
    jsonSchema: { type: 'array', items: { type: 'integer', minimum: 0 } },
  });
}
