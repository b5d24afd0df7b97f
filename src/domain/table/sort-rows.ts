import { orderByPay } from '#domain/pay/order-by-pay.ts';
import { tokenise } from '#domain/search/tokenise.ts';
import type { SharedSkills, TableRow } from './table-row.ts';

export const tableColumns = ['title', 'move', 'pay', 'level', 'family', 'shared', 'covered'] as const;
export type TableColumn = (typeof tableColumns)[number];

export interface TableOrder {
  by: TableColumn;
  descending: boolean;
}

/** Which rows are left: those with all of the words, on that side, of that family. Empty and null leave all. */
export interface TableFilter {
  words: string;
  place: 'entry' | 'advancement' | 'lateral' | null;
  family: string | null;
}

const places = ['focus', 'entry', 'advancement', 'lateral'];
const shareOf = (counted: SharedSkills | null): number | null => counted && counted.count / counted.of;

/** Compares two values that may be unknown; what is unknown comes last, whichever the direction. */
function compareKnown(a: number | null, b: number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return descending ? b - a : a - b;
}

function compareBy(a: TableRow, b: TableRow, { by, descending }: TableOrder): number {
  const turn = descending ? -1 : 1;
  switch (by) {
    case 'title':
      return turn * a.role.title.localeCompare(b.role.title);
    case 'move':
      return turn * (places.indexOf(a.place) - places.indexOf(b.place) || a.distance - b.distance);
    case 'pay':
      return orderByPay(a.role.pay, b.role.pay, descending);
    case 'level':
      return turn * (a.role.level.rank - b.role.level.rank);
    case 'family': {
      const [one, other] = [a.role.family, b.role.family];
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      return turn * one.localeCompare(other);
    }
    case 'shared':
      return compareKnown(shareOf(a.shared), shareOf(b.shared), descending);
    case 'covered':
      return compareKnown(shareOf(a.covered), shareOf(b.covered), descending);
  }
}

/** Sorts rows, the focus always first; equal rows keep their order. Null keeps the order as it is. */
export function sortRows(rows: readonly TableRow[], order: TableOrder | null): TableRow[] {
  const isFocus = ({ place }: TableRow) => (place === 'focus' ? 0 : 1);
  return rows.toSorted((a, b) => isFocus(a) - isFocus(b) || (order === null ? 0 : compareBy(a, b, order)));
}

/** Leaves the rows that meet a filter; the focus always stays. Words are compared as the search does, by their beginnings. */
export function filterRows(rows: readonly TableRow[], { words, place, family }: TableFilter): TableRow[] {
  const wanted = tokenise(words).map(({ text }) => text);
  return rows.filter((row) => {
    if (row.place === 'focus') return true;
    if (place !== null && row.place !== place) return false;
    if (family !== null && row.role.family !== family) return false;
    const own = tokenise(`${row.role.title} ${row.role.family ?? ''}`).map(({ text }) => text);
    return wanted.every((word) => own.some((text) => text.startsWith(word)));
  });
}
