import { escapeMarkdown, markdownAddress } from '#domain/export/escape-markdown.ts';
import { moveCaveat } from '#domain/export/exported-scene.ts';
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
    `> Career ladders: where each role comes from, where it leads, its pay band and its skills, read from ${counts.documents} role documents (${counts.roles} roles, ${counts.moves} moves).`,
    '',
    `${moveCaveat} Each move stands with the sentences that state it and their place. A band is what a document states, not an offer; what is not stated is unknown.`,
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
