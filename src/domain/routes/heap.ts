/** A queue that gives back the first of its entries in the order of `compare`; adding and taking need logarithmic time. */
export class Heap<Entry> {
  readonly #entries: Entry[] = [];
  readonly #compare: (a: Entry, b: Entry) => number;

  constructor(compare: (a: Entry, b: Entry) => number) {
    this.#compare = compare;
  }

  push(entry: Entry): void {
    const entries = this.#entries;
    let at = entries.push(entry) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = entries[above];
      if (parent === undefined || this.#compare(parent, entry) <= 0) break;
      entries[at] = parent;
      at = above;
    }
    entries[at] = entry;
  }

  pop(): Entry | undefined {
    const entries = this.#entries;
    const first = entries[0];
    const last = entries.pop();
    if (last !== undefined && entries.length > 0) this.#sink(last);
    return first;
  }

  #sink(entry: Entry): void {
    const entries = this.#entries;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      let child = entries[below];
      if (child === undefined) break;
      const other = entries[below + 1];
      if (other !== undefined && this.#compare(other, child) < 0) {
        below += 1;
        child = other;
      }
      if (this.#compare(entry, child) <= 0) break;
      entries[at] = child;
      at = below;
    }
    entries[at] = entry;
  }
}
