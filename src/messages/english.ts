import { compileMessages } from './compile-messages.ts';
import { messages as compare } from './en/compare.ts';
import { messages as fact } from './en/fact.ts';
import { messages as firstView } from './en/first-view.ts';
import { messages as offline } from './en/offline.ts';
import { messages as family } from './en/family.ts';
import { messages as home } from './en/home.ts';
import { messages as map } from './en/map.ts';
import { messages as search } from './en/search.ts';
import { messages as skills } from './en/skills.ts';
import { messages as role } from './en/role.ts';
import { messages as routes } from './en/routes.ts';
import { messages as table } from './en/table.ts';
import { messages as exported } from './en/export.ts';
import { messages as embed } from './en/embed.ts';
import { messages as keys } from './en/keys.ts';
import { messages as unknown } from './en/unknown.ts';
import { messages as page } from './en/page.ts';
import { translator } from './translator.ts';

/** Says messages in English, whatever the interface is in: for what is written into the bundle, and for tests. */
export const english = translator(
  'en',
  compileMessages({
    ...firstView,
    ...compare,
    ...fact,
    ...routes,
    ...offline,
    ...role,
    ...family,
    ...home,
    ...map,
    ...search,
    ...skills,
    ...table,
    ...exported,
    ...embed,
    ...keys,
    ...unknown,
    ...page,
  }),
);
