import type { RoleIndexData } from '#contract/bundle-index-data.ts';
import { roleIndexQuery } from '#data/role-index.ts';
import type { Pay } from '#domain/document/role-document.ts';
import { familySlugs } from '#domain/filters/filter-names.ts';
import type { RoleNode } from '#domain/graph/career-graph.ts';
import { describeStanding } from '#domain/pay/describe-standing.ts';
import { familyStanding } from '#domain/pay/family-standing.ts';
import { BandStrip } from '#ui/band-strip.tsx';
import { buttonClass } from '#ui/button-class.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { useSeen } from '#ui/use-seen.ts';
import { t } from '#messages/spoken.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';

interface FamilyPayProps {
  role: RoleNode;
  pay: Pay;
  family: string;
}

const linkClass =
  'inline-flex min-h-6 items-center text-sm font-medium text-accent underline-offset-4 hover:underline pointer-coarse:min-h-11';

function Standing({ role, pay, family, index }: FamilyPayProps & { index: RoleIndexData }) {
  const standing = useMemo(() => {
    const others = index.roles.filter((other) => other.family === family && other.id !== role.id);
    return familyStanding(
      pay,
      others.map((other) => other.pay),
      t.locale,
    );
  }, [index, role.id, pay, family]);
  const slug = familySlugs(index.families).find(({ value }) => value === family)?.slug;
  const [first, ...rest] = describeStanding(standing, family, t);
  return (
    <>
      {standing.kind === 'standing' && standing.alike > 0 && (
        <BandStrip name="family-pay" bands={standing.bands} ticks={standing.marks} />
      )}
      <p className="text-sm">{first}.</p>
      {rest.length > 0 && <p className="text-sm text-ink-soft">{rest.join('. ')}.</p>}
      {slug !== undefined && (
        <p className="flex flex-wrap gap-x-5 print:hidden">
          <Link to="/families/$id" params={{ id: slug }} className={linkClass}>
            {t('role.ladder', { family })}
          </Link>
          <Link to="/map" search={{ family: slug }} className={linkClass}>
            {t('role.onMap', { family })}
          </Link>
        </p>
      )}
    </>
  );
}

/** Where a role's band stands among those of its family. Other roles' bands come from the index, fetched when somebody looks. */
export function FamilyPay(props: FamilyPayProps) {
  const { ref, isSeen } = useSeen<HTMLDivElement>();
  const { data, isError, refetch } = useQuery({ ...roleIndexQuery, enabled: isSeen });
  return (
    <div ref={ref} className="space-y-3">
      {data ? (
        <Standing {...props} index={data} />
      ) : isError ? (
        <div className="flex flex-wrap items-center justify-between gap-3 text-sm text-ink-soft">
          <p>{t('role.bandsMissing')}</p>
          <button type="button" onClick={() => void refetch()} className={buttonClass()}>
            {t('frame.retry')}
          </button>
        </div>
      ) : !isSeen ? (
        <div className="h-50 print:hidden" />
      ) : (
        <div className="space-y-3 print:hidden">
          <p role="status" className="sr-only">
            {t('role.bandsLoading')}
          </p>
          <Skeleton className="h-28" />
          <Skeleton className="h-10" />
          <Skeleton className="h-6 w-40" />
        </div>
      )}
    </div>
  );
}
