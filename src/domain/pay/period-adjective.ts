import type { PayPeriod } from '#domain/document/role-document.ts';

/** A period as it stands before "band": "yearly". */
export const periodAdjective = {
  hour: 'hourly',
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  year: 'yearly',
} as const satisfies Record<PayPeriod, string>;
