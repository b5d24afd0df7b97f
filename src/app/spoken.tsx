import { spokenLocale, watchLocale } from '#messages/spoken.ts';
import { Fragment, type ReactNode, useSyncExternalStore } from 'react';

/** Draws the app anew in each language that it is shown in. What it is at stays: that is in the address, and in the data. */
export function Spoken({ children }: { children: ReactNode }) {
  return <Fragment key={useSyncExternalStore(watchLocale, spokenLocale)}>{children}</Fragment>;
}
