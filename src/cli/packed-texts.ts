/**
 * Texts in UTF-8, one after the other in a block of memory of their own. Whoever sends them to another thread gives them away: the block
 * goes there without being copied.
 */
export interface PackedTexts {
  block: Uint8Array<ArrayBuffer>;
  /** Where each text ends in the block, in bytes. */
  ends: number[];
}

export function packTexts(texts: readonly string[]): PackedTexts {
  let size = 0;
  const ends = texts.map((text) => (size += Buffer.byteLength(text)));
  const block = Buffer.from(new ArrayBuffer(size));
  texts.forEach((text, at) => block.write(text, ends[at - 1] ?? 0));
  return { block, ends };
}

/** The same of texts that are in UTF-8 already; each of them may come in several pieces. */
export function packBytes(texts: readonly (readonly Uint8Array[])[]): PackedTexts {
  let size = 0;
  const ends = texts.map((pieces) => (size += pieces.reduce((sum, { length }) => sum + length, 0)));
  const block = new Uint8Array(size);
  let at = 0;
  for (const piece of texts.flat()) {
    block.set(piece, at);
    at += piece.length;
  }
  return { block, ends };
}

/** The bytes of each text, as views of the block. */
export function bytesOf({ block, ends }: PackedTexts): Uint8Array[] {
  return ends.map((end, at) => block.subarray(ends[at - 1] ?? 0, end));
}

/** The memory of a message's packed texts, to be handed over: of the value itself, or of its fields. */
export function blocksIn(message: unknown): ArrayBuffer[] {
  if (typeof message !== 'object' || message === null) return [];
  const parts = [message, ...(Object.values(message) as unknown[])];
  return parts.flatMap((part) => (isPacked(part) ? part.block.buffer : []));
}

function isPacked(value: unknown): value is PackedTexts {
  return typeof value === 'object' && value !== null && 'block' in value && value.block instanceof Uint8Array;
}
