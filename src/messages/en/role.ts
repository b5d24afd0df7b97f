/** What the details, the list and the table of a role say. */
export const messages = {} as const;
