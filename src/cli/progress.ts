import type { CliEffects } from './effects.ts';

/** One line on stderr that rewrites itself; silent where nobody watches. */
export interface Progress {
  /** What is being done, and how much of it is through; without numbers, only what. */
  show(what: string, done?: number, total?: number): void;
  clear(): void;
}

const WIDTH = 24;

export function startProgress({ isTerminal, stderr }: CliEffects): Progress {
  if (!isTerminal) return { show: () => undefined, clear: () => undefined };
  let shown = '';
  return {
    show: (what, done = 0, total = 0) => {
      const line = `${what.padEnd(10)}${total > 0 ? bar(done, total) : ''}`.trimEnd();
      // A hundred pictures of a bar are enough, and a terminal is slow.
      const picture = `${what} ${total > 0 ? Math.floor((done * 100) / total) : ''}`;
      if (picture === shown) return;
      shown = picture;
      stderr(`\r\u001b[K${line}`);
    },
    clear: () => stderr('\r\u001b[K'),
  };
}

function bar(done: number, total: number): string {
  const filled = Math.round((WIDTH * done) / total);
  return `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
}
