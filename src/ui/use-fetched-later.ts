import { useEffect, useState } from 'react';

const delay = 2000;
const ignore = (): void => undefined;

/**
 * What `load` gives, fetched once the page has had time to become useful; null until then, and where it can't be had. For what must be at
 * hand at once when it is needed, such as what is printed. `load` must not change.
 */
export function useFetchedLater<T>(load: () => Promise<T>): T | null {
  const [value, setValue] = useState<{ fetched: T } | null>(null);
  useEffect(() => {
    const waiting = setTimeout(() => void load().then((fetched) => setValue({ fetched }), ignore), delay);
    return () => clearTimeout(waiting);
  }, [load]);
  return value === null ? null : value.fetched;
}
