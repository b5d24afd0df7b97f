import { compileMessages } from './compile-messages.ts';
import { messages as firstView } from './en/first-view.ts';
import { messages as offline } from './en/offline.ts';
import { messages as role } from './en/role.ts';
import { translator } from './translator.ts';

/** Says messages in English, whatever the interface is in: for what is written into the bundle, and for tests. */
export const english = translator('en', compileMessages({ ...firstView, ...offline, ...role }));
