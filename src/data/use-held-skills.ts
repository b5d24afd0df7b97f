import { useSyncExternalStore } from 'react';
import type { HeldSkills } from './held-skills-store.ts';
import { heldSkills } from './held-skills.ts';

/** The skills that somebody says to have, followed. */
export const useHeldSkills = (): HeldSkills => useSyncExternalStore(heldSkills.watch, heldSkills.read);
