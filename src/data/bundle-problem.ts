export type BundleProblemKind = 'unreachable' | 'missing' | 'unreadable' | 'unknown-role';

/**
 * Why a file of the bundle could not be had. `unreachable`: no answer in time; `missing`: the host has no such file; `unreadable`: it
 * is not what a bundle holds; `unknown-role`: the bundle has no role of that id. `file` is its path, `message` one sentence for a reader.
 */
export class BundleProblem extends Error {
  readonly kind: BundleProblemKind;
  readonly file: string;

  constructor(kind: BundleProblemKind, file: string, message: string) {
    super(message);
    this.name = 'BundleProblem';
    this.kind = kind;
    this.file = file;
  }
}
