import type { RoleId } from '#domain/graph/career-graph.ts';

/** A shard of role files: a hash of their names and texts, and for each role, in their order, a hash of all that its file is made from. */
export interface ShardRecord {
  hash: string;
  prints: ReadonlyMap<RoleId, string>;
}

/** As words in one line; neither ids nor hashes have spaces. */
export function formatShard({ hash, prints }: ShardRecord): string {
  return [hash, ...[...prints].flat()].join(' ');
}

export function parseShard(line: string): ShardRecord {
  const [hash = '', ...words] = line.split(' ');
  const prints = new Map<RoleId, string>();
  for (let at = 0; at + 1 < words.length; at += 2) prints.set(words[at] ?? '', words[at + 1] ?? '');
  return { hash, prints };
}
