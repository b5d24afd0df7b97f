import { keepStored, readStored, watchStored } from './device-storage.ts';
import { heldSkillsKey } from './held-skills-key.ts';
import { openHeldSkills } from './held-skills-store.ts';
import { wantCoverage } from './shown-coverage.ts';

/** The skills that somebody using this device says to have. Nothing is kept on it unless that is asked for. */
export const heldSkills = openHeldSkills({
  read: () => readStored(heldSkillsKey),
  keep: (text) => keepStored(heldSkillsKey, text),
  watch: (listener) => void watchStored(heldSkillsKey, listener),
});

heldSkills.watch(wantCoverage);
