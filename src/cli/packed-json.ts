import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A value as JSON, a fourth or less of its length: thousands of documents wait for their roles in memory, and lie in the cache. */
export type PackedJson = Uint8Array;

/** A copy of its own size: sent to another thread, a view would take the whole buffer behind it along. */
export const packJson = (value: unknown): PackedJson =>
  new Uint8Array(deflateRawSync(JSON.stringify(value), { level: 1 }));

export const unpackJson = (packed: PackedJson): unknown =>
  JSON.parse(inflateRawSync(packed).toString('utf8'));

/** As text for a file of lines, and back. */
export const writePacked = (packed: PackedJson): string => Buffer.from(packed).toString('base64');
export const readPacked = (text: string): PackedJson => new Uint8Array(Buffer.from(text, 'base64'));
