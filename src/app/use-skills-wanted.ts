import { readStored } from '#data/device-storage.ts';
import { heldSkillsKey } from '#data/held-skills-key.ts';
import { useIsCoverageWanted, wantCoverage } from '#data/shown-coverage.ts';
import { useEffect } from 'react';

const check = (): void => {
  if (readStored(heldSkillsKey) || location.hash.startsWith('#skills=')) wantCoverage();
};

/** Whether somebody holds skills, or a link brings some: kept on this device, by the address, or ticked in this or another tab. */
export function useSkillsWanted(): boolean {
  useEffect(() => {
    check();
    addEventListener('hashchange', check);
    addEventListener('storage', check);
    return () => {
      removeEventListener('hashchange', check);
      removeEventListener('storage', check);
    };
  }, []);
  return useIsCoverageWanted();
}
