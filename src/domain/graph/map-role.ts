import type { Level, Pay } from '#domain/document/role-document.ts';

/** What the map needs of a role. */
export interface MapRole {
  title: string;
  documented: boolean;
  family: string | null;
  level: Pick<Level, 'rank' | 'track'>;
  pay: MapPay | null;
}

/** A stated band without the words it was stated in. */
export type MapPay = Pick<Pay, 'currency' | 'period' | 'min' | 'max' | 'openEnded'>;

/** The two ends of moves, a column each, as places in the list of roles. */
export interface MapMoves {
  from: ArrayLike<number>;
  to: ArrayLike<number>;
}
