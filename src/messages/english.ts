import { compileMessages } from './compile-messages.ts';
import { messages as firstView } from './en/first-view.ts';
import { messages as offline } from './en/offline.ts';
import { messages as family } from './en/family.ts';
import { messages as home } from './en/home.ts';
import { messages as map } from './en/map.ts';
import { messages as search } from './en/search.ts';
import { messages as skills } from './en/skills.ts';
import { messages as role } from './en/role.ts';
import { translator } from './translator.ts';

/** Says messages in English, whatever the interface is in: for what is written into the bundle, and for tests. */
export const english = translator(
  'en',
  compileMessages({ ...firstView, ...offline, ...role, ...family, ...home, ...map, ...search, ...skills }),
);
