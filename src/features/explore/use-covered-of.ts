import { useReadiness } from '#data/readiness.ts';
import { roleIndexQuery } from '#data/role-index.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import { coverageOf } from '#domain/readiness/readiness.ts';
import type { SharedSkills } from '#domain/table/table-row.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

/** How many of a role's skills somebody has; null while none is held, and for roles that name too few. */
export function useCoveredOf(): ((id: RoleId) => SharedSkills | null) | null {
  const shown = useReadiness();
  const { data: index } = useQuery({ ...roleIndexQuery, enabled: shown !== null });
  return useMemo(() => {
    if (!shown || !index) return null;
    return (id) => {
      const role = index.find(id);
      const coverage = role && coverageOf(shown.skills.table, shown.readiness, role.number);
      return coverage && { count: coverage.covered, of: coverage.total };
    };
  }, [shown, index]);
}
