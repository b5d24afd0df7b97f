import type { RoleId } from '#domain/graph/career-graph.ts';
import type { ReactNode } from 'react';
import { useRoleLinks } from './use-role-links.ts';

interface RoleLinkProps {
  id: RoleId;
  search: Record<string, string>;
  className: string;
  /** Called when somebody comes near. */
  onApproach?: (id: RoleId) => void;
  children: ReactNode;
}

/** A link to a role, shown in the same way as this one. The router's own would each watch it, and a view has hundreds. */
export function RoleLink({ id, search, className, onApproach, children }: RoleLinkProps) {
  const { hrefOf, onOpen } = useRoleLinks(search);
  return (
    <a
      href={hrefOf(id)}
      onMouseEnter={() => onApproach?.(id)}
      onFocus={() => onApproach?.(id)}
      data-role-id={id}
      onClick={(event) => {
        // A new tab or window is the browser's to open.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onOpen(id);
      }}
      className={className}
    >
      {children}
    </a>
  );
}
