export type BundleProblemKind = 'unreachable' | 'missing' | 'unreadable' | 'unknown-role';

/**
 * Why a file of the bundle could not be had. `unreachable`: no answer in time; `missing`: the host has no such file; `unreadable`: it
 * is not what a bundle holds; `unknown-role`: the bundle has no role of that id. `file` is its path, `message` one sentence for a reader.
 * `wasAwaited`: it was waited for as long as anybody would, so that only they can ask again.
 */
export class BundleProblem extends Error {
  readonly kind: BundleProblemKind;
  readonly file: string;
  readonly wasAwaited: boolean;

  constructor(kind: BundleProblemKind, file: string, message: string, wasAwaited = false) {
    super(message);
    this.name = 'BundleProblem';
    this.kind = kind;
    this.file = file;
    this.wasAwaited = wasAwaited;
  }
}
