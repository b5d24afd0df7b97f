import type { Axis } from '#contract/view-url.ts';
import type { PayLayout } from '#domain/layout/layout-by-pay.ts';
import { t } from '#messages/spoken.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RoleScene } from './role-scene.ts';

const loadLayout = () => import('#domain/layout/layout-by-pay.ts');

/** The scene laid out by pay, where that is asked for; null otherwise, and until the code has arrived. */
export function usePayLayout(scene: RoleScene, axis: Axis): PayLayout | null {
  const { data } = useQuery({
    queryKey: ['layout by pay'],
    queryFn: loadLayout,
    enabled: axis === 'pay',
    structuralSharing: false,
  });
  return useMemo(() => {
    if (axis !== 'pay' || !data) return null;
    // Every role of the view has its summary in a file of the scene.
    const known = scene.view.roles.filter(({ id }) => scene.roles.has(id));
    const nothing = { title: '', level: { rank: 0, track: 'individual' as const }, family: null, pay: null };
    return data.layoutByPay({ ...scene.view, roles: known }, (id) => scene.roles.get(id) ?? nothing, t);
  }, [scene, axis, data]);
}
