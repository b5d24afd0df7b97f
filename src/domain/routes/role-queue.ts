/**
 * A queue of roles by their numbers that gives back the one of the least cost; each role stands in it once. `costs` is the caller's, who
 * says when one got less. Both operations need logarithmic time, and no memory of their own.
 */
export class RoleQueue {
  readonly #costs: Float64Array;
  readonly #roles: Int32Array;
  /** Where each role stands in the heap; -1 for one that doesn't. */
  readonly #places: Int32Array;
  #size = 0;

  constructor(costs: Float64Array) {
    this.#costs = costs;
    this.#roles = new Int32Array(costs.length);
    this.#places = new Int32Array(costs.length).fill(-1);
  }

  /** Adds a role, or moves it forward where its cost got less. */
  advance(role: number): void {
    const place = this.#places[role] ?? -1;
    this.#rise(role, place < 0 ? this.#size++ : place);
  }

  /** Takes the role of the least cost out; -1 where there is none. */
  take(): number {
    if (this.#size === 0) return -1;
    const first = this.#roles[0] ?? -1;
    const last = this.#roles[--this.#size] ?? -1;
    this.#places[first] = -1;
    if (this.#size > 0) this.#sink(last);
    return first;
  }

  #rise(role: number, start: number): void {
    const cost = this.#costs[role] ?? 0;
    let at = start;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = this.#roles[above] ?? -1;
      if ((this.#costs[parent] ?? 0) <= cost) break;
      this.#put(parent, at);
      at = above;
    }
    this.#put(role, at);
  }

  #sink(role: number): void {
    const cost = this.#costs[role] ?? 0;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.#size) break;
      if (below + 1 < this.#size && this.#costAt(below + 1) < this.#costAt(below)) below += 1;
      if (this.#costAt(below) >= cost) break;
      this.#put(this.#roles[below] ?? -1, at);
      at = below;
    }
    this.#put(role, at);
  }

  #costAt(place: number): number {
    return this.#costs[this.#roles[place] ?? -1] ?? 0;
  }

  #put(role: number, place: number): void {
    this.#roles[place] = role;
    this.#places[role] = place;
  }
}
