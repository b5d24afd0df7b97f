import type { Manifest } from './bundle-manifest.ts';
import { ID_PATTERN } from './role-id.ts';

const SHARDS = 64;

/** The shard (`roles/00` … `roles/3f`) that holds a role's file: 32-bit FNV-1a of the id, modulo 64. Ids are ASCII. */
export function shardName(id: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return nameOf((hash >>> 0) % SHARDS);
}

const nameOf = (shard: number): string => `roles/${shard.toString(16).padStart(2, '0')}`;

/** The names of all shards, in their order. */
export const SHARD_NAMES: readonly string[] = Array.from({ length: SHARDS }, (_, at) => nameOf(at));

/** Where `index`, `search` or `health` lies, relative to the manifest; null where the bundle has no such file. */
export function filePath(manifest: Manifest, name: 'index' | 'search' | 'health'): string | null {
  const hash = hashOf(manifest, name);
  return hash === null ? null : `${name}.${hash}.json`;
}

/**
 * Where the file of role `id` would lie, relative to the manifest. Null for what is no id and for a shard that doesn't exist;
 * a path does not promise that the role exists, only that no other path can hold it.
 */
export function rolePath(manifest: Manifest, id: string): string | null {
  if (!ID_PATTERN.test(id)) return null;
  const hash = hashOf(manifest, shardName(id));
  return hash === null ? null : `roles/${hash}/${id}.json`;
}

function hashOf(manifest: Manifest, name: string): string | null {
  return Object.hasOwn(manifest.files, name) ? (manifest.files[name] ?? null) : null;
}
