import { mostHeld } from '#contract/held-skills.ts';
import { describe, expect, it } from 'vitest';
import { openHeldSkills } from './held-skills-store.ts';

/** A device with tabs: each opened store hears what the others write. */
function device(stored: string | null = null, { refuses = false } = {}) {
  const listeners: ((text: string | null) => void)[] = [];
  const state = { stored, refuses, writes: 0 };
  const openTab = () => {
    let own: ((text: string | null) => void) | null = null;
    return openHeldSkills({
      read: () => state.stored,
      keep: (text) => {
        if (state.refuses) return false;
        state.writes += 1;
        state.stored = text;
        for (const listener of listeners) if (listener !== own) listener(text);
        return true;
      },
      watch: (listener) => {
        own = listener;
        listeners.push(listener);
      },
    });
  };
  return { state, openTab };
}

describe('skills that somebody has', () => {
  it('hold for the visit, and leave nothing on the device unless that is asked for', () => {
    const { state, openTab } = device();
    const skills = openTab();
    skills.add(['go', 'sql', 'go']);
    skills.remove(['go']);
    skills.clear();
    skills.add(['python']);
    expect(skills.read()).toEqual({ ids: ['python'], isKept: false, problem: null });
    expect(state).toEqual({ stored: null, refuses: false, writes: 0 });
  });

  it('are kept from the moment on when that is asked for, and forgotten when it no longer is', () => {
    const { state, openTab } = device();
    const skills = openTab();
    skills.add(['go']);
    skills.keep(true);
    skills.add(['sql']);
    expect(state.stored).toBe('go,sql');
    expect(openTab().read()).toEqual({ ids: ['go', 'sql'], isKept: true, problem: null });
    skills.keep(false);
    expect(state.stored).toBeNull();
    expect(skills.read().ids).toEqual(['go', 'sql']);
  });

  it('are kept even while there are none', () => {
    const { openTab } = device();
    openTab().keep(true);
    expect(openTab().read()).toEqual({ ids: [], isKept: true, problem: null });
  });

  it('are all deleted at once, in every tab', () => {
    const { state, openTab } = device('go,sql');
    const [one, other] = [openTab(), openTab()];
    one.clear();
    expect(state.stored).toBeNull();
    for (const tab of [one, other]) expect(tab.read()).toEqual({ ids: [], isKept: false, problem: null });
  });

  it('follow what other tabs change, and stay where another only stops keeping them', () => {
    const { openTab } = device('go');
    const [one, other] = [openTab(), openTab()];
    let calls = 0;
    const stop = other.watch(() => (calls += 1));
    one.add(['sql']);
    expect(other.read().ids).toEqual(['go', 'sql']);
    one.keep(false);
    expect(other.read()).toEqual({ ids: ['go', 'sql'], isKept: false, problem: null });
    expect(calls).toBe(2);
    stop();
    one.keep(true);
    expect(calls).toBe(2);
  });

  it('may be of another corpus, but are ids', () => {
    expect(device('go,basket-weaving').openTab().read().ids).toEqual(['go', 'basket-weaving']);
    expect(device('{"go":1}').openTab().read()).toEqual({ ids: [], isKept: true, problem: 'unreadable' });
  });

  it('are so many at most', () => {
    const skills = device().openTab();
    skills.add(Array.from({ length: mostHeld + 1 }, (_, number) => `skill-${number}`));
    expect(skills.read().ids).toHaveLength(mostHeld);
  });

  it('tell once that a device refuses, and hold for the visit all the same', () => {
    const { state, openTab } = device(null, { refuses: true });
    const skills = openTab();
    skills.add(['go']);
    skills.keep(true);
    expect(skills.read()).toEqual({ ids: ['go'], isKept: false, problem: 'refused' });
    skills.dismiss();
    skills.keep(true);
    expect(skills.read().problem).toBeNull();
    state.refuses = false;
    skills.keep(true);
    expect(skills.read()).toEqual({ ids: ['go'], isKept: true, problem: null });
  });

  it('keep what a full device had, and go on', () => {
    const { state, openTab } = device('go');
    const skills = openTab();
    state.refuses = true;
    skills.add(['sql']);
    expect(skills.read()).toEqual({ ids: ['go', 'sql'], isKept: true, problem: 'refused' });
    expect(state.stored).toBe('go');
  });

  it('tell nobody of what changes nothing', () => {
    const skills = device('go').openTab();
    const before = skills.read();
    skills.add(['go']);
    skills.remove(['sql']);
    expect(skills.read()).toBe(before);
  });
});
