import type { GetICUArgs } from '@schummar/icu-type-parser';
import type { messages as compare } from './en/compare.ts';
import type { messages as fact } from './en/fact.ts';
import type { messages as firstView } from './en/first-view.ts';
import type { messages as offline } from './en/offline.ts';
import type { messages as family } from './en/family.ts';
import type { messages as home } from './en/home.ts';
import type { messages as map } from './en/map.ts';
import type { messages as search } from './en/search.ts';
import type { messages as skills } from './en/skills.ts';
import type { messages as role } from './en/role.ts';
import type { messages as routes } from './en/routes.ts';
import type { messages as table } from './en/table.ts';
import type { messages as exported } from './en/export.ts';
import type { messages as embed } from './en/embed.ts';
import type { messages as keys } from './en/keys.ts';
import type { messages as unknown } from './en/unknown.ts';
import type { messages as page } from './en/page.ts';

/** The English messages of a room that is fetched later; its name is the first part of their keys. */
interface LaterRooms {
  compare: typeof compare;
  fact: typeof fact;
  unknown: typeof unknown;
  keys: typeof keys;
  embed: typeof embed;
  export: typeof exported;
  table: typeof table;
  family: typeof family;
  home: typeof home;
  map: typeof map;
  offline: typeof offline;
  role: typeof role;
  routes: typeof routes;
  search: typeof search;
  skills: typeof skills;
}

export type RoomName = keyof LaterRooms;

type Merged<Union> = (Union extends unknown ? (part: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** All messages in English, by key: what each of them needs follows from its text. */
type English = typeof firstView & typeof page & Merged<LaterRooms[RoomName]>;

export type MessageKey = keyof English;

interface Kinds {
  ICUArgument: string | number;
  ICUNumberArgument: number;
  ICUDateArgument: Date;
}

/** The values that a message puts in, by name. */
export type MessageValues<Key extends MessageKey> = GetICUArgs<English[Key], Kinds>;

type ValuesOf<Key extends MessageKey> = keyof MessageValues<Key> extends never ? [] : [MessageValues<Key>];

/** Says a message in the language of the interface. */
export interface Translate {
  <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>): string;
  /** The language as Intl takes it. */
  readonly locale: string;
}

/** The messages of another language: one for each English one. */
export type Translated<Messages> = { readonly [Key in keyof Messages]: string };
