import { byCodeUnit } from '#domain/graph/code-unit-order.ts';

/** A title for each role's page, by id: the role's own, with its id where several roles are called the same. */
export function uniqueTitles(roles: readonly { id: string; title: string }[]): Map<string, string> {
  const plain = (title: string) => title.trim().toLowerCase();
  const sorted = roles.map(({ title }) => plain(title)).sort(byCodeUnit);
  const shared = new Set(sorted.filter((title, at) => sorted[at - 1] === title));
  return new Map(
    roles.map(({ id, title }) => [id, shared.has(plain(title)) ? `${title.trim()} (${id})` : title]),
  );
}
