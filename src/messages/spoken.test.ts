import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Modules that arrive when a test says so, each once. */
const arrivals = new Map<string, { whenThere: Promise<void>; arrive: () => void }>();
async function arriving<T>(name: string, found: T): Promise<T> {
  let arrive = (): void => undefined;
  const whenThere = new Promise<void>((resolve) => (arrive = resolve));
  if (!arrivals.has(name)) arrivals.set(name, { whenThere, arrive });
  await arrivals.get(name)?.whenThere;
  return found;
}

const catalogue = (locale: string) => ({
  messages: { greet: `greet in ${locale}` },
  rooms: { role: () => arriving(`${locale} role`, { messages: { tell: `tell in ${locale}` } }) },
});

vi.mock('./en/catalogue.ts', () => catalogue('en'));
vi.mock('./de/catalogue.ts', () => catalogue('de'));

/** Lets a module arrive once it was asked for. */
async function arrive(name: string): Promise<void> {
  await vi.waitFor(() => expect(arrivals.has(name)).toBe(true));
  arrivals.get(name)?.arrive();
}

describe('what the app says', () => {
  beforeEach(() => {
    vi.resetModules();
    arrivals.clear();
  });

  const open = async () => {
    const { t, ...spoken } = await import('./spoken.ts');
    return { ...spoken, say: t as unknown as (key: string) => string };
  };

  it('is there by the time a part draws, even one that was fetched before the language had arrived', async () => {
    const { speak, withRoom, say } = await open();
    const language = speak('de');
    const parts = Promise.all([
      withRoom('role', Promise.resolve('list')),
      withRoom('role', Promise.resolve('table')),
    ]);
    await arrive('de role');
    expect(await parts).toEqual(['list', 'table']);
    await language;
    expect([say('greet'), say('tell')]).toEqual(['greet in de', 'tell in de']);
  });

  it('is in the language asked for last, with all rooms that are open', async () => {
    const { speak, withRoom, say, spokenLocale } = await open();
    const part = withRoom('role', Promise.resolve('list'));
    await part;
    const first = speak('de');
    const second = speak('en');
    await arrive('en role');
    await second;
    await arrive('de role');
    await first;
    expect([spokenLocale(), say('greet'), say('tell')]).toEqual(['en', 'greet in en', 'tell in en']);
  });
});
