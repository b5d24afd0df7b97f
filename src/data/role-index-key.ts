/** Under what the index is kept. In a file of its own, so that whoever only looks whether it is there needn't load its reader. */
export const roleIndexKey = ['index'] as const;
