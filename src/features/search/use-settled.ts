import { useEffect, useState } from 'react';

const rest = 500;

/** A text that changes with every key, as it is once nobody has typed for half a second: what is read out then is still true. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), rest);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
