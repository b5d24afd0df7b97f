import type { ReactNode } from 'react';

/** Stands for the element while the message is said: a sign that no text of a person uses. */
const sign = '\ue000';

/** A message with an element in it: `say` is given the value that stands for the element. */
export function SaidWith({ say, children }: { say: (value: string) => string; children: ReactNode }) {
  const text = say(sign);
  const at = text.indexOf(sign);
  return (
    <>
      {text.slice(0, at)}
      {children}
      {text.slice(at + sign.length)}
    </>
  );
}
