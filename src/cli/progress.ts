import type { CliEffects } from './effects.ts';

/** One line on stderr that rewrites itself; silent where nobody watches. */
export interface Progress {
  show(text: string): void;
  clear(): void;
}

export function startProgress({ isTerminal, stderr }: CliEffects): Progress {
  if (!isTerminal) return { show: () => undefined, clear: () => undefined };
  return { show: (text) => stderr(`\r\u001b[K${text}`), clear: () => stderr('\r\u001b[K') };
}
