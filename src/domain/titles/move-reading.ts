import type { Move } from '#domain/document/role-document.ts';

/** What a move phrase says, without its place in a document. */
export type MoveReading = Pick<Move, 'roles' | 'aliases' | 'qualifier' | 'kind'>;
