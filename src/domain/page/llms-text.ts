import { escapeMarkdown, markdownAddress } from '#domain/export/escape-markdown.ts';
import type { FamilyLadder, LadderRole } from '#domain/graph/family-ladders.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import type { Translate } from '#messages/message-types.ts';
import { familyName } from './describe-family.ts';

export interface LlmsTextSource<R extends LadderRole> {
  /** The name of the site. */
  site: string;
  counts: { documents: number; roles: number; moves: number };
  ladders: readonly FamilyLadder<R>[];
  /** The address of a role as Markdown. */
  addressOf: (role: R) => string;
  t: Translate;
}

/** `llms.txt` (llmstxt.org): what the site is, and every documented role by family with the address of its Markdown. */
export const llmsText = <R extends LadderRole>({
  site,
  counts,
  ladders,
  addressOf,
  t,
}: LlmsTextSource<R>): string =>
  [
    `# ${escapeMarkdown(site)}`,
    '',
    `> ${t('page.llms', counts)}`,
    '',
    `${t('export.caveat')} ${t('page.llmsNote')}`,
    '',
    ...ladders.flatMap(({ family, roles }) => [
      `## ${escapeMarkdown(familyName(family, t))}`,
      '',
      ...roles.map(
        (role) =>
          `- [${escapeMarkdown(role.title) || role.id}](${markdownAddress(addressOf(role))}): ${sayLevel(role.level, t)}`,
      ),
      '',
    ]),
  ].join('\n');
