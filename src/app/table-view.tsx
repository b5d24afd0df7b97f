import { RoleTable } from '#features/explore/role-table.tsx';
import { SaveRows } from '#features/export/save-rows.tsx';
import type { ComponentProps } from 'react';

/** The table of a view, whose rows can be taken along as they are shown. */
export const TableView = (props: Omit<ComponentProps<typeof RoleTable>, 'aside'>) => (
  <RoleTable {...props} aside={(keys) => <SaveRows scene={props.scene} keys={keys} />} />
);
