import type { RoleId } from '#domain/graph/career-graph.ts';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

/**
 * The addresses of roles, shown in the same way as this one (`search` is its query), and the way there: for hundreds of links, which would
 * each watch the router.
 */
export function useRoleLinks(search: Record<string, string>) {
  const router = useRouter();
  const navigate = useNavigate();
  const hrefOf = useCallback(
    (id: RoleId): string => router.buildLocation({ to: '/roles/$id', params: { id }, search }).href,
    [router, search],
  );
  const onOpen = (id: RoleId): void => void navigate({ to: '/roles/$id', params: { id }, search });
  return { hrefOf, onOpen };
}
