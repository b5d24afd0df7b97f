import type { ReactNode } from 'react';

const tones = {
  plain: 'border-line bg-raised text-ink-soft',
  accent: 'border-transparent bg-accent-soft text-accent-strong',
  good: 'border-transparent bg-good-soft text-good',
  lateral: 'border-transparent bg-lateral-soft text-lateral',
} as const;

/** A short fact in a pill. */
export function Chip({ tone = 'plain', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center rounded-full border px-2.5 py-0.5 text-xs font-medium ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
