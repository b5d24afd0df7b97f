import type { ReactNode } from 'react';

/** Says that something is not as it should be, and what can be done about it. `urgent` is announced at once by screen readers. */
export function Notice({
  title,
  children,
  actions,
  urgent = false,
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  urgent?: boolean;
}) {
  return (
    <div
      role={urgent ? 'alert' : undefined}
      className="mx-auto my-10 w-full max-w-xl rounded-2xl border border-line bg-surface p-6 shadow-card sm:p-8"
    >
      <h1 className="text-xl font-semibold">{title}</h1>
      <div className="mt-2 space-y-3 text-ink-soft">{children}</div>
      {actions !== undefined && <div className="mt-5 flex flex-wrap gap-3">{actions}</div>}
    </div>
  );
}
