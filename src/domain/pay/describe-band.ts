import type { Pay } from '#domain/document/role-document.ts';
import type { Translate } from '#messages/message-types.ts';
import type { PayFormat } from './format-pay.ts';
import { formatPay } from './format-pay.ts';

/** A role's band in words, or why there is none: its document states no band, or it has no document. */
export function describeBand(
  role: { documented: boolean; pay: Pay | null },
  t: Translate,
  format: PayFormat = {},
): string {
  if (!role.documented) return t('head.mentioned');
  return role.pay ? formatPay(role.pay, t, format) : t('pay.none');
}
