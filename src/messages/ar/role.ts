import type { messages as english } from '../en/role.ts';
import type { Translated } from '../message-types.ts';

export const messages = {} satisfies Translated<typeof english>;
