import { roleSlug } from '#domain/titles/role-slug.ts';
import type { RoleId } from './career-graph.ts';

const VALID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The ids given out so far; no two roles get the same one. */
export class RoleIds {
  readonly #taken = new Set<string>();

  /** Takes an id that a document states; false where it is no id, or taken. */
  claim(id: string): boolean {
    if (!VALID.test(id) || this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }

  /** Makes an id from a title; where that is taken, with the first free number from 2 behind it. */
  allot(title: string): RoleId {
    const slug = roleSlug(title);
    let id = slug;
    for (let number = 2; !this.claim(id); number++) id = `${slug}-${number}`;
    return id;
  }
}
