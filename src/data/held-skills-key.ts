/** Under what skills are kept on a device. In a file of its own, so that whoever only looks whether there are any needn't load their reader. */
export const heldSkillsKey = 'skills';
