/**
 * The routes that were found so far, which the next one must be different from: it may share no more than half of the stops of each
 * (the roles between the ends, rounded down), so that a route with one stop or none is never passed again.
 */
export class EarlierRoutes {
  readonly #limits: number[] = [];
  readonly #routesAt = new Map<number, number[]>();
  hasDirect = false;

  get none(): readonly number[] {
    return this.#limits.map(() => 0);
  }

  add(stops: readonly number[]): void {
    const number = this.#limits.push(Math.floor(stops.length / 2)) - 1;
    if (stops.length === 0) this.hasDirect = true;
    for (const stop of stops) this.#routesAt.set(stop, [...(this.#routesAt.get(stop) ?? []), number]);
  }

  /** The numbers of shared stops with one more; null where that is too many. */
  share(shared: readonly number[], stop: number): readonly number[] | null {
    const routes = this.#routesAt.get(stop);
    if (routes === undefined) return shared;
    const counts = shared.map((count, route) => count + Number(routes.includes(route)));
    return counts.some((count, route) => count > (this.#limits[route] ?? 0)) ? null : counts;
  }
}
