import type { RoleFile } from '#contract/bundle-role.ts';
import { stated } from '#messages/stated.ts';

const narrowClass = 'max-sm:hidden print:table-cell!';

/** Shows a role's column everywhere but on a phone, where only that of the chosen role has room; on paper all. */
export const columnClass = (isShown: boolean): string => (isShown ? '' : narrowClass);

interface ColumnHeadsProps {
  /** What the rows are. */
  first: string;
  last?: string;
  files: readonly RoleFile[];
  /** The id of the role that a phone shows. */
  shown: string;
}

/** The heads of a table with one column for each compared role. They stay below the page's header while its rows go by. */
export function ColumnHeads({ first, last, files, shown }: ColumnHeadsProps) {
  const head = 'px-3 py-2.5 text-start align-bottom font-semibold';
  return (
    <thead className="bg-raised text-sm sm:sticky sm:top-15 sm:z-10 print:static embedded:top-0">
      <tr>
        <th scope="col" className={`${head} w-2/5 rounded-ss-2xl ps-4 sm:w-56 lg:w-64`}>
          {first}
        </th>
        {files.map(({ role }, place) => (
          <th
            key={role.id}
            scope="col"
            className={`${head} wrap-anywhere ${last === undefined && place === files.length - 1 ? 'rounded-se-2xl' : ''} ${columnClass(role.id === shown)}`}
          >
            <bdi {...stated}>{role.title}</bdi>
          </th>
        ))}
        {last !== undefined && (
          <th scope="col" className={`${head} w-22 rounded-se-2xl sm:w-28`}>
            {last}
          </th>
        )}
      </tr>
    </thead>
  );
}
