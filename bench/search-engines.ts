import uFuzzy from '@leeoniya/ufuzzy';
import { buildNameIndex } from '#domain/search/name-index.ts';
import type { NamedEntry } from '#domain/search/named-entry.ts';
import { Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/** Gives the ids of the best hits of a query, best first. */
export type Search = (query: string, limit: number) => string[];

const idsOf = (roles: readonly NamedEntry[], numbers: readonly number[], limit: number): string[] =>
  numbers.slice(0, limit).map((number) => roles[number]?.id ?? '');

const textOf = ({ title, aliases, family, tags }: NamedEntry): string =>
  [title, ...aliases, family ?? '', ...tags].join(' ');

/** uFuzzy's `IntraMode.SingleError`, which it exports as a type alone. */
const oneLetterWrong: object = { intraMode: 1 };

/** Our index and those of search libraries over the same roles, each set up as its documentation shows for a search as one types. */
export const searchEngines: Readonly<Record<string, (roles: readonly NamedEntry[]) => Search>> = {
  ours(roles) {
    const index = buildNameIndex(roles);
    return (query, limit) => index.search(query, limit).map(({ id }) => id);
  },
  MiniSearch(roles) {
    const index = new MiniSearch({
      fields: ['title', 'aliases', 'family', 'tags'],
      searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
    });
    index.addAll(
      roles.map(({ title, aliases, family, tags }, id) => ({
        ...{ id, title, family: family ?? '' },
        ...{ aliases: aliases.join(' '), tags: tags.join(' ') },
      })),
    );
    return (query, limit) =>
      idsOf(
        roles,
        index.search(query).map(({ id }) => Number(id)),
        limit,
      );
  },
  'Fuse.js'(roles) {
    const keys = [{ name: 'title', weight: 2 }, 'aliases', 'family', 'tags'];
    const fuse = new Fuse(roles, { keys, threshold: 0.3, ignoreLocation: true });
    return (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id);
  },
  uFuzzy(roles) {
    const fuzzy = new uFuzzy(oneLetterWrong);
    const texts = roles.map(textOf);
    return (query, limit) => {
      const [places, info, order] = fuzzy.search(texts, query, 1);
      if (!places) return [];
      const numbers = info ? order.map((place) => info.idx[place] ?? -1) : places;
      return idsOf(roles, numbers, limit);
    };
  },
  FlexSearch(roles) {
    const index = new Index({ tokenize: 'forward' });
    for (const [number, role] of roles.entries()) index.add(number, textOf(role));
    return (query, limit) => idsOf(roles, index.search(query, { limit, suggest: true }).map(Number), limit);
  },
};
