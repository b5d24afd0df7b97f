import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A device whose storage holds `stored` and does with what is written as `write` does; `read` may throw as well. */
function device({
  stored = {},
  read = (text: string | null) => text,
  write = () => undefined,
}: {
  stored?: Record<string, string>;
  read?: (text: string | null) => string | null;
  write?: () => void;
}) {
  const texts = new Map(Object.entries(stored));
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => read(texts.get(name) ?? null),
    setItem: (name: string, text: string) => {
      write();
      texts.set(name, text);
    },
    removeItem: (name: string) => {
      write();
      texts.delete(name);
    },
  });
  return texts;
}

const refuse = () => {
  throw new DOMException('refused', 'SecurityError');
};
const fill = () => {
  throw new DOMException('full', 'QuotaExceededError');
};
const nonsense = '{"__proto__":1e999} ,,NaN\u0000 \ud800,../..,' + 'x'.repeat(5000);

/** The rooms that remember something, opened anew on the device as it is. */
const open = async () => ({
  tray: await import('./compare-tray.ts'),
  rejected: await import('./rejected-pairs.ts'),
});

/** What somebody sees, without a page: what `use…` would return. */
vi.mock('react', () => ({ useSyncExternalStore: (_: unknown, read: () => unknown) => read() }));

describe('a device that keeps things', () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => vi.unstubAllGlobals());

  it('has them again on the next visit', async () => {
    const texts = device({});
    const { tray, rejected } = await open();
    tray.chooseCompared(['a', 'b']);
    rejected.rejectPair('ec2 aws', true);
    vi.resetModules();
    const next = await open();
    expect(next.tray.useCompareTray()).toEqual({ roles: ['a', 'b'], isKept: true });
    expect(next.rejected.useRejectedPairs()).toEqual({ pairs: new Set(['ec2 aws']), isKept: true });
    next.tray.chooseCompared([]);
    next.rejected.rejectPair('ec2 aws', false);
    expect([...texts]).toEqual([]);
  });

  const faults = {
    blocked: () => device({ read: refuse, write: refuse }),
    full: () => device({ write: fill }),
    absent: () => vi.stubGlobal('localStorage', undefined),
  };
  it.each(Object.entries(faults))('and is %s lets all go on for the visit, and says so', async (_, fail) => {
    device({});
    fail();
    const { tray, rejected } = await open();
    tray.chooseCompared(['a', 'b', 'c', 'd', 'e']);
    rejected.rejectPair('ec2 aws', true);
    expect(tray.useCompareTray()).toEqual({ roles: ['a', 'b', 'c', 'd'], isKept: false });
    expect(rejected.useRejectedPairs()).toEqual({ pairs: new Set(['ec2 aws']), isKept: false });
    tray.useCompareChoice('a').onToggle();
    rejected.rejectPair('ec2 aws', false);
    expect(tray.useCompareTray().roles).toEqual(['b', 'c', 'd']);
    expect(rejected.useRejectedPairs().pairs).toEqual(new Set());
  });

  it('and holds nonsense begins anew, and keeps what is chosen then', async () => {
    const texts = device({
      stored: { 'ladderway.compare': nonsense, 'ladderway.rejected-pairs': nonsense },
    });
    const { tray, rejected } = await open();
    expect(tray.useCompareTray().roles.length).toBeLessThanOrEqual(4);
    for (const role of tray.useCompareTray().roles) expect(role).toMatch(/^[a-z0-9-]{1,200}$/);
    expect(rejected.useRejectedPairs().pairs).toEqual(new Set());
    tray.chooseCompared(['a']);
    expect(tray.useCompareTray()).toEqual({ roles: ['a'], isKept: true });
    expect(texts.get('ladderway.compare')).toBe('a');
  });
});
