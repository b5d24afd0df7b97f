import type { TableColumn, TableOrder } from '#domain/table/sort-rows.ts';

interface SortHeadingProps {
  name: string;
  by: TableColumn;
  order: TableOrder | null;
  onSort: (order: TableOrder | null) => void;
}

/** What a press makes of the order: first upwards, then downwards, then as it was. */
function nextOrder(by: TableColumn, order: TableOrder | null): TableOrder | null {
  if (order?.by !== by) return { by, descending: false };
  return order.descending ? null : { by, descending: true };
}

/** A column's heading that sorts the table by it. */
export function SortHeading({ name, by, order, onSort }: SortHeadingProps) {
  const isSorted = order?.by === by;
  const direction = isSorted ? (order.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={direction}
      className="px-1.5 py-1 text-start font-semibold whitespace-nowrap"
    >
      <button
        type="button"
        onClick={() => onSort(nextOrder(by, order))}
        className="flex min-h-8 items-center gap-1 rounded-md px-1.5 hover:bg-line/60"
      >
        {name}
        <span aria-hidden="true" className={isSorted ? '' : 'text-ink-soft opacity-60'}>
          {direction === 'descending' ? '↓' : direction === 'ascending' ? '↑' : '↕'}
        </span>
      </button>
    </th>
  );
}
