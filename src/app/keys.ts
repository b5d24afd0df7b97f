import { createContext, use } from 'react';

/** Shows the dialog that lists all keys. */
export const ShowKeysContext = createContext<() => void>(() => undefined);

export const useShowKeys = (): (() => void) => use(ShowKeysContext);
