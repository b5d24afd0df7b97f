import { heldSkills } from './held-skills.ts';
import { useHeldSkills } from './use-held-skills.ts';

/** Whether somebody says to have a skill, and how to change that. */
export function useHeldSkill(id: string): { isHeld: boolean; hold: (isHeld: boolean) => void } {
  const { ids } = useHeldSkills();
  return {
    isHeld: ids.includes(id),
    hold: (isHeld) => (isHeld ? heldSkills.add([id]) : heldSkills.remove([id])),
  };
}
