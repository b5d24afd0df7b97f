const prefix = 'ladderway.';

/** What was kept on this device under a name. Storage may be absent, blocked or hold anything; then null, or text that the reader must check. */
export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Keeps a text on this device, or forgets it (null). False where the device doesn't let it: then it holds for this visit alone. */
export function keepStored(name: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, text);
    return true;
  } catch {
    return false;
  }
}

/** Calls back with what another tab kept under a name, or null where it forgot it, until the returned function is called. */
export function watchStored(name: string, listener: (text: string | null) => void): () => void {
  const onStorage = ({ key, newValue }: StorageEvent): void => {
    if (key === prefix + name || key === null) listener(newValue);
  };
  addEventListener('storage', onStorage);
  return () => removeEventListener('storage', onStorage);
}
