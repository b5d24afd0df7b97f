import type { Pay } from '#domain/document/role-document.ts';
import { cutText } from '#domain/document/cut-text.ts';
import { cleanLine } from '#domain/export/clean-text.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import type { Translate } from '#messages/message-types.ts';

/** What a page's description is made of. */
export interface DescribedRole {
  role: { title: string; documented: boolean; pay: Pay | null };
  document: { definition: string | null } | null;
  neighbourhood: { moves: readonly unknown[] };
}

/** About as much as search engines and previews show. */
const longest = 200;

/** A role in one or two sentences, for search results and previews: its title and band, then the beginning of its definition. */
export function describeRole(
  { role, document, neighbourhood: { moves } }: DescribedRole,
  t: Translate,
): string {
  const count = t('page.moves', { count: moves.length });
  const lead = `${cleanLine(role.title)}: ${describeBand(role, t)}, ${count}.`;
  const definition = cleanLine(document?.definition ?? '');
  return definition === '' ? lead : shorten(`${lead} ${definition}`);
}

/** Cut at the end of a word. */
function shorten(text: string): string {
  if (text.length <= longest) return text;
  const cut = cutText(text, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`;
}
