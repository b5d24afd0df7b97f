import type { Pay } from '#domain/document/role-document.ts';
import type { Translate } from '#messages/message-types.ts';

/** A stated band of which the document's own wording is not at hand, such as those of the index; null stays null. */
export const withoutWording = (pay: Omit<Pay, 'text' | 'note'> | null, t: Translate): Pay | null =>
  pay && { ...pay, text: t('pay.none'), note: null };
