import { useCallback, useState } from 'react';

/**
 * What a control shows of a value that others keep: what was chosen at once, and then what they say. Gives it, and how to choose, by what was
 * shown before; that function stays the same.
 */
export function useAtOnce<T>(value: T): [shown: T, choose: (next: (shown: T) => T) => void] {
  const [kept, keep] = useState({ value, shown: value });
  if (!Object.is(kept.value, value)) keep({ value, shown: value });
  const choose = useCallback(
    (next: (shown: T) => T) => keep((now) => ({ ...now, shown: next(now.shown) })),
    [],
  );
  return [Object.is(kept.value, value) ? kept.shown : value, choose];
}
