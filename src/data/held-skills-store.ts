import { formatHeldSkills, mostHeld, parseHeldSkills } from '#contract/held-skills.ts';

/** The skills somebody says to have. */
export interface HeldSkills {
  /** In the order in which they were added, each once. They may be of another corpus. */
  ids: readonly string[];
  /** Whether they are kept on this device; else they are gone with the page. */
  isKept: boolean;
  /** What to tell, once: `refused`, the device doesn't keep them; `unreadable`, a part of what it kept was no skill. */
  problem: 'refused' | 'unreadable' | null;
}

/** Where the skills are kept, and how other tabs tell of them; `null` stands for nothing. */
export interface HeldSkillsDevice {
  read: () => string | null;
  /** False where the device refuses. */
  keep: (text: string | null) => boolean;
  watch: (listener: (text: string | null) => void) => void;
}

export interface HeldSkillsStore {
  read: () => HeldSkills;
  /** Calls back after every change until the returned function is called. */
  watch: (listener: () => void) => () => void;
  /** Adds skills, as far as there is room for them (see `mostHeld`). */
  add: (ids: readonly string[]) => void;
  remove: (ids: readonly string[]) => void;
  /** Deletes them all, here and on the device, and keeps none from now on. */
  clear: () => void;
  /** Keeps them on the device from now on, or for this visit alone. */
  keep: (isKept: boolean) => void;
  /** The problem was told. */
  dismiss: () => void;
}

/**
 * Holds the skills of somebody for this visit. They are written to the device only once that is asked for, and what the device keeps
 * and other tabs change is followed. Where the device refuses, all else goes on.
 */
export function openHeldSkills(device: HeldSkillsDevice): HeldSkillsStore {
  const stored = device.read();
  const listeners = new Set<() => void>();
  let wasRefusalTold = false;
  let held: HeldSkills = { ...read(stored), isKept: stored !== null };

  const show = (next: Partial<HeldSkills>): void => {
    held = { ...held, ...next };
    for (const listener of listeners) listener();
  };
  const refusal = (): Pick<HeldSkills, 'problem'> => {
    const problem = wasRefusalTold ? held.problem : 'refused';
    wasRefusalTold = true;
    return { problem };
  };
  const change = (ids: readonly string[]): void => {
    const isRefused = held.isKept && !device.keep(formatHeldSkills(ids));
    show({ ids, ...(isRefused ? refusal() : {}) });
  };

  device.watch((text) => {
    // A tab that stops keeping them doesn't take them from those that show them; one that deletes them empties the list first.
    if (text === null) show({ isKept: false });
    else show({ ids: parseHeldSkills(text), isKept: true });
  });

  return {
    read: () => held,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: (ids) => {
      const joined = [...new Set([...held.ids, ...ids])].slice(0, mostHeld);
      if (joined.length > held.ids.length) change(joined);
    },
    remove: (ids) => {
      const left = held.ids.filter((id) => !ids.includes(id));
      if (left.length < held.ids.length) change(left);
    },
    clear: () => {
      const isGone = !held.isKept || (device.keep('') && device.keep(null));
      show({ ids: [], isKept: false, problem: null, ...(isGone ? {} : refusal()) });
    },
    keep: (isKept) => {
      const isDone = device.keep(isKept ? formatHeldSkills(held.ids) : null);
      show(isDone ? { isKept, problem: null } : { isKept: held.isKept, ...refusal() });
    },
    dismiss: () => show({ problem: null }),
  };
}

function read(stored: string | null): Pick<HeldSkills, 'ids' | 'problem'> {
  const ids = parseHeldSkills(stored);
  const isWhole = stored === null || formatHeldSkills(ids) === stored;
  return { ids, problem: isWhole ? null : 'unreadable' };
}
